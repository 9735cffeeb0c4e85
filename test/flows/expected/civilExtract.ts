import { CLOSE, NOT_CLOSE } from './relations';
import type { Rule } from './rule';

/** Copies from the civil-status register: civil-status.md, section 3. */
export const civilExtract: readonly Rule[] = [
  {
    from: '3: form always; ID only if the lookup fails; 8.000đ a copy; at once, before 15:00',
    when: {},
    submit: ['extract-request'],
    ifNotFound: ['photo-id'],
    fees: ['8000 each'],
    time: 'same day',
  },
  { from: '3: called by its own record', when: { event: 'marriage' }, variant: 'marriage-copy' },
  { from: '3: called by its own record', when: { event: 'other' }, variant: 'other-copy' },
  {
    from: '3, "Whose record": copies about somebody dead are unverified, a clerk decides',
    when: { event: 'death' },
    stop: 'handOver death-extract',
  },
  {
    from: '3 and C2: authorisation, not certified for close family',
    when: { 'subject.relation': CLOSE, 'subject.authorised': 'yes' },
    submit: ['authorisation'],
  },
  {
    from: '3 and C2: authorisation, certified for everybody else',
    when: { 'subject.relation': NOT_CLOSE, 'subject.authorised': 'yes' },
    submit: ['authorisation-certified'],
  },
  {
    from: '3, "Whose record": without authorisation, a clerk',
    when: { 'subject.authorised': 'no' },
    stop: 'handOver no-authorisation',
  },
  {
    from: '3, "Whose record": of a dead relative, a clerk',
    when: { 'subject.authorised': 'dead' },
    stop: 'handOver of-the-dead',
  },
];
