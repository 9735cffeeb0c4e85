import type { Answer, Answers, Value } from '../answers/value';
import { holds } from '../procedures/conditions';
import type { Choice, Procedure, Question, Several } from '../procedures/procedure';
import { bucketOf } from './buckets';
import type { Look } from './values';
import { type AnswersView, questionsOf, type Visible, viewOver } from './visibleAnswers';

/** A question that applies, in the place where it is asked. */
export interface AskedQuestion {
  readonly kind: 'question';
  readonly question: Question;
  /** As buttons and the trail name it; in a list with its item, `documents.0.pages`. */
  readonly name: string;
  /** As its answer is kept. */
  readonly stored: string;
  readonly phase: 'case' | 'details';
  /** The choices that apply now. */
  readonly choices: readonly Choice[];
  readonly item?: { readonly several: string; readonly index: number };
  /** Absent: it is open. */
  readonly answer?: Answer;
  /** It was answered, and a later answer says otherwise: the choices that would fit, and the question that decides. */
  readonly mismatch?: { readonly fitting: readonly string[]; readonly decidedBy: string };
}

/** Whether a list has one more item after this one. */
export interface AskedAnother {
  readonly kind: 'another';
  readonly several: Several;
  readonly index: number;
  readonly name: string;
  readonly stored: string;
  readonly phase: 'case' | 'details';
  readonly answer?: Answer;
}

export type Asked = AskedQuestion | AskedAnother;

/** Everything that applies now, in the order of asking, and the view over its answers. What is set aside is in neither. */
export interface Standing {
  readonly asked: readonly Asked[];
  readonly view: AnswersView;
}

/** Looks at all answers in the order of the file. Each question is looked at once, so that no flow can make it loop. */
export function standingOf(procedure: Procedure, answers: Answers, look: Look): Standing {
  const first = walk(procedure, answers, look, undefined);
  // A bucket is decided by an answer that stands later in the file: seen only on a second look.
  const buckets = procedure.questions.some((question) => question.knownFrom !== undefined);
  return buckets ? walk(procedure, answers, look, first.view) : first;
}

function walk(procedure: Procedure, answers: Answers, look: Look, decided: AnswersView | undefined): Standing {
  const visible = { answers: new Map<string, Answer>(), counts: new Map<string, number>() };
  const view = viewOver(procedure, visible, look);
  const asked: Asked[] = [];
  const kept = new Set<string>();

  const visit = (question: Question, item?: AskedQuestion['item']): boolean => {
    const seen = item === undefined ? view : view.item(item.several, item.index);
    if (!holds(question.when, seen)) return true;
    const name = item === undefined ? question.name : nameInItem(question, item);
    const stored = item === undefined ? view.storedName(name) : name;
    if (kept.has(stored)) return true; // another role is the same person, and was asked
    kept.add(stored);
    const entry = standingQuestion(
      { question: worded(procedure, question, stored, seen), name, stored, item, seen, decided, today: look.today },
      answers[stored],
    );
    asked.push(entry);
    if (entry.answer !== undefined) visible.answers.set(stored, entry.answer);
    return entry.answer !== undefined;
  };

  const listed = new Set<string>();
  for (const question of procedure.questions) {
    const several = procedure.severals.find((each) => each.name === question.group);
    if (several === undefined) visit(question);
    else if (!listed.has(several.name)) {
      listed.add(several.name);
      if (holds(several.when, view))
        visitItems(procedure, several, answers, visible, visit, (entry) => asked.push(entry));
    }
  }
  return { asked, view };
}

function visitItems(
  procedure: Procedure,
  several: Several,
  answers: Answers,
  visible: Visible & { readonly counts: Map<string, number> },
  visit: (question: Question, item: { readonly several: string; readonly index: number }) => boolean,
  push: (entry: AskedAnother) => void,
): void {
  const questions = procedure.questions.filter((question) => question.group === several.name);
  for (let index = 0; index < several.to; index += 1) {
    visible.counts.set(several.name, index + 1);
    const complete = questions.map((question) => visit(question, { several: several.name, index })).every(Boolean);
    if (index + 1 < several.from) continue;
    if (!complete || index + 1 >= several.to) return;
    const name = anotherName(several, index);
    const answer = answers[name];
    push({ kind: 'another', several, index, name, stored: name, phase: several.phase, ...(answer ? { answer } : {}) });
    if (answer === undefined || !('value' in answer) || answer.value !== 'yes') return;
  }
}

/** A question about a role that *is* another one speaks of that person: to the applicant, of "anh/chị" and not of "the person recorded"; and by its noun. */
function worded(procedure: Procedure, question: Question, stored: string, seen: AnswersView): Question {
  const own = stored === question.name ? question : (questionsOf(procedure).get(stored) ?? question);
  const other = own.wordedWhen?.find(({ when }) => holds(when, seen));
  if (own === question && other === undefined) return question;
  const { underRole } = own;
  const { text, label, help } = other ?? own;
  return { ...question, text, label, ...(help && { help }), ...(underRole && { underRole }) };
}

/** The name under which "another?" after an item is kept. */
export function anotherName(several: Several, index: number): string {
  return `${several.name}.${index}.another`;
}

function nameInItem(question: Question, item: { readonly several: string; readonly index: number }): string {
  const local = question.name.startsWith(`${item.several}.`)
    ? question.name.slice(item.several.length + 1)
    : question.name;
  return `${item.several}.${item.index}.${local}`;
}

interface Place {
  readonly question: Question;
  readonly name: string;
  readonly stored: string;
  readonly item: AskedQuestion['item'] | undefined;
  readonly seen: AnswersView;
  readonly decided: AnswersView | undefined;
  readonly today: string;
}

function standingQuestion(place: Place, given: Answer | undefined): AskedQuestion {
  const { question, name, stored, item, seen, decided, today } = place;
  const choices = (question.choices ?? []).filter((choice) => holds(choice.when, seen));
  const base: AskedQuestion = {
    kind: 'question',
    question,
    name,
    stored,
    phase: question.phase,
    choices,
    ...(item === undefined ? {} : { item }),
  };
  const answer =
    given === undefined || fits(question, choices, given) ? onlyApplying(question, choices, given) : undefined;
  const same = given === undefined && question.sameAs !== undefined ? fullDate(seen.get(question.sameAs)) : undefined;
  if (same !== undefined) return { ...base, answer: { value: same } };
  const fitting = decided === undefined ? undefined : bucketOf(question, decided, today);
  if (fitting === undefined || question.knownFrom === undefined)
    return answer === undefined ? base : { ...base, answer };

  const chosen = answer !== undefined && 'value' in answer ? answer.value : undefined;
  const [only, ...others] = fitting;
  if (chosen === undefined && only !== undefined && others.length === 0) return { ...base, answer: { value: only } };
  if (chosen === undefined || fitting.includes(String(chosen)))
    return answer === undefined ? base : { ...base, answer };
  return { ...base, mismatch: { fitting, decidedBy: question.knownFrom.years } };
}

/** A date of which nothing is missing: of another one it still has to be asked. */
function fullDate(value: Value | undefined): Value | undefined {
  const isFull = typeof value === 'object' && 'year' in value && value.month !== undefined && value.day !== undefined;
  return isFull ? value : undefined;
}

/** Whether an answer can still be given: a choice that does not apply now is set aside with its question open again. */
function fits(question: Question, choices: readonly Choice[], answer: Answer): boolean {
  if ('skipped' in answer) return true;
  return choiceKeys(question, answer.value).every((key, _, keys) =>
    question.type === 'choices' ? keys.some((each) => hasChoice(choices, each)) : hasChoice(choices, key),
  );
}

function onlyApplying(question: Question, choices: readonly Choice[], answer: Answer | undefined): Answer | undefined {
  if (answer === undefined || 'skipped' in answer || question.type !== 'choices') return answer;
  const value = choiceKeys(question, answer.value).filter((key) => hasChoice(choices, key));
  return value.length === 0 ? undefined : { value };
}

function choiceKeys(question: Question, value: Value): readonly string[] {
  if (question.type === 'choice') return [String(value)];
  return question.type === 'choices' && Array.isArray(value) ? value.map(String) : [];
}

function hasChoice(choices: readonly Choice[], key: string): boolean {
  return choices.some((choice) => choice.key === key);
}
