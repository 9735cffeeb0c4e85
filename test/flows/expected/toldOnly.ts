import type { Rule } from './rule';

/** Flows that fill in no form: civil-status.md, sections 5 to 7 and 9, and id-card.md, residence. */
export const marriageRegistration: readonly Rule[] = [
  {
    from: '5a: form; both present with ID, no proxy; no fee, extracts 8.000đ; at once',
    when: { couple: 'athome' },
    submit: ['marriage-request'],
    show: ['photo-id-of-both'],
    fees: ['0', '8000'],
    time: 'same day',
    come: ['both-come'],
    proxy: 'never',
  },
  { from: '5a: with a foreign element other papers', when: { couple: 'foreign' }, stop: 'handOver foreign-partner' },
  {
    from: '5c: both, the register and both originals lost',
    when: { couple: 'again' },
    stop: 'handOver register-again',
  },
];

export const maritalStatusCertificate: readonly Rule[] = [
  {
    from: '5b: form; the earlier one, if any; number of the divorce or death paper; fee of An Giang not found; 3 working days',
    when: {},
    submit: ['marital-status-request'],
    show: ['divorce-or-death-number', 'photo-id'],
    ifNotFound: ['earlier-single-certificate'],
    fees: ['at counter'],
    time: '3 working days',
    unverified: true,
  },
];

export const deathRegistration: readonly Rule[] = [
  {
    from: '6: form, death note, ID; in time no fee, late not found, extracts 8.000đ; at once',
    when: {},
    submit: ['death-note', 'death-request'],
    show: ['photo-id'],
    fees: ['0', '8000', 'at counter'],
    time: 'same day',
  },
];

export const parentageRecognition: readonly Rule[] = [
  {
    from: '7: form, proof or pledge with two witnesses, ID; both sides; fee not found; 3 working days, 8 if verified',
    when: {},
    submit: ['kinship-proof-or-pledge', 'recognition-request'],
    show: ['photo-id'],
    fees: ['at counter'],
    time: '3 working days, 8 verified',
    come: ['both-sides'],
    proxy: 'never',
  },
];

export const certification: readonly Rule[] = [
  { from: '9: at once, no form', when: {}, time: 'same day' },
  {
    from: '9: the original; by pages',
    when: { certified: 'copy' },
    variant: 'copy',
    show: ['original-to-copy'],
    fees: ['by pages'],
  },
  {
    from: '9: the unsigned document and a valid ID; 10.000đ a document',
    when: { certified: 'signature' },
    variant: 'signature',
    submit: ['unsigned-paper'],
    show: ['photo-id-in-date'],
    fees: ['10000'],
  },
];

export const residence: readonly Rule[] = [
  {
    from: 'residence: the form CT01; what the police of the ward do, their hours and address are not verified',
    when: {},
    submit: ['form-ct01'],
    unverified: true,
  },
  {
    from: 'residence: dwelling looked up first',
    when: { residence: ['temporary', 'permanent'] },
    ifNotFound: ['lodging-paper'],
  },
  {
    from: 'residence: 3 working days; 15.000đ in person (unverified), 7.000đ online',
    when: { residence: 'temporary' },
    variant: 'temporary',
    fees: ['15000', '7000'],
    time: '3 working days',
  },
  {
    from: 'residence: 7 working days; 20.000đ in person, 10.000đ online',
    when: { residence: 'permanent' },
    variant: 'permanent',
    fees: ['10000', '20000'],
    time: '7 working days',
  },
  {
    from: 'residence: CT07 in 1 working day, else 3; no fee',
    when: { residence: 'confirmation' },
    variant: 'confirmation',
    fees: ['0'],
    time: '1 working days, 3 verified',
  },
  {
    from: 'residence: splitting a household',
    when: { residence: 'split' },
    variant: 'split',
    fees: ['10000', '5000'],
    time: '5 working days',
  },
];
