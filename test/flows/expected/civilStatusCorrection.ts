import { CLOSE, NOT_CLOSE } from './relations';
import type { Rule } from './rule';

/** Correcting and completing civil-status data: civil-status.md, sections 4 and 4a. */
export const civilStatusCorrection: readonly Rule[] = [
  {
    from: '4: form always; ID if not found; local fee not found for An Giang; copies 8.000đ each',
    when: { record: ['birth', 'marriage', 'death'] },
    submit: ['correction-request'],
    ifNotFound: ['photo-id'],
    fees: ['at counter', '8000 each'],
  },
  { from: '4, names three records only', when: { record: 'other' }, stop: 'handOver other-record' },
  {
    from: '4, present: the paper to be changed, brought for the note and the stamp',
    when: { record: 'birth' },
    show: ['birth-certificate'],
  },
  {
    from: '4, present: the paper to be changed, brought for the note and the stamp',
    when: { record: 'marriage' },
    show: ['marriage-certificate'],
  },
  {
    from: '4, present: the paper to be changed, when not in the databases',
    when: { record: 'death' },
    ifNotFound: ['death-record-paper'],
  },

  { from: '4, time: bổ sung (Luật Đ29)', when: { missingPart: ['dayMonth', 'day', 'other'] }, time: 'same day' },
  {
    from: '4, time: bổ sung (Luật Đ29)',
    when: { problem: 'missing', record: ['marriage', 'death'] },
    time: 'same day',
  },
  {
    from: '4, time: cải chính 3 wd, + ≤ 3 wd to verify; ground: papers of the time that prove the error',
    when: { problem: 'wrong' },
    variant: 'correction',
    time: '3 working days, 6 verified',
    submit: ['proof-of-error'],
  },
  {
    from: '4a, trap: the certificate shows a date and another is wanted: cải chính',
    when: { missingPart: 'otherDate' },
    variant: 'correction',
    time: '3 working days, 6 verified',
    submit: ['proof-of-error'],
  },
  {
    from: '4: thay đổi 3 wd, + ≤ 3 wd to verify; reason under the Civil Code',
    when: { problem: 'change' },
    variant: 'change',
    time: '3 working days, 6 verified',
    submit: ['change-ground'],
  },
  {
    from: "4: ethnicity 3 wd, + ≤ 3 wd to verify; parents' papers",
    when: { problem: 'ethnicity' },
    variant: 'ethnicity',
    time: '3 working days, 6 verified',
    submit: ['parents-ethnicity-papers'],
  },

  {
    from: '4a, rung 1: medical paper',
    when: { dayProof: 'medical' },
    submit: ['medical-birth-proof'],
  },
  { from: '4a, rung 2: papers that agree', when: { dayProof: 'agree' }, submit: ['dated-papers'] },
  { from: '4a, rung 3: papers that differ: the earliest', when: { dayProof: 'differ' }, submit: ['dated-papers'] },
  {
    from: '4a, rung 4: no papers: own statement',
    when: { dayProof: 'none', remembers: 'yes' },
    submit: ['birth-date-pledge'],
  },
  { from: '4a, rung 5 is unverified: a clerk', when: { remembers: 'no' }, stop: 'handOver cannot-state' },
  {
    from: '4a holds for births registered before 2016; else 4, bổ sung: a valid paper that proves it',
    when: { registeredWhen: 'since2016' },
    submit: ['proof-of-missing-part'],
  },
  { from: '4, bổ sung: a valid paper', when: { missingPart: 'other' }, submit: ['proof-of-missing-part'] },
  {
    from: '4, bổ sung: a valid paper',
    when: { problem: 'missing', record: ['marriage', 'death'] },
    submit: ['proof-of-missing-part'],
  },

  {
    from: '4 and C2: proxy of close family',
    when: { 'subject.relation': CLOSE, 'subject.authorised': 'yes' },
    submit: ['authorisation'],
  },
  {
    from: '4 and C2: any other proxy',
    when: { 'subject.relation': NOT_CLOSE, 'subject.authorised': 'yes' },
    submit: ['authorisation-certified'],
  },
  {
    from: '4: authorisation when proxy; without one, a clerk',
    when: { 'subject.authorised': 'no' },
    stop: 'handOver no-authorisation',
  },
  {
    from: '4: names the person or who acts for them; of a dead one, a clerk',
    when: { 'subject.authorised': 'dead' },
    stop: 'handOver of-the-dead',
  },
];
