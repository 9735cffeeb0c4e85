import type { Rule } from './rule';

const REGISTERED = ['inTime', 'late'];

/** Birth registration: civil-status.md, sections 1 and 1a. */
export const birthRegistration: readonly Rule[] = [
  {
    from: '1: form always; ID when the lookup fails; copies 8.000đ each (whether for an in-time birth too: unverified)',
    when: { timing: REGISTERED, special: 'ordinary' },
    submit: ['birth-request'],
    fees: ['8000 each'],
    unverified: true,
  },
  {
    from: '1: ID of whoever comes',
    when: { reporter: ['mother', 'father'] },
    ifNotFound: ['photo-id'],
  },
  { from: '1a: ID of whoever comes', when: { parents: 'fatherComes' }, ifNotFound: ['photo-id'] },
  {
    from: '1: ID of whoever comes',
    when: { reporter: ['grandparent', 'relative', 'carer', 'other'] },
    ifNotFound: ['photo-id-of-applicant'],
  },
  { from: '1, fee in time: 0', when: { timing: 'inTime', special: 'ordinary' }, fees: ['0'] },
  { from: '1, fee late: old An Giang 8.000đ', when: { timing: 'late', special: 'ordinary' }, fees: ['8000'] },
  {
    from: '1, variants: never registered, born before 01/01/2016: procedure 2b',
    when: { timing: 'before2016' },
    stop: 'handOver person-with-papers',
  },
  { from: 'B: foreign element: to a clerk', when: { special: 'foreign' }, stop: 'handOver foreign' },
  { from: '1, variants: surrogacy', when: { special: 'surrogacy' }, stop: 'handOver surrogacy' },
  { from: '1, variants: abandoned', when: { special: 'abandoned' }, stop: 'handOver abandoned' },
  { from: '1, variants: lived < 24 h, neither registration', when: { special: 'lived24' }, stop: 'end lived-a-day' },
  {
    from: '1, variants: born before the parents married: unverified',
    when: { parents: 'marriedAfter' },
    stop: 'handOver parents-married-after',
  },

  { from: '1, time: same day before 15:00', when: { parents: ['married', 'motherOnly'] }, time: 'same day' },
  {
    from: '1, present: marriage certificate if married and not found',
    when: { parents: 'married' },
    ifNotFound: ['parents-marriage-certificate'],
  },
  {
    from: '1a: second form, 3 wd (≤ 8 verified), no proxy, both present; local fee',
    when: { parents: 'fatherComes' },
    variant: 'recognition',
    proxy: 'never',
    time: '3 working days, 8 verified',
    submit: ['recognition-request'],
    fees: ['at counter'],
    come: ['both-parents'],
  },
  { from: '1a: evidence of kinship', when: { evidence: 'yes' }, submit: ['kinship-proof'] },
  { from: '1a: no evidence: statement and 2 witnesses', when: { evidence: 'no' }, submit: ['kinship-pledge'] },

  {
    from: '1: Giấy chứng sinh only without the electronic one',
    when: { place: 'facility' },
    ifNotFound: ['birth-note'],
  },
  {
    from: '1, variants: attended by a health worker: a Giấy chứng sinh can be had',
    when: { place: 'attended', proof: 'birthNote' },
    submit: ['birth-note-outside'],
  },
  {
    from: '1: no Giấy chứng sinh: witness statement',
    when: { place: ['attended', 'unattended'], proof: 'witness' },
    submit: ['witness-statement'],
  },
  {
    from: '1: no Giấy chứng sinh and no witness: own statement',
    when: { place: ['attended', 'unattended'], proof: 'none' },
    submit: ['birth-pledge'],
  },
  {
    from: '1, who: relatives and carers need no authorisation; anyone else, certified',
    when: { reporter: 'other' },
    submit: ['authorisation-certified'],
  },
];
