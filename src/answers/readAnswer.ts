import { assertNever } from '../errors';
import type { Question } from '../procedures/procedure';
import { verbatim, wording } from '../wording/phrase';
import { isDate } from './answered';
import { isOneOf, isSkip, unframe } from './framed';
import { hasForgotten, isLeftOut, wantsNone } from './leftOut';
import { readAddress, readRecordPlace } from './readAddress';
import { readChoice, readChoices } from './readChoice';
import { readCount } from './readCount';
import { readDate } from './readDate';
import { readEthnicity } from './readEthnicity';
import { readGender } from './readGender';
import type { Proposal, ReadAnswer, Reading, ReadingContext } from './reading';
import { readName } from './readName';
import { readNationality } from './readNationality';
import { readOldId, readPersonalId } from './readPersonalId';
import { readPhone } from './readPhone';
import { readText } from './readText';
import { spoken } from './referenceData';
import { cannotMark } from './talk';
import { tidy } from './tidy';
import { isUnknown } from './unknown';
import { findDate } from './writtenDate';

/** Longer messages are no answer to any question. */
const LONGEST = 2000;

/** Reads what a resident typed for a question, by its type. Pure; never throws on any string. */
export const readAnswer: ReadAnswer = (question, raw, context) => {
  const typed = tidy(raw.slice(0, LONGEST));
  if (typed === '') return { kind: 'hint', say: wording('answers-empty') };
  const confirmed = confirmedIn(question, typed, context);
  if (confirmed !== undefined) return confirmed;
  const isOpen = question.type !== 'choice' && question.type !== 'choices';
  if (isOpen && (isSkip(typed) || isLeftOut(question, typed))) return skipped(question);
  if (hasForgotten(question, typed)) return { kind: 'hint', say: wording('answers-id-forgotten') };
  const unknown = isUnknown(question, typed);
  if (isOpen && (unknown || wantsNone(typed))) return skipped(question);
  const reading = read(question, typed, context);
  if (!isOpen && question.skip !== undefined && reading.kind === 'hint' && (unknown || isSkip(typed)))
    return { kind: 'skip' };
  return onceOnly(reading, context);
};

function read(question: Question, typed: string, context: ReadingContext): Reading {
  switch (question.type) {
    case 'choice':
      return readChoice(question, typed, context);
    case 'choices':
      return readChoices(question, typed, context);
    case 'name':
      return readName(question, typed);
    case 'birthDate':
    case 'date':
      return readDate(question, typed, context);
    case 'personalId':
      return readPersonalId(question, typed, context);
    case 'oldId':
      return readOldId(question, typed);
    case 'phone':
      return readPhone(question, typed);
    case 'address':
      return readAddress(question, typed, context);
    case 'recordPlace':
      return readRecordPlace(question, typed, context);
    case 'gender':
      return readGender(question, typed);
    case 'ethnicity':
      return readEthnicity(question, typed);
    case 'nationality':
      return readNationality(question, typed);
    case 'count':
      return readCount(question, typed);
    case 'text':
      return readText(question, typed);
    default:
      return assertNever(question.type);
  }
}

/** What may be left out is; what may not gets the reason. */
function skipped(question: Question): Reading {
  if (question.skip !== undefined) return { kind: 'skip' };
  const isDate = question.type === 'birthDate' || question.type === 'date';
  return { kind: 'hint', say: wording(isDate ? 'answers-needed-date' : 'answers-needed', { what: question.label }) };
}

/**
 * "Giữ nguyên" or "đúng rồi", typed instead of tapped, takes the only proposal that was shown; of several choices a number takes the
 * one in that place. A name without marks stays for whoever cannot type them.
 */
function confirmedIn(question: Question, typed: string, { proposed = [] }: ReadingContext): Reading | undefined {
  const [only, ...others] = proposed;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    const chosen = question.type === 'choice' ? inPlace(typed, proposed) : onDay(typed, proposed);
    return chosen === undefined ? undefined : { kind: 'value', value: chosen.value };
  }
  if (question.type === 'name' && typeof only.value === 'string' && cannotMark(typed)) {
    const note = wording('answers-name-marks-later', { name: verbatim(only.value) });
    return { kind: 'value', value: only.value, note };
  }
  return isOneOf(unframe(typed, ['dạ']).text, spoken().keep) ? { kind: 'value', value: only.value } : undefined;
}

function inPlace(typed: string, proposed: readonly Proposal[]): Proposal | undefined {
  const place = /^#?(\d)[.)]?$/u.exec(typed)?.[1];
  return proposed[Number(place ?? 0) - 1];
}

/** "5 March" of "3 May 1990 or 5 March 1990". */
function onDay(typed: string, proposed: readonly Proposal[]): Proposal | undefined {
  const { day, month, year, shortYear } = findDate(typed) ?? {};
  if (day === undefined || month === undefined || year !== undefined || shortYear !== undefined) return undefined;
  return proposed.find(({ value }) => isDate(value) && value.day === day && value.month === month);
}

/** The same oddity is asked back once: whoever types it again means it. */
function onceOnly(reading: Reading, context: ReadingContext): Reading {
  if (reading.kind !== 'ask' || reading.proposals.length !== 1 || context.proposed?.length !== 1) return reading;
  const [again] = reading.proposals;
  const isSame = JSON.stringify(again?.value) === JSON.stringify(context.proposed[0]?.value);
  return again !== undefined && isSame ? { kind: 'value', value: again.value } : reading;
}
