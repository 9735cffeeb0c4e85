import { fold } from '../answers/fold';
import { plainSpelling } from '../answers/plainSpelling';
import { proposalOf } from '../answers/proposals';
import type { Proposal } from '../answers/reading';
import { spoken } from '../answers/referenceData';
import { isSaid, wordsOf, wordsOfKnown } from '../answers/saidWords';
import { wording } from '../wording/phrase';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { readFor, type Work } from './work';

/** Whether opening words may say it: the sex or the birth of the person of whom they speak. */
export function mayBeSaidOfPerson({ procedure }: Work, { phase, question }: AskedQuestion): boolean {
  if (phase !== 'details' || (question.type !== 'gender' && question.type !== 'birthDate')) return false;
  return procedure.roles.some(({ name, opening }) => name === question.role && opening === true);
}

/** "Bé gái, sanh ngày 10 tháng 11": what such words say of the sex or the birth that is asked for; nothing where they leave it open. */
export function saidOfPerson(work: Work, asked: AskedQuestion, words: string): readonly Proposal[] {
  if (asked.question.type === 'gender') {
    const sex = sexIn(words);
    return sex === undefined ? [] : [proposalOf(wording(`answers-${sex}`), sex)];
  }
  if (!speaksOfBirth(words)) return [];
  const reading = readFor(work, asked, words);
  if (reading.kind === 'value') return [proposalOf(shownValue(asked.question, reading.value), reading.value)];
  return reading.kind === 'ask' && reading.proposals.length === 1 ? reading.proposals : [];
}

/** Whether words say when somebody was born, rather than any other day. */
export function speaksOfBirth(words: string): boolean {
  const said = wordsOf(words);
  return spoken().born.some((born) => said.some((word) => isSaid(word, born)));
}

/** The sex of a child that is named; none where both are, or where it is the speaker's grown one: "con gái em mới sanh". */
function sexIn(words: string): 'male' | 'female' | undefined {
  const said = wordsOf(plainSpelling(words));
  const { male, female, notBefore } = spoken().ofChild;
  const isNamed = (phrases: readonly string[]): boolean =>
    phrases.map(wordsOfKnown).some((wanted) =>
      said.some((_, from) => {
        const next = said[from + wanted.length];
        const isWhole = wanted.every((word, step) => isSaid(said[from + step], word));
        return isWhole && !(next !== undefined && notBefore.includes(fold(next)));
      }),
    );
  const sexes = [isNamed(male) ? 'male' : undefined, isNamed(female) ? 'female' : undefined] as const;
  const [one, ...more] = sexes.filter((sex) => sex !== undefined);
  return more.length === 0 ? one : undefined;
}
