import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/answers/fold';
import { readAnswer } from '../../src/answers/readAnswer';
import type { ReadAnswer } from '../../src/answers/reading';
import { meantBy } from '../../src/dialogue/typedWords';
import { loadCatalogue } from '../../src/wording/catalogue';
import { wording } from '../../src/wording/phrase';
import { choice, contextOf, EXTRACT, Play, procedure, question, read } from './flows';

const catalogue = loadCatalogue(path.resolve(__dirname, '../..'), { strict: true });

describe('given the words of a button', () => {
  it.each([
    { button: 'back', means: 'back' },
    { button: 'pause', means: 'pause' },
    { button: 'keep', means: 'keep' },
    { button: 'chosen', means: 'keep' },
    { button: 'more', means: 'yes' },
    { button: 'no-more', means: 'no' },
    { button: 'details', means: 'details' },
    { button: 'agree', means: 'yes' },
    { button: 'disagree', means: 'no' },
    { button: 'card-yes', means: 'yes' },
    { button: 'send', means: 'send' },
    { button: 'send-again', means: 'again' },
    { button: 'edit', means: 'no' },
  ])('when "$button" is typed instead of tapped, with or without marks, then it means $means', ({ button, means }) => {
    const typed = (['vi', 'en'] as const).map((language) =>
      catalogue.render(wording(`dialogue-button-${button}`), language),
    );
    expect([...typed, ...typed.map(fold)].map(meantBy)).toEqual([means, means, means, means]);
  });
});

describe('given an answer that is opened again', () => {
  it('when it is said to stay as it was, then these words are not the new answer', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine').toDetails();
    play.say('An').press({ do: 'edit', question: 'requester.fullName' }).say('giu nhu cu');
    expect(play.conversation.answers).toMatchObject({ 'requester.fullName': { value: 'An' } });
    expect(play.asked).toBe('requester.birthDate');
  });
});

describe('given a proposal', () => {
  it('when it is told to stay in the reader’s own words, then the reader is told what was proposed', () => {
    const flow = procedure({ questions: [choice('event', ['birth']), question('name')] });
    const play = new Play(flow).choose('event', 'birth').toDetails().say('?An');
    const seen: unknown[] = [];
    const watching: ReadAnswer = (asked, raw, context) => {
      seen.push(context.proposed);
      return read(asked, raw, context);
    };
    new Play(flow, contextOf({ read: watching }), play.conversation).say('giữ nguyên');
    expect(seen).toMatchObject([[{ value: 'An' }]]);
  });
});

describe('given a name without marks that is asked back', () => {
  const asked = () =>
    new Play(EXTRACT, contextOf({ read: readAnswer }))
      .choose('event', 'birth')
      .choose('whose', 'mine')
      .toDetails()
      .say('le thi tu');

  it('when an answer to the next question is typed, then the name stays and the answer is taken', () => {
    const play = asked().say('12/3/1956');
    expect(play.conversation.answers).toMatchObject({
      'requester.fullName': { value: 'Le Thi Tu' },
      'requester.birthDate': { value: { year: 1956, month: 3, day: 12 } },
    });
  });

  it('when another name is typed, then that is the name', () => {
    const play = asked().say('Lê Thị Tư');
    expect(play.conversation.answers).toMatchObject({ 'requester.fullName': { value: 'Lê Thị Tư' } });
  });

  it('when digits are typed that answer neither, then nothing is taken', () => {
    const play = asked().say('4444444');
    expect(play.conversation.answers).not.toHaveProperty(['requester.fullName']);
  });
});

describe('given the guidance', () => {
  it('when the form is asked for in words, then the consent comes', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine');
    expect(play.say('điền đơn').asked).toBe('#consent');
  });

  it.each(['ừ', 'uh dien gium ba di con', 'yes please'])('when "%s" is said to it, then the consent comes', (raw) => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine');
    expect(play.say(raw).asked).toBe('#consent');
  });

  it.each(['đặt đi em', 'giu cho di', 'book it'])('when "%s" speaks of a place, then no form is begun', (raw) => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine');
    expect(play.say(raw).asked).not.toBe('#consent');
  });
});
