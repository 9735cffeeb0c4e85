import { fold } from '../answers/fold';
import { type Correction, correctionIn } from '../answers/midway';
import { proposalOf } from '../answers/proposals';
import type { Reading } from '../answers/reading';
import { spoken } from '../answers/referenceData';
import type { FieldType, Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { onReading } from './answering';
import { questionsOf } from './progress';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { editListEffect } from './summary';
import { meantBy } from './typedWords';
import { goOn, type Outcome, readFor, reopened, type Work, waitWith, workOn } from './work';

/** Answers that are read from any words. */
const IN_WORDS: readonly FieldType[] = ['name', 'text', 'address', 'recordPlace'];

/**
 * Takes words that correct an earlier answer ("à nhầm, tên mẹ là Trần Thị B"): shown for one tap, then back to the open question.
 * Where it is not clear which answer is meant, those that can be changed are shown. Nothing when they correct none.
 */
export function onCorrection(work: Work, raw: string): Outcome | undefined {
  if (answersOpen(work, raw)) return undefined;
  const correction = correctionIn(raw);
  if (correction === undefined || (!(correction.plain && correction.sure) && takesAnyWords(work))) return undefined;
  const unclear = correction.sure ? whichOne(work) : undefined;
  const asked = meantQuestion(work, correction);
  if (asked === undefined || correction.words === '') return unclear;
  const again = workOn(work.procedure, reopened(work.conversation, asked.name), work.context);
  const reading = readFor(again, asked, correction.words);
  if (reading.kind === 'hint' && correction.field === '') return unclear;
  return reading.kind === 'skip' ? goOn(again.conversation) : onReading(again, asked, confirmed(asked, reading));
}

/** The answers that can be changed, each a button; nothing where there is none. */
function whichOne(work: Work): Outcome | undefined {
  if (!questionsOf(work.standing).some((asked) => asked.answer !== undefined)) return undefined;
  const { proposed: _leftBehind, ...conversation } = work.conversation;
  return waitWith(conversation, [editListEffect(work, 0, wording('dialogue-correct-which'))]);
}

/** Whether words are an earlier answer said anew, so that they are not taken for the open question's. */
export function isCorrection(work: Work, raw: string): boolean {
  return onCorrection(work, raw) !== undefined;
}

/** "Sai rồi" says no to what is shown, and may be a choice's own words. */
function answersOpen(work: Work, raw: string): boolean {
  const { open } = work;
  if (open.at !== 'question') return meantBy(raw) !== undefined;
  return open.asked.choices.length > 0 && readFor(work, open.asked, raw).kind === 'value';
}

/** "Sửa tên mẹ thành …" may be the very reason that is asked for. */
function takesAnyWords({ open }: Work): boolean {
  return open.at === 'question' && open.asked.question.type === 'text';
}

function confirmed(asked: AskedQuestion, reading: Reading): Reading {
  if (reading.kind !== 'value') return reading;
  const { label } = asked.question;
  return {
    kind: 'ask',
    say: wording('dialogue-correct-this', { label, value: shownValue(asked.question, reading.value) }),
    proposals: [proposalOf(wording('dialogue-button-correct'), reading.value)],
  };
}

/** The answered question that is named best; where several are, the one answered last. Without a name, what was answered last. */
function meantQuestion(work: Work, { field, words }: Correction): AskedQuestion | undefined {
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
  const named = Math.max(0, ...names.filter((name) => holds(field, name)).map((name) => name.length));
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
