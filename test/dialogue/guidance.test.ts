import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../src/answers/value';
import { guidanceOf } from '../../src/dialogue/guidance';
import { morePhrase, sourcesPhrase } from '../../src/dialogue/guidanceMore';
import { guidancePhrases } from '../../src/dialogue/guidancePhrases';
import { spokenLength } from '../../src/dialogue/spokenLength';
import type { Citation, FeeRule, Procedure } from '../../src/procedures/procedure';
import { loadCatalogue } from '../../src/wording/catalogue';
import type { Phrase } from '../../src/wording/phrase';
import { choice, EXTRACT, FACT, keysOf, MORNING, OFFICE, procedure, question, SOURCE, text, UNSURE } from './flows';

const catalogue = loadCatalogue(path.resolve(__dirname, '../..'), { strict: true });
const words = (phrase: Phrase) => catalogue.render(phrase, 'vi').replaceAll('\u00A0', ' ');
const told = (flow: Procedure, answers: Answers, now = MORNING, office = OFFICE) =>
  guidanceOf(flow, office, answers, now);
const ANOTHER: Answers = { event: { value: 'birth' }, whose: { value: 'another' }, authorised: { value: 'yes' } };

describe('given the papers of a case', () => {
  it('then each stands under how it is brought, and only those that apply', () => {
    const guidance = told(EXTRACT, ANOTHER);
    expect(guidance.submit.map(({ paper }) => paper)).toEqual(['request', 'authorisation']);
    expect(guidance.show).toEqual([]);
    expect(guidance.showIfNotFound.map(({ paper }) => paper)).toEqual(['photo-id']);
    expect(guidance.notNeeded.map(({ paper }) => paper)).toEqual(['household-book']);
    expect(told(EXTRACT, { ...ANOTHER, whose: { value: 'mine' } }).submit.map(({ paper }) => paper)).toEqual([
      'request',
    ]);
  });

  it('when something is not verified, then it is said at the place and at the end', () => {
    const keys = guidancePhrases(told(EXTRACT, ANOTHER)).flatMap(keysOf);
    expect(keys).toEqual(expect.arrayContaining(['dialogue-unsure', 'dialogue-not-sure']));
    expect(guidancePhrases(told(EXTRACT, {})).flatMap(keysOf)).not.toContain('dialogue-not-sure');
  });

  it('when a source is no longer in force, then the desk has to confirm', () => {
    const ended = procedure({
      say: [{ id: 's', text: text('x'), end: false, law: [{ ...SOURCE, inForceUntil: '2026-11-24' }], sure: 'read' }],
    });
    expect(told(ended, {}).unverified).toBe(true);
  });

  it('when the same source stands behind many facts, then it is named once', () => {
    expect(told(EXTRACT, ANOTHER).grounds.map(({ citations }) => citations)).toContainEqual([SOURCE]);
  });

  it('when the sources are told, then each law stands once with its articles, by what it stands behind', () => {
    const cite = (article: number, confidence: Citation['confidence'] = 'read'): Citation => ({
      ...SOURCE,
      ref: `LHT2014.${article}`,
      title: text(`Luật Hộ tịch 2014, Điều ${article}`),
      confidence,
    });
    const flow = procedure({
      law: [cite(16), cite(33)],
      say: [{ id: 's', text: text('x'), end: false, law: [cite(5, 'unverified')], sure: 'unverified' }],
    });
    const phrase = sourcesPhrase(told(flow, {}));
    const lines = phrase === undefined ? [] : words(phrase).split('\n').slice(1);
    expect(lines).toEqual([
      '• Thủ tục: Luật Hộ tịch 2014: Điều 16, 33',
      '• Điều cần biết: Luật Hộ tịch 2014: Điều 5 (chưa kiểm chứng)',
    ]);
  });

  it('when few need a thing, then it stands behind a button and not in the message', () => {
    const flow = procedure({
      fees: [{ id: 'f', name: text('Phí'), amount: 1, freeFor: text('hộ nghèo'), ...FACT }],
      notNeeded: [{ paper: 'p', name: text('Tờ khai'), note: text('công an in') }],
    });
    const guidance = told(flow, {});
    const more = morePhrase(guidance);
    expect(more && words(more)).toBe('Phí, được miễn: hộ nghèo.\n\nTờ khai: không cần mang, công an in.');
    expect(guidancePhrases(guidance).map(words).join()).not.toMatch(/hộ nghèo|công an in/);
    expect(morePhrase(told(procedure({}), {}))).toBeUndefined();
  });

  it('when there is a paper for each thing of a list, then each has a line', () => {
    const flow = procedure({
      severals: [{ name: 'documents', phase: 'case', from: 2, to: 3, another: text('Nữa?') }],
      questions: [question('documents.pages', { phase: 'case', type: 'count', group: 'documents' })],
      papers: [
        { paper: 'original', name: text('Bản chính'), bring: 'show', needed: 'always', each: 'documents', ...FACT },
      ],
    });
    expect(told(flow, {}).show.map(({ item }) => item)).toEqual([1, 2]);
  });

  it('when a variant holds, then its name, code, time and proxy rule count', () => {
    const flow = procedure({
      code: '1',
      time: { sameDay: { receivedBefore: '15:00' }, ...FACT },
      questions: [choice('father', ['yes', 'no'])],
      variants: [
        {
          id: 'recognition',
          when: { father: 'yes' },
          code: '2',
          name: text('Nhận con'),
          proxy: 'never',
          time: { workingDays: 3, ifVerified: 8, ...FACT },
        },
      ],
    });
    expect(told(flow, { father: { value: 'no' } })).toMatchObject({ code: '1', sameDay: true, proxy: 'allowed' });
    expect(told(flow, { father: { value: 'yes' } })).toMatchObject({
      code: '2',
      variant: 'recognition',
      sameDay: false,
      proxy: 'never',
      time: { promised: { kind: 'days', count: 3, received: '2026-11-25', due: '2026-11-30' }, ifVerified: 8 },
    });
  });
});

describe('given a long guidance', () => {
  it('then it is told in two messages within Telegram’s 4096 characters, a short one in one', () => {
    const name = text('Giấy tờ rất dài '.repeat(6));
    const papers = Array.from(
      { length: 14 },
      (_, at) => ({ paper: `p${at}`, name, bring: 'submit', needed: 'always', ...FACT }) as const,
    );
    const messages = guidancePhrases(told(procedure({ papers }), {}));
    expect(messages).toHaveLength(2);
    expect(Math.max(...messages.map(spokenLength))).toBeLessThan(4096);
    expect(guidancePhrases(told(EXTRACT, ANOTHER))).toHaveLength(1);
  });
});

describe('given a fee', () => {
  const fee = (rule: Partial<FeeRule>) =>
    procedure({
      questions: [question('copies', { type: 'count' }), question('pages', { type: 'count' })],
      fees: [{ id: 'f', name: text('Phí'), ...FACT, ...rule }],
    });
  const price = (rule: Partial<FeeRule>, answers: Answers = {}, now = MORNING, office = OFFICE) =>
    told(fee(rule), answers, now, office).fees[0]?.price;
  const copies = (value: number): Answers => ({ copies: { value } });

  it('when how many is not known, then the price of one is told, else the sum', () => {
    expect(price({ amount: 8000, per: 'copies' })).toMatchObject({ kind: 'each', amount: 8000, copies: true });
    expect(price({ amount: 8000, per: 'copies' }, copies(3))).toEqual({ kind: 'total', amount: 24000 });
  });

  it('when nobody set it, then the clerk tells it; the office’s own amount wins', () => {
    expect(price({ setBy: 'office' })).toEqual({ kind: 'atCounter' });
    const office = {
      ...OFFICE,
      fees: [{ fee: 'f', procedure: 'test-flow', amount: 5000, confirmedBy: 'x', confirmedOn: '2026-11-23' }],
    };
    expect(price({ setBy: 'office' }, {}, MORNING, office)).toEqual({ kind: 'total', amount: 5000 });
  });

  it.each([
    ['2026-12-31T10:00:00Z', 35_000],
    ['2026-12-31T17:30:00Z', 70_000],
  ])('when its amount has days, then that of the office’s day counts (%s)', (at, amount) => {
    const dated = [
      { until: '2026-12-31', is: 35_000 },
      { from: '2027-01-01', is: 70_000 },
    ];
    expect(price({ amount: dated }, {}, new Date(at))).toEqual({ kind: 'total', amount });
  });

  it.each([
    [1, 2000],
    [2, 4000],
    [5, 7000],
    [900, 200_000],
  ])('when it goes by pages, then %d pages cost %d', (pages, amount) => {
    const steps = {
      steps: [{ upTo: 2, amount: 2000 }, { amount: 1000 }],
      atMost: 200_000,
      pages: 'pages',
      per: 'copies',
    };
    expect(price(steps, { ...copies(1), pages: { value: pages } })).toEqual({ kind: 'total', amount });
    expect(price(steps, { ...copies(2), pages: { value: pages } })).toEqual({ kind: 'total', amount: amount * 2 });
    expect(price(steps)).toMatchObject({ kind: 'steps', atMost: 200_000 });
  });

  it('when filing online is free, then that is told until its last day', () => {
    const online = { amount: 1, freeOnline: { until: '2027-02-28', ...FACT } };
    expect(told(fee(online), {}, new Date('2027-02-28T16:00:00Z')).fees[0]?.freeOnlineUntil).toBe('2027-02-28');
    expect(told(fee(online), {}, new Date('2027-02-28T17:00:00Z')).fees[0]).not.toHaveProperty('freeOnlineUntil');
  });
});

describe('given a same-day promise (received before 15:00)', () => {
  it.each([
    ['on a working morning', '2026-11-25T02:00:00Z', { kind: 'today', before: '15:00' }],
    ['over lunch', '2026-11-25T05:00:00Z', { kind: 'today', before: '15:00' }],
    ['at 15:00 sharp', '2026-11-25T08:00:00Z', { kind: 'nextDay', limit: '15:00', day: '2026-11-26' }],
    [
      'after closing',
      '2026-11-25T10:30:00Z',
      { kind: 'onDay', day: '2026-11-26', before: '15:00', reason: 'afterHours' },
    ],
    [
      'on a Friday evening',
      '2026-11-27T11:00:00Z',
      { kind: 'onDay', day: '2026-11-30', before: '15:00', reason: 'afterHours' },
    ],
    ['on a Sunday', '2026-11-29T02:00:00Z', { kind: 'onDay', day: '2026-11-30', before: '15:00', reason: 'closedDay' }],
    [
      'on a holiday',
      '2026-11-24T02:00:00Z',
      { kind: 'onDay', day: '2026-11-25', before: '15:00', reason: 'holiday', holiday: text('Ngày Văn hóa') },
    ],
  ])('%s, then it is computed with its reason', (_, at, promised) => {
    expect(told(EXTRACT, {}, new Date(at)).time?.promised).toEqual(promised);
  });

  it('when the law gives days but the office pledges the same day, then it is the same day', () => {
    const flow = procedure({ time: { workingDays: 5, ...UNSURE } });
    expect(told(flow, {}).sameDay).toBe(false);
    expect(told(flow, {}, MORNING, { ...OFFICE, sameDay: ['test-flow'] }).time?.promised).toEqual({
      kind: 'today',
      before: '15:00',
    });
  });

  it('when the case is not known and a variant takes longer, then no day is promised before it is', () => {
    const slow = { id: 'slow', when: { event: 'death' }, time: { workingDays: 3, ifVerified: 6, ...FACT } };
    const flow = { ...EXTRACT, variants: [slow] };
    expect(told(flow, {})).toMatchObject({ sameDay: false, time: { promised: { kind: 'byCase', most: 6 } } });
    expect(told(flow, ANOTHER).time?.promised).toEqual({ kind: 'today', before: '15:00' });
  });

  it('when another authority does it, then no day is promised', () => {
    expect(told(procedure({ doneBy: 'police', time: { workingDays: 7, ...FACT } }), {}).time?.promised).toEqual({
      kind: 'daysElsewhere',
      count: 7,
    });
  });
});
