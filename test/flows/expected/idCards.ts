import type { Rule } from './rule';

/** id-card.md 2.1, cases C and D, the same for a first card and a replacement. */
const dataFirst: readonly Rule[] = [
  { from: 'offices/tan-chau.yaml: where the ward police are was found in no source', when: {}, unverified: true },
  { from: '2.1 B: any birth paper they have at home', when: { data: 'noVneid' }, show: ['home-birth-paper'] },
  {
    from: '2.1 C: DC02 and the document that proves it; lost: F, the extract first',
    when: { data: 'wrong', birthRecord: ['recordRight', 'lost'] },
    submit: ['form-dc02'],
    show: ['birth-proof'],
  },
  {
    from: '2.1 D: the record has only a year, or is wrong: civil status first',
    when: { birthRecord: ['onlyYear', 'recordWrong'] },
    show: ['correction-extract'],
    before: ['civil-status-correction'],
  },
  {
    from: '2.1 F: registered but the paper lost: the extract',
    when: { birthRecord: 'lost' },
    before: ['civil-extract'],
  },
  {
    from: '2.1 G: book and paper both lost: registered again',
    when: { birthRecord: 'lostBoth' },
    stop: 'handOver register-birth-again',
  },
];

/** What cards cost: id-card.md, section 7. */
export interface CardFees {
  readonly reissue: string;
  readonly exchange: string;
  readonly fromCccd: string;
  /** "base again from 2027-01-01 unless renewed": an amount that nobody has confirmed for its time. */
  readonly unverified?: true;
}

export const UNTIL_2026: CardFees = { reissue: '35000', exchange: '25000', fromCccd: '15000' };
export const FROM_2027: CardFees = { reissue: '70000', exchange: '50000', fromCccd: '30000', unverified: true };

/** A first card: id-card.md, sections 2.1, 3, 7. */
export const idCardFirst = (fees: CardFees): readonly Rule[] => [
  ...dataFirst,
  { from: '3: 7 working days', when: {}, time: '7 working days' },
  { from: '3, 14 and over: nothing but themselves', when: { age: 'from14' }, come: ['person-comes'] },
  {
    from: '3, 6 to 13: the child comes with the representative, who proves it unless databases do',
    when: { age: 'from6' },
    come: ['child-comes'],
    ifNotFound: ['representative-proof'],
    fees: ['0'],
  },
  {
    from: '3, under 6: the representative, no biometrics',
    when: { age: 'under6' },
    come: ['baby-stays'],
    ifNotFound: ['representative-proof'],
    fees: ['0'],
  },
  {
    from: '3 and 7: first card free; CCCD/CMND if they hold one',
    when: { held: 'none' },
    show: ['held-card-if-any'],
    fees: ['0'],
  },
  {
    from: '7: CCCD to căn cước; 2.1 A: the card held is collected',
    when: { held: 'cccd' },
    submit: ['held-card'],
    ...priced(fees, 'fromCccd'),
  },
  { from: '3: who has a thẻ căn cước exchanges it', when: { held: 'canCuoc' }, stop: 'instead id-card-replacement' },
  {
    from: '2.1 E: DC01 and one legal paper',
    when: { data: 'missing', birthRecord: ['recordRight', 'lost'] },
    submit: ['form-dc01'],
    show: ['birth-proof'],
  },
  {
    from: '2.1 H: never registered, has papers: procedure 1.004772',
    when: { birthRecord: 'never', age: 'from14' },
    stop: 'handOver birth-with-papers',
  },
  {
    from: '3.3 and 2.1 H: a child never registered: birth registration',
    when: { birthRecord: 'never', age: ['from6', 'under6'] },
    stop: 'instead birth-registration',
  },
];

/** Exchange and reissue: id-card.md, sections 3, 5, 7, 12. */
export const idCardReplacement = (fees: CardFees): readonly Rule[] => [
  ...dataFirst,
  { from: '3: 7 working days', when: {}, time: '7 working days' },
  {
    from: '3: the old card is handed in, unless lost',
    when: { reason: ['age', 'damaged', 'dataChanged', 'cardError', 'look', 'boundary', 'wish'] },
    submit: ['held-card'],
  },
  { from: '3: grounds not listed', when: { reason: 'other' }, stop: 'handOver other-reason' },
  { from: '5: CMND void since 2025-01-01: a first card', when: { card: 'cmnd' }, stop: 'instead id-card-first' },
  {
    from: '2.1 C: data wrong or incomplete while the birth record is right: DC02 and the proof',
    when: { data: 'missing', birthRecord: ['recordRight', 'lost'] },
    submit: ['form-dc02'],
    show: ['birth-proof'],
  },
  { from: '7: reissue', when: { card: 'canCuoc', reason: ['lost', 'damaged'] }, ...priced(fees, 'reissue') },
  {
    from: '7: exchange',
    when: { card: 'canCuoc', reason: ['dataChanged', 'look', 'wish'] },
    ...priced(fees, 'exchange'),
  },
  {
    from: '7, free by law: at the ages, re-arranged units, error by the agency',
    when: { card: 'canCuoc', reason: ['age', 'boundary', 'cardError'] },
    fees: ['0'],
  },
  {
    from: '7: CCCD to căn cước',
    when: { card: 'cccd', reason: ['dataChanged', 'look', 'wish'] },
    ...priced(fees, 'fromCccd'),
  },
  {
    from: '7 leaves open what a CCCD holder pays when the card is lost, at the ages, and so on',
    when: { card: 'cccd', reason: ['age', 'lost', 'damaged', 'cardError', 'boundary'] },
    fees: ['at counter'],
    unverified: true,
  },
];

function priced(fees: CardFees, kind: 'reissue' | 'exchange' | 'fromCccd'): Pick<Rule, 'fees' | 'unverified'> {
  return { fees: [fees[kind]], ...(fees.unverified === undefined ? {} : { unverified: fees.unverified }) };
}
