import { showPhone } from '../answers/readPhone';
import type { Value } from '../answers/value';
import type { View } from '../procedures/conditions';
import type { Box, Show } from '../procedures/formLayout';
import type { Procedure, Question } from '../procedures/procedure';
import { dateInWords, dayMonthYear, shortDate } from './dates';
import { formWords } from './formWords';

const GAP = '……………';

/** The words of one box; nothing when none of its answers is there. */
export function boxWords(box: Box, procedure: Procedure, view: View): string | undefined {
  if (box.text !== undefined) return composed(box.text, procedure, view);
  if (box.answer === undefined) return undefined;
  const value = view.get(box.answer);
  return value === undefined
    ? undefined
    : printable(wordsOf(value, questionOf(box.answer, procedure), box.show ?? 'asKnown'));
}

/** "số {record.number}, quyển số {record.book}": gaps where an answer is missing, nothing when all are. */
function composed(text: string, procedure: Procedure, view: View): string | undefined {
  const names = Array.from(text.matchAll(/\{([^{}]+)\}/gu), (match) => match[1] ?? '');
  if (names.length > 0 && names.every((name) => view.get(name) === undefined)) return undefined;
  return printable(
    text.replace(/\{([^{}]+)\}/gu, (_braces, name: string) => {
      const value = view.get(name);
      return value === undefined ? GAP : wordsOf(value, questionOf(name, procedure), 'asKnown');
    }),
  );
}

function wordsOf(value: Value, question: Question | undefined, show: Show): string {
  const words = plainWords(value, question, show);
  return show === 'capitals' ? words.toLocaleUpperCase('vi') : words;
}

function plainWords(value: Value, question: Question | undefined, show: Show): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return stringWords(value, question);
  if ('asWritten' in value && !('year' in value)) return value.today ?? value.asWritten;
  if (!('year' in value)) return value.map((key) => stringWords(key, question)).join(', ');
  switch (show) {
    case 'dayMonthYear':
      return dayMonthYear(value);
    case 'inWords':
      return dateInWords(value);
    case 'year':
      return String(value.year);
    default:
      return shortDate(value);
  }
}

function stringWords(value: string, question: Question | undefined): string {
  if (question?.type === 'gender') return value === 'male' ? formWords().male : formWords().female;
  if (question?.type === 'phone') return showPhone(value);
  const choice = question?.choices?.find(({ key }) => key === value);
  return choice === undefined ? value : (choice.onForm ?? choice.text.vi);
}

function questionOf(name: string, procedure: Procedure): Question | undefined {
  const local = name.slice(name.lastIndexOf('.') + 1);
  return (
    procedure.questions.find((question) => question.name === name) ??
    procedure.questions.find((question) => question.local === local && name.includes('.'))
  );
}

/** Without pictures and signs that the form's font does not have. */
function printable(words: string): string {
  return words.replace(/(?![©®™])\p{Extended_Pictographic}|\u{FE0F}|\u{20E3}/gu, '').trim();
}
