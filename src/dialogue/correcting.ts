import { fold } from '../answers/fold';
import { type Correction, correctionIn } from '../answers/midway';
import { proposalOf } from '../answers/proposals';
import type { Reading } from '../answers/reading';
import { spoken } from '../answers/referenceData';
import { wording } from '../wording/phrase';
import { onReading } from './answering';
import { questionsOf } from './progress';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { editListEffect } from './summary';
import { meantBy } from './typedWords';
import { goOn, type Outcome, readFor, reopened, type Work, waitWith, workOn } from './work';

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
function meantQuestion(work: Work, { field }: Correction): AskedQuestion | undefined {
  const answered = work.conversation.trail.flatMap(
    (name) => questionsOf(work.standing).find((asked) => asked.name === name && asked.answer !== undefined) ?? [],
  );
  const others = questionsOf(work.standing).filter((asked) => asked.answer !== undefined && !answered.includes(asked));
  const given = [...others, ...answered];
  if (field === '') return answered.at(-1);
  const scored = given.map((asked) => ({ asked, score: scoreOf(work, asked, field) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? undefined : scored.findLast(({ score }) => score === best)?.asked;
}

/** How well words name a question: by what its field is called, or all of its label; and by whom it is about. */
function scoreOf({ procedure }: Work, { question }: AskedQuestion, field: string): number {
  const names = spoken().fields[question.local ?? question.name] ?? [];
  const label = fold(question.label.vi);
  const named = Math.max(0, ...names.filter((name) => holds(field, name)).map((name) => name.length));
  const whole = holds(field, label) || holds(fold(question.label.en), field) ? label.length : 0;
  if (named + whole === 0) return 0;
  const called = procedure.roles.find((role) => role.name === question.role)?.called.vi ?? '';
  const people = Object.entries(spoken().people).filter(([, words]) => words.some((word) => holds(field, word)));
  if (people.length === 0) return named + whole;
  const isTheirs = people.some(([first]) => fold(called).startsWith(fold(first)));
  return isTheirs ? named + whole + 100 : question.role === undefined ? named + whole : 0;
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${fold(words)} `);
}
