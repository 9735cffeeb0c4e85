import { describe, expect, it } from '@jest/globals';
import { summaryOfProgress } from '../../src/dialogue/progress';
import { CARD, choice, contextOf, EXTRACT, FACT, MORNING, Play, procedure, question, text } from './flows';

describe('given an extract of one’s own birth', () => {
  const begun = () => new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine');

  it('when the case is answered, then the guidance comes with the ways on', () => {
    const play = begun();
    expect(play.keys).toContain('dialogue-guidance-title');
    expect(play.presses()).toEqual(['giveDetails', 'desk book', 'sources', 'back', 'desk menu']);
  });

  it('when details are wanted, then consent is asked before the first personal question', () => {
    const play = begun().press({ do: 'giveDetails' });
    expect(play.asked).toBe('#consent');
    expect(play.press({ do: 'consent', yes: true }).asked).toBe('requester.fullName');
    expect(play.types).toEqual(['consented', 'say', 'ask']);
    expect(play.keys).toContain('dialogue-road-card');
    expect(play.conversation.consent?.text).toBe('prepare-1');
  });

  it('when consent is refused, then nothing personal is asked and the counter stays open', () => {
    const play = begun().press({ do: 'giveDetails' }).press({ do: 'consent', yes: false });
    expect(play.keys).toEqual(['dialogue-consent-refused']);
    expect(play.conversation).toMatchObject({ wantsDetails: false, answers: { whose: { value: 'mine' } } });
  });

  it('when the subject is the requester, then only what is missing is asked', () => {
    const play = begun().toDetails().say('An', '1990', '089190001234');
    expect(play.asked).toBe('subject.birthPlace');
  });

  it('when all is answered, then the summary is confirmed and submitted', () => {
    const play = begun().toDetails().say('An', '1990', '089190001234', 'Tân Châu', '2');
    expect(play.asked).toBe('#summary');
    expect(play.presses()).toEqual(['confirm', 'editList', 'pause']);
    expect(play.press({ do: 'confirm' }).types).toEqual(['submit']);
  });

  it('when it is stopped half-way, then everything is kept and the day is told', () => {
    const play = begun().toDetails().say('An').press({ do: 'pause' });
    expect(play.types).toEqual(['say', 'paused']);
    expect(JSON.stringify(play.effects)).toContain('2026-12-02');
    expect(play.input({ kind: 'askAgain' }).asked).toBe('requester.birthDate');
    expect(summaryOfProgress(EXTRACT, play.conversation)).toEqual({ answered: 3, of: 7, stage: 'details' });
  });

  it('when it is cancelled, then it ends and the answers are still there', () => {
    const play = begun().press({ do: 'stop' });
    expect(play.types).toEqual(['say', 'ended']);
    expect(play.conversation.answers).toHaveProperty('whose');
  });
});

describe('given words that were said too early', () => {
  const early = () => new Play(EXTRACT).say('mine').choose('event', 'birth');

  it('when the question they answer comes, then they are shown for one tap', () => {
    const play = early();
    expect(play.keys).toContain('dialogue-did-you-mean');
    expect(play.conversation.answers).not.toHaveProperty('whose');
    expect(play.press({ do: 'propose', question: 'whose', index: 0 }).conversation.answers).toMatchObject({
      whose: { value: 'mine' },
    });
  });

  it('when they are not what was meant, then the question is asked with all its buttons and they are forgotten', () => {
    const play = early().say('không phải');
    expect(play.asked).toBe('whose');
    expect(play.conversation.heard).toEqual([]);
    expect(play.presses()).toEqual(['choose', 'choose', 'back', 'pause']);
  });

  it('when another answer is chosen, then nothing of them is left', () => {
    expect(early().choose('whose', 'another').conversation.answers).toMatchObject({ whose: { value: 'another' } });
  });

  it('when they answer no question, then every question is asked as ever', () => {
    expect(new Play(EXTRACT).say('!gì').choose('event', 'birth').keys).not.toContain('dialogue-did-you-mean');
  });
});

describe('given stops', () => {
  it('when a clerk has to go on, then it is said and handed over, and back leads out again', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'another').choose('authorised', 'no');
    expect(play.types).toEqual(['say', 'handOver']);
    expect(play.keys).toContain('dialogue-not-sure');
    expect(play.press({ do: 'back' }).asked).toBe('authorised');
    expect(play.choose('authorised', 'yes').keys).toContain('Giấy ủy quyền');
  });

  it('when a word ends it, then there are no papers', () => {
    const play = new Play(EXTRACT).choose('event', 'death');
    expect(play.types).toEqual(['say', 'ended']);
    expect(play.keys).toEqual(['Em xin chia buồn.']);
  });

  it('when another procedure is the right one, then it leads there once, with answers, and lets come back', () => {
    const other = procedure({ id: 'correction', shortName: text('Cải chính') });
    const flow = procedure({
      questions: [choice('wrong', ['yes', 'no'])],
      leadsTo: [
        {
          id: 'mend',
          kind: 'instead',
          procedure: 'correction',
          with: { record: 'birth', how: { answer: 'wrong' }, missing: { answer: 'nowhere' } },
          when: { wrong: 'yes' },
          text: text('Sang cải chính.'),
          ...FACT,
        },
      ],
    });
    const play = new Play(flow, contextOf({ procedures: new Map([['correction', other]]) })).choose('wrong', 'yes');
    expect(play.effects.at(-1)).toEqual({
      type: 'lead',
      procedure: 'correction',
      answers: { record: 'birth', how: 'yes' },
    });
    expect(play.input({ kind: 'askAgain' }).types).toEqual(['say']);
    expect(play.press({ do: 'back' }).asked).toBe('wrong');
  });
});

describe('given a procedure of another authority', () => {
  const flow = procedure({
    doneBy: 'police',
    questions: [choice('reason', ['lost', 'old']), question('never')],
    leadsTo: [
      {
        id: 'first',
        kind: 'before',
        procedure: 'correction',
        with: {},
        when: { reason: 'old' },
        text: text('Sửa khai sinh trước.'),
        ...FACT,
      },
    ],
  });
  const procedures = new Map([['correction', procedure({ id: 'correction', shortName: text('Cải chính') })]]);

  it('when the case is answered, then it says where to go, with the way there as a button and no booking', () => {
    const play = new Play(flow, contextOf({ procedures })).choose('reason', 'old');
    expect(play.keys).toEqual(expect.arrayContaining(['Sửa khai sinh trước.', 'dialogue-place-authority', 'Công an']));
    expect(play.presses()).toEqual(['desk procedure', 'sources', 'back', 'desk menu']);
    expect(play.press({ do: 'giveDetails' }).presses()).toEqual(['desk procedure', 'sources', 'back', 'desk menu']);
  });
});

describe('given questions that a clerk sent back', () => {
  const answers = {
    event: { value: 'birth' },
    whose: { value: 'mine' },
    'requester.fullName': { value: 'An' },
    'requester.birthDate': { value: { year: 1990 } },
    'requester.personalId': { value: '1' },
    'requester.birthPlace': { value: 'TC' },
    copies: { value: 2 },
  };
  const consent = { at: MORNING.toISOString(), text: 'prepare-1' };
  const start = { answers, wantsDetails: true, consent, dossierId: 'd', sentBack: ['copies', 'requester.fullName'] };

  it('when it is opened, then exactly those are asked, then a short summary', () => {
    const play = new Play(EXTRACT, contextOf(), start);
    expect(play.asked).toBe('requester.fullName');
    expect(play.say('Bình').asked).toBe('copies');
    expect(play.say('3').asked).toBe('#summary');
    expect(play.keys).toEqual(expect.arrayContaining(['dialogue-summary-mended', 'Bình', '3']));
    expect(play.keys).not.toContain('TC');
    const { effects, conversation } = play.press({ do: 'confirm' });
    expect(effects).toEqual([{ type: 'submit' }]);
    expect(conversation).not.toHaveProperty('sentBack');
    expect(conversation.dossierId).toBe('d');
  });

  it('when only papers are missing, then it can be sent again at once', () => {
    expect(new Play(EXTRACT, contextOf(), { ...start, sentBack: [] }).asked).toBe('#summary');
  });
});

describe('given what is known from last time', () => {
  it('when consent is given, then it is told and not asked', () => {
    const remembered = { fullName: 'An', birthDate: { year: 1990 }, phone: '0912345678' };
    const play = new Play(EXTRACT, contextOf({ remembered }))
      .choose('event', 'birth')
      .choose('whose', 'mine')
      .toDetails();
    expect(play.keys).toContain('dialogue-recalled');
    expect(play.asked).toBe('requester.personalId');
    expect(play.conversation.answers).not.toHaveProperty('requester.phone');
  });
});

describe('given a card’s code', () => {
  const atDetails = (whose: 'mine' | 'another') => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', whose);
    return (whose === 'another' ? play.choose('authorised', 'yes') : play).toDetails();
  };

  it('when it is confirmed with one tap, then what the flow asks of the person is filled in', () => {
    const play = atDetails('mine').input({ kind: 'card', card: CARD });
    expect(play.asked).toBe('#card');
    expect(play.press({ do: 'card', yes: true }).asked).toBe('subject.birthPlace');
    expect(play.conversation.answers).toMatchObject({
      'requester.fullName': { value: CARD.fullName },
      'requester.birthDate': { value: { year: 1990, month: 5, day: 4 } },
      'requester.personalId': { value: CARD.personalId },
    });
    expect(play.conversation).not.toHaveProperty('card');
    expect(play.conversation.answers).not.toHaveProperty('requester.gender');
  });

  it('when it is not that person’s, then the next person is proposed, then it is put away', () => {
    const play = atDetails('another').input({ kind: 'card', card: CARD });
    expect(play.conversation.card?.role).toBe('requester');
    expect(play.press({ do: 'card', yes: false }).conversation.card?.role).toBe('subject');
    expect(play.press({ do: 'card', yes: false }).keys).toContain('dialogue-card-put-away');
    expect(play.asked).toBe('requester.fullName');
  });

  it('when the person was already described otherwise, then it is for the other one', () => {
    const play = atDetails('another').say('An', '1960').input({ kind: 'card', card: CARD });
    expect(play.conversation.card?.role).toBe('subject');
  });

  it('when there is no consent yet, then nothing of it is kept and consent is asked', () => {
    const play = new Play(EXTRACT).choose('event', 'birth').choose('whose', 'mine').input({ kind: 'card', card: CARD });
    expect(play.keys).toContain('dialogue-card-consent-first');
    expect(play.asked).toBe('#consent');
    expect(JSON.stringify(play.conversation)).not.toContain(CARD.fullName);
  });

  it('when nobody can take it, then it is not kept', () => {
    const play = atDetails('mine')
      .say('An', '1960')
      .input({ kind: 'card', card: { ...CARD, birthDate: '1999-01-01' } });
    expect(play.keys).toContain('dialogue-card-not-needed');
    expect(play.conversation).not.toHaveProperty('card');
  });
});
