import type { Value } from '../answers/value';
import type { FieldType } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import type { Effect } from './conversation';
import { questionsOf } from './progress';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { goOn, type Outcome, readFor, type Work, withAnswer } from './work';

/** Answers that can be told from each other in one message. */
const APART: readonly FieldType[] = ['birthDate', 'gender', 'personalId', 'phone'];
/** Where several may begin: a place or a text has commas of its own. */
const BEGINS: readonly FieldType[] = ['name', ...APART];
const AT_COMMAS = /[,;\n]+/u;
/** Also before digits, and between two numbers; "5 tháng 6" falls apart, and is then not taken. */
const AT_NUMBERS = /[,;\n]+|(?<!\d)\s+(?=\d)|(?<=\d{2})\s+/u;

/**
 * Takes several answers about one person in one message: "Trần Văn Nam, 5/6/1995, 089095001234". The open question's is taken like any,
 * the others are told. Nothing unless every part is the plain answer to a question of its own.
 */
export function takenTogether(work: Work, asked: AskedQuestion, raw: string): Outcome | undefined {
  if (asked.phase !== 'details' || !BEGINS.includes(asked.question.type)) return undefined;
  return takenAt(AT_COMMAS, work, asked, raw) ?? takenAt(AT_NUMBERS, work, asked, raw);
}

interface Taken {
  readonly each: AskedQuestion;
  readonly value: Value;
}

function takenAt(breaks: RegExp, work: Work, asked: AskedQuestion, raw: string): Outcome | undefined {
  const parts = raw.split(breaks).filter((part) => part.trim() !== '');
  const taken = parts.length < 2 ? undefined : eachTaken(work, asked, parts);
  if (taken === undefined || !taken.some(({ each }) => each === asked)) return undefined;
  const conversation = taken.reduce((kept, { each, value }) => withAnswer(kept, each, { value }), work.conversation);
  return goOn(conversation, taken.filter(({ each }) => each !== asked).map(told));
}

/** Each part by the first question left that it answers, the open one before the others; nothing where one answers none. */
function eachTaken(work: Work, asked: AskedQuestion, parts: readonly string[]): readonly Taken[] | undefined {
  const others = questionsOf(work.standing).filter(
    ({ answer, name, question: { role, type } }) =>
      answer === undefined && name !== asked.name && role === asked.question.role && APART.includes(type),
  );
  const taken: Taken[] = [];
  for (const part of parts) {
    const left = [asked, ...others].filter((each) => !taken.some((one) => one.each === each));
    const [first] = left.flatMap((each) => {
      const reading = readFor(work, each, part);
      return reading.kind === 'value' ? [{ each, value: reading.value }] : [];
    });
    if (first === undefined) return undefined;
    taken.push(first);
  }
  return taken;
}

function told({ each: { question }, value }: Taken): Effect {
  const text = wording('dialogue-taken-ahead', { label: question.label, value: shownValue(question, value) });
  return { type: 'say', text };
}
