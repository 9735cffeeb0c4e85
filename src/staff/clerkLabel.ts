import type { Question } from '../procedures/procedure';
import { type Phrase, wording } from '../wording/phrase';

/** Parts of a person that are asked of the requester in the second person, and named to a clerk in the third. */
const PARTS: readonly string[] = [
  'fullName',
  'birthDate',
  'personalId',
  'otherDocument',
  'gender',
  'ethnicity',
  'nationality',
  'residence',
  'oldId',
  'issuedOn',
  'phone',
];

/** A question's short name as a clerk reads it: the flow's own, but for what describes the requester. */
export function clerkLabel(question: Pick<Question, 'role' | 'local' | 'label'>): Phrase {
  const { role, local = '', label } = question;
  return role === 'requester' && PARTS.includes(local) ? wording(`staff-label-${local}`) : label;
}
