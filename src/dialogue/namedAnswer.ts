import type { Correction } from '../answers/corrections';
import { fold, foldWords } from '../answers/fold';
import { spoken } from '../answers/referenceData';
import type { FieldType, Question } from '../procedures/procedure';
import { questionsOf } from './progress';
import type { AskedQuestion } from './standing';
import { readFor, type Work } from './work';

/** Answers that are read from any words. */
export const IN_WORDS: readonly FieldType[] = ['name', 'text', 'address', 'recordPlace'];
/** What people put around the name of an answer, folded. */
const AROUND =
  'a anh cai cau chi cho chu con cua da di do dum em gium giup hoi ho it kia lai luon minh muc my nay nha nhe o oi phan please roi the toi tui voi'.split(
    ' ',
  );

/** Whether words do nothing but name an answer, given or not: "tên mẹ", "cái ngày sinh của ba". */
export function isNameOfAnswer({ standing }: Work, words: string): boolean {
  return questionsOf(standing).some(({ question }) => isNameOf(question, words));
}

/** Whether words do nothing but name a question, whomever it is about. */
export function isNameOf(question: Question, words: string): boolean {
  const said = foldWords(words);
  const names = [...namesOf(question), ...Object.values(spoken().people).flat()];
  const known = new Set([...names.flatMap((name) => foldWords(name).split(' ')), ...AROUND]);
  return said.split(' ').every((word) => known.has(word)) && namedBy(question, said) > 0;
}

function namesOf({ label, underRole = label, local, name }: Question): readonly string[] {
  return [...(spoken().fields[local ?? name] ?? []), label.vi, label.en, underRole.vi, underRole.en];
}

/** The answered question that is named best; where several are, the one answered last. Without a name, what was answered last. */
export function meantAnswer(
  work: Work,
  { field, words }: Pick<Correction, 'field' | 'words'>,
): AskedQuestion | undefined {
  const answered = work.conversation.trail.flatMap(
    (name) => questionsOf(work.standing).find((asked) => asked.name === name && asked.answer !== undefined) ?? [],
  );
  const others = questionsOf(work.standing).filter((asked) => asked.answer !== undefined && !answered.includes(asked));
  const given = [...others, ...answered];
  if (field === '') return sexMeant(work, answered, words) ?? answered.at(-1);
  const scored = given.map((asked) => ({ asked, score: scoreOf(work, asked, field) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? onlyNamed(work, given, field) : scored.findLast(({ score }) => score === best)?.asked;
}

/** "Lộn, con gái nha" at a name or a place: the sex that was answered last, for no answer in words is called so. */
function sexMeant(work: Work, answered: readonly AskedQuestion[], words: string): AskedQuestion | undefined {
  const last = answered.at(-1);
  if (last === undefined || !IN_WORDS.includes(last.question.type)) return undefined;
  const sex = answered.findLast(({ question }) => question.type === 'gender');
  return sex !== undefined && readFor(work, sex, words).kind === 'value' ? sex : undefined;
}

/** "Tên má là …" where the form has one person only: what the paper's owner is to the writer names nobody else in it. */
function onlyNamed(work: Work, given: readonly AskedQuestion[], field: string): AskedQuestion | undefined {
  const people = peopleIn(field);
  const { roles } = work.procedure;
  const asked = questionsOf(work.standing).map(({ question }) => question.role);
  if (people.length === 0 || roles.some(({ name, called }) => asked.includes(name) && isOneOf(people, called.vi))) {
    return undefined;
  }
  const named = given.filter(({ question }) => namedBy(question, field) > 0);
  const [only, ...more] = named.filter(({ question }) => question.local !== undefined);
  return more.length === 0 ? only : undefined;
}

/** How well words name a question: by what its field is called, or all of its label; and by whom it is about. */
function scoreOf({ procedure }: Work, { question }: AskedQuestion, field: string): number {
  const named = namedBy(question, field);
  const people = peopleIn(field);
  if (named === 0 || people.length === 0) return named;
  const called = procedure.roles.find((role) => role.name === question.role)?.called.vi ?? '';
  return isOneOf(people, called) ? named + 100 : question.role === undefined ? named : 0;
}

/** How well words name a question's field, whomever it is about. */
function namedBy(question: Question, field: string): number {
  const names = spoken().fields[question.local ?? question.name] ?? [];
  const label = fold(question.label.vi);
  const shown = question.underRole === undefined ? [] : [question.underRole.vi, question.underRole.en];
  // "Số" as the summary shows it is a part of many names, so that nothing may stand around it.
  const fitting = [...names.filter((name) => holds(field, name)), ...shown.filter((name) => fold(name) === field)];
  const named = Math.max(0, ...fitting.map((name) => name.length));
  return named + (holds(field, label) || holds(fold(question.label.en), field) ? label.length : 0);
}

/** Of whom words speak, each as the first word of how a role is called. */
function peopleIn(field: string): readonly string[] {
  const { people } = spoken();
  return Object.keys(people).filter((first) => people[first]?.some((word) => holds(field, word)));
}

function isOneOf(people: readonly string[], called: string): boolean {
  return people.some((first) => fold(called).startsWith(fold(first)));
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${fold(words)} `);
}
