import { describe, expect, it } from '@jest/globals';
import type { ReadAnswer } from '../../src/answers/reading';
import { verbatim } from '../../src/wording/phrase';
import { CARD, choice, choices, contextOf, EXTRACT, Play, procedure, question, read, text } from './flows';

const atDetails = () => new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine').toDetails();
const atSummary = () => atDetails().say('An', '1990', '089190001234', 'Tân Châu', '2');

describe('given going back', () => {
  it('when back is pressed, then the last answer is shown and can be kept, and later answers stay', () => {
    const play = atDetails().say('An', '1990').press({ do: 'back' });
    expect(play.asked).toBe('requester.birthDate');
    expect(play.keys).toContain('dialogue-answered-before');
    expect(play.press({ do: 'back' }).asked).toBe('requester.fullName');
    expect(play.press({ do: 'chosen', question: 'requester.fullName' }).asked).toBe('requester.personalId');
    expect(play.conversation.answers).toHaveProperty(['requester.birthDate']);
  });

  it('when there is nothing before, then it says so and asks again', () => {
    const play = new Play(EXTRACT).press({ do: 'back' });
    expect(play.keys).toContain('dialogue-nothing-before');
    expect(play.asked).toBe('event');
  });

  it('when it is typed, then it goes back too', () => {
    expect(atDetails().say('An', 'Quay lại').asked).toBe('requester.fullName');
  });

  it('when the consent is open, then it goes back to the guidance', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine').press({ do: 'giveDetails' });
    expect(play.press({ do: 'back' }).keys).toContain('dialogue-guidance-title');
  });
});

describe('given new words for an earlier answer that they do not name', () => {
  const born = procedure({
    questions: [
      question('subject.gender', { type: 'gender' }),
      question('subject.hometown', { type: 'address' }),
      question('mother.fullName', { type: 'name' }),
    ],
  });
  const readSex: ReadAnswer = (asked, raw, look) =>
    asked.type === 'gender' && !/^con (?:trai|gái)/u.test(raw)
      ? { kind: 'hint', say: verbatim('no sex') }
      : read(asked, raw, look);

  it.each([
    ['lộn, con gái nha', 'subject.gender'],
    ['lộn, An Giang nha', 'subject.hometown'],
  ])('when "%s" comes at the next question, then %s is offered to be changed', (words, asked) => {
    const play = new Play(born, contextOf({ read: readSex })).toDetails().say('con trai', 'Tân Châu', words);
    expect(play.keys).toContain('dialogue-correct-this');
    expect(play.asked).toBe(asked);
  });
});

describe('given an answer that is changed from the summary', () => {
  it('when nothing hangs on it, then the summary comes back at once', () => {
    const play = atSummary().press({ do: 'editList', page: 0 });
    expect(play.asked).toBe('#edit');
    expect(play.press({ do: 'edit', question: 'copies' }).asked).toBe('copies');
    expect(play.say('5').asked).toBe('#summary');
    expect(play.conversation.answers.copies).toEqual({ value: 5 });
  });

  it('when it is kept though it was said elsewhere, then the summary comes back and it follows that answer still', () => {
    const twice = procedure({
      questions: [
        question('subject.birthDate', { type: 'birthDate' }),
        question('fullBirthDate', { type: 'birthDate', sameAs: 'subject.birthDate' }),
      ],
    });
    const play = new Play(twice).toDetails().say('4/5/1990').press({ do: 'edit', question: 'fullBirthDate' });
    expect(play.press({ do: 'chosen', question: 'fullBirthDate' }).keys).not.toContain('dialogue-choose-one');
    expect(play.asked).toBe('#summary');
    expect(play.conversation.answers).not.toHaveProperty(['fullBirthDate']);
  });

  it('when others hang on it, then only those are asked, and the new papers are told', () => {
    const play = atSummary().press({ do: 'edit', question: 'whose' }).choose('whose', 'another');
    expect(play.asked).toBe('authorised');
    expect(play.choose('authorised', 'yes').keys).toEqual(
      expect.arrayContaining(['dialogue-papers-changed', 'Giấy ủy quyền']),
    );
    expect(play.asked).toBe('subject.fullName');
    expect(play.say('Bình', '1950', 'Long Sơn').asked).toBe('#summary');
  });

  it('when it is changed back, then what was set aside returns as it was', () => {
    const play = atSummary().press({ do: 'edit', question: 'whose' }).choose('whose', 'another');
    play.press({ do: 'edit', question: 'whose' }).choose('whose', 'mine');
    expect(play.asked).toBe('#summary');
    expect(play.keys).toContain('Tân Châu');
  });

  it('when another person is described, then nothing of the first one is taken for theirs', () => {
    const play = atSummary()
      .press({ do: 'edit', question: 'whose' })
      .choose('whose', 'another')
      .choose('authorised', 'yes');
    expect(play.conversation.answers).not.toHaveProperty(['subject.birthPlace']);
    expect(play.conversation.answers).toHaveProperty(['requester.birthPlace']);
  });

  it('when a list of answers is long, then it has pages', () => {
    const long = procedure({ questions: Array.from({ length: 19 }, (_, at) => question(`q${at}`)) });
    const play = new Play(long).toDetails().say(...Array.from({ length: 19 }, () => 'x'));
    expect(
      play.press({ do: 'editList', page: 1 }).buttons.filter(({ press }) => 'do' in press && press.do === 'edit'),
    ).toHaveLength(8);
    expect(
      play.press({ do: 'editList', page: 99 }).buttons.filter(({ press }) => 'do' in press && press.do === 'edit'),
    ).toHaveLength(3);
  });
});

describe('given buttons that are old', () => {
  it('when the question is answered already, then it says what and offers to change it, and asks the open one', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('event', 'marriage');
    expect(play.keys).toEqual(expect.arrayContaining(['dialogue-already-answered', 'birth']));
    expect(play.presses()).toContain('edit');
    expect(play.asked).toBe('whose');
    expect(play.conversation.answers.event).toEqual({ value: 'birth' });
  });

  it('when the question does not apply now, then it says so and asks the open one', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('authorised', 'no');
    expect(play.keys).toContain('dialogue-old-button');
    expect(play.asked).toBe('whose');
  });

  it('when the proposals were others, then the old one is not taken', () => {
    const play = atDetails().say('?An');
    const { revision } = play.conversation;
    play.say('?Bình').press({ do: 'propose', question: 'requester.fullName', index: 0 }, revision);
    expect(play.conversation.answers).not.toHaveProperty(['requester.fullName']);
    expect(play.press({ do: 'propose', question: 'requester.fullName', index: 0 }).conversation.answers).toMatchObject({
      'requester.fullName': { value: 'Bình' },
    });
  });

  it('when "không phải" is said to the only proposal, then it is put away and the question comes again', () => {
    const play = atDetails().say('?An').say('hong phai');
    expect(play.conversation.proposed).toBeUndefined();
    expect(play.asked).toBe('requester.fullName');
    expect(play.conversation.answers).not.toHaveProperty(['requester.fullName']);
  });

  it('when an older summary is confirmed, then the newer one is shown instead of sent', () => {
    const play = atSummary();
    const { revision } = play.conversation;
    play.press({ do: 'edit', question: 'copies' }).say('5').press({ do: 'confirm' }, revision);
    expect(play.types).toEqual(['say', 'ask']);
  });

  it('when a summary is confirmed that is not reached, then nothing is sent', () => {
    expect(atDetails().press({ do: 'confirm' }).types).not.toContain('submit');
  });
});

describe('given words that cannot be read', () => {
  it('when it happens once, then the hint and the question; twice, another way; then an example and a clerk by turns', () => {
    const play = atDetails().say('!');
    expect(play.keys).toEqual(['hint for requester.fullName', 'requester.fullName?']);
    expect(play.say('!').keys).toEqual([
      'hint for requester.fullName',
      'dialogue-other-way-card',
      'requester.fullName?',
    ]);
    expect(play.presses()).toContain('desk clerk');
    expect(play.say('!').keys).toEqual([
      'dialogue-once-more',
      'requester.fullName',
      'dialogue-may-skip',
      'Không có',
      'requester.fullName?',
    ]);
    expect(play.presses()).toContain('desk clerk');
    expect(play.say('!').keys).toEqual(['dialogue-clerk-helps', 'next', 'requester.fullName?']);
    expect(play.say('An').conversation.misses).toBe(0);
  });

  it('when something else was asked in between, then the count begins anew', () => {
    expect(atDetails().say('!').input({ kind: 'askAgain' }).conversation.misses).toBe(0);
  });

  it('when the words are far too long, then they are refused with a hint', () => {
    const play = atDetails().say('a'.repeat(1001));
    expect(play.keys).toContain('dialogue-too-long');
    expect(play.conversation.answers).not.toHaveProperty(['requester.fullName']);
  });

  it('when no question is open, then the desk is told', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine').say('lệ phí bao nhiêu?');
    expect(play.effects[0]).toEqual({ type: 'notUnderstood', raw: 'lệ phí bao nhiêu?' });
    expect(play.types).toEqual(['notUnderstood', 'ask']);
  });

  it('when an obligatory question is left out, then it says that it is needed', () => {
    const play = atDetails().say('An', '1990', '1', 'Tân Châu', '-');
    expect(play.keys).toContain('dialogue-needed');
    expect(play.asked).toBe('copies');
  });
});

describe('given what was understood is proposed', () => {
  it.each([
    ['a tap', (play: Play) => play.press({ do: 'propose', question: 'requester.fullName', index: 0 })],
    ['“đúng rồi”', (play: Play) => play.say('Đúng rồi')],
  ])('when %s says yes, then it is the answer', (_, yes) => {
    const play = yes(atDetails().say('?An'));
    expect(play.conversation.answers).toMatchObject({ 'requester.fullName': { value: 'An' } });
    expect(play.asked).toBe('requester.birthDate');
  });

  it('when it is typed anew, then that counts', () => {
    expect(atDetails().say('?An', 'Bình').conversation.answers).toMatchObject({
      'requester.fullName': { value: 'Bình' },
    });
  });

  it('when it is asked again after a pause, then the proposals stand there', () => {
    const again = atDetails().say('?An').input({ kind: 'askAgain' });
    expect(again.presses()[0]).toBe('propose');
    expect(again.keys).toEqual(['dialogue-did-you-mean', 'requester.fullName', 'An']);
  });
});

describe('given several choices', () => {
  const flow = procedure({
    questions: [
      question('dated', { phase: 'case', type: 'choices', choices: choices('a', 'b', 'none') }),
      question('x', { phase: 'case', when: { dated: 'b' } }),
    ],
  });
  const toggle = (play: Play, key: string) => play.press({ do: 'toggle', question: 'dated', choice: key });

  it('when choices are ticked, then they are shown and count when done', () => {
    const play = toggle(toggle(new Play(flow), 'a'), 'b');
    expect(play.asked).toBe('dated');
    expect(play.keys.filter((key) => key === 'dialogue-ticked')).toHaveLength(0);
    expect(JSON.stringify(play.buttons)).toContain('dialogue-ticked');
    expect(play.press({ do: 'chosen', question: 'dated' }).asked).toBe('x');
    expect(play.conversation.answers.dated).toEqual({ value: ['a', 'b'] });
  });

  it('when none is ticked, then it stands alone, and unticking takes out', () => {
    const play = toggle(toggle(new Play(flow), 'a'), 'none');
    expect(play.conversation.answers.dated).toEqual({ value: ['none'] });
    expect(toggle(play, 'none').conversation.answers.dated).toEqual({ value: [] });
    expect(play.press({ do: 'chosen', question: 'dated' }).keys).toContain('dialogue-choose-one');
  });
});

describe('given a phone number that is shared', () => {
  const flow = procedure({ questions: [question('phone', { type: 'phone' }), question('y')] });
  const asked = () => new Play(flow).toDetails();

  it('when it is their own, then it is the answer', () => {
    expect(asked().effects.at(-1)).toMatchObject({ contact: true });
    expect(asked().input({ kind: 'contact', phone: '0912345678', own: true }).asked).toBe('y');
  });

  it('when it is somebody else’s, then it is asked back', () => {
    const play = asked().input({ kind: 'contact', phone: '0912345678', own: false });
    expect(play.keys).toContain('dialogue-phone-of-other');
    expect(play.conversation.answers).toEqual({});
  });

  it('when it is not asked for, then it is not kept', () => {
    const play = asked().say('1').input({ kind: 'contact', phone: '0912345678', own: true });
    expect(play.keys).toContain('dialogue-phone-not-asked');
    expect(play.asked).toBe('y');
  });
});

describe('given a card with an address', () => {
  const flow = procedure({
    roles: [{ name: 'requester', called: text('anh/chị'), block: 'person', inputs: ['questions', 'cardQr'] }],
    questions: [
      question('requester.fullName', { role: 'requester', local: 'fullName', type: 'name' }),
      question('requester.residence', { role: 'requester', local: 'residence', type: 'address' }),
    ],
  });

  it('when today’s address is proposed for it, then that is confirmed before going on', () => {
    const asks = contextOf({
      read: () => ({
        kind: 'ask',
        say: { raw: 'today?' },
        proposals: [{ label: { raw: 'TC' }, value: { asWritten: 'x', today: 'TC' } }],
      }),
    });
    const play = new Play(flow, asks).toDetails().input({ kind: 'card', card: CARD }).press({ do: 'card', yes: true });
    expect(play.asked).toBe('requester.residence');
    expect(play.keys).toContain('today?');
    expect(play.press({ do: 'propose', question: 'requester.residence', index: 0 }).asked).toBe('#summary');
  });
});

describe('given bounds', () => {
  it('when there would be more than 200 answers, then the last is not taken and a clerk is named', () => {
    const answers = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`old${at}`, { value: 'x' }]));
    const play = new Play(procedure({ questions: [choice('a', ['b'])] }), contextOf(), { answers }).choose('a', 'b');
    expect(play.keys).toContain('dialogue-too-many');
    expect(Object.keys(play.conversation.answers)).toHaveLength(200);
  });
});
