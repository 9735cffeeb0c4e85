import type { Answers } from '../answers/value';

/** What stands under the blind index of a dossier's requester; undefined while their number is not known. */
export function requesterKey(answers: Answers): string | undefined {
  const answer = answers['requester.personalId'];
  const number = answer && 'value' in answer && typeof answer.value === 'string' ? answer.value : undefined;
  return number === undefined ? undefined : `personalId ${number}`;
}
