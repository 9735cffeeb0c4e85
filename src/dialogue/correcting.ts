import { isDeepStrictEqual } from 'node:util';
import { type Correction, correctionIn, statedCorrectionIn } from '../answers/corrections';
import { foldWords } from '../answers/fold';
import { soundsLikeQuestion } from '../answers/framed';
import { proposalOf } from '../answers/proposals';
import type { Reading } from '../answers/reading';
import type { Value } from '../answers/value';
import { joined, wording } from '../wording/phrase';
import { onReading, onWords } from './answering';
import { IN_WORDS, isNameOf, isNameOfAnswer, meantAnswer } from './namedAnswer';
import { questionsOf } from './progress';
import { settled, turnTo } from './reopening';
import { shownAnswer, shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { editListEffect } from './summary';
import { meantBy } from './typedWords';
import { goOn, notChoosing, type Outcome, readFor, reopened, type Work, waitWith, workOn } from './work';

/**
 * Takes words that correct an earlier answer: with its new words ("à nhầm, tên mẹ là Trần Thị B") these are shown for one tap, by its
 * name alone ("sửa tên mẹ") its question is opened. Where it is not clear which answer is meant, those that can be changed are
 * shown. Nothing when the words correct none.
 */
export function onCorrection(work: Work, raw: string): Outcome | undefined {
  if (answersOpen(work, raw)) return undefined;
  const correction = correctionIn(raw);
  if (correction === undefined) return onStated(work, raw);
  const shown = saidOfShown(work, correction);
  if (shown !== undefined) return shown;
  if (!(correction.plain && correction.sure) && takesAnyWords(work)) return undefined;
  const unclear = correction.sure ? whichOne(work) : undefined;
  const name = nameAlone(work, correction);
  if (name !== undefined) {
    const named = meantAnswer(work, { field: name, words: '' });
    if (named !== undefined) return turnTo(work, named.name);
    return namesOpen(work, name) ? goOn(work.conversation) : unclear;
  }
  // "Sửa khai sinh" names no answer: it is a wish, or says what is wrong with a paper.
  if (correction.words === '') return correction.field === '' ? unclear : undefined;
  return withNewWords(work, correction, unclear);
}

/** "Ghi lại là Tú" below what was read of the name that is asked for: in its place. A slip may be one of an earlier answer. */
function saidOfShown(work: Work, { field, words, plain }: Correction): Outcome | undefined {
  const { open, conversation } = work;
  if (field !== '' || words === '' || open.at !== 'question' || !isShown(work)) return undefined;
  if (plain && conversation.editing !== open.asked.name) return undefined;
  return onWaitingCorrection(work, open.asked, words) ?? onWords(work, open.asked, words);
}

/**
 * "Nơi đăng ký sai rồi, phải là …" at the summary, where nothing is asked that it could answer, or where it can only be about another
 * answer than the one that is asked for: shown for one tap, or its question opened.
 */
function onStated(work: Work, raw: string): Outcome | undefined {
  if (soundsLikeQuestion(raw)) return undefined;
  const correction = statedCorrectionIn(raw);
  const asked = correction === undefined ? undefined : meantAnswer(work, correction);
  if (correction === undefined || asked === undefined || !mayBeStated(work, correction.field)) return undefined;
  if (correction.empty === true) return leftEmpty(work, asked);
  const reading = correction.words === '' ? undefined : readFor(work, asked, correction.words);
  return reading !== undefined && fits(reading) ? withNewWords(work, correction, undefined) : turnTo(work, asked.name);
}

function mayBeStated(work: Work, field: string): boolean {
  const { open } = work;
  if (open.at === 'summary' || open.at === 'choosing') return true;
  if (open.at !== 'question' || isShown(work) || isAskedFreely(open.asked)) return false;
  return isNameOfAnswer(work, field) && !isNameOf(open.asked.question, field);
}

/** What is wrong with a paper may be told in any words, such as name an answer. */
function isAskedFreely({ question: { type, local } }: AskedQuestion): boolean {
  return type === 'choice' || type === 'choices' || (type === 'text' && local === undefined);
}

/** Whether something that was read for the open question waits for its tap. */
function isShown({ conversation, open }: Work): boolean {
  return open.at === 'question' && conversation.proposed?.question === open.asked.name;
}

/**
 * Takes words that are no yes and no no while a correction waits for its tap: what answers the question behind it is taken there, and the
 * correction stands and is told; other new words are shown for a tap of their own. Nothing where none waits, or they are unreadable.
 */
export function onWaitingCorrection(work: Work, asked: AskedQuestion, raw: string): Outcome | undefined {
  const { editing, proposed, ...kept } = work.conversation;
  if (editing !== asked.name || proposed?.question !== asked.name || asked.choices.length > 0) return undefined;
  if (meantBy(raw) !== undefined) return undefined;
  const behind = workOn(work.procedure, kept, work.context);
  if (behind.open.at === 'question' && !IN_WORDS.includes(behind.open.asked.question.type)) {
    const next = behind.open.asked;
    if (fits(readFor(behind, next, raw))) {
      const before = settled(work, next.name);
      const { editing: _done, ...conversation } = before.conversation;
      const outcome = onReading(workOn(work.procedure, conversation, work.context), next, readFor(behind, next, raw));
      return { ...outcome, effects: [...before.effects, ...outcome.effects] };
    }
  }
  const reading = readFor(work, asked, raw);
  return reading.kind === 'value' ? onReading(work, asked, confirmed(asked, reading)) : undefined;
}

function fits(reading: Reading): boolean {
  return reading.kind === 'value' || (reading.kind === 'ask' && reading.proposals.length > 0);
}

/** The folded name of an answer that stands without new words for it. */
function nameAlone(work: Work, { field, words }: Correction): string | undefined {
  const alone = field === '' ? foldWords(words) : words === '' ? field : '';
  return alone !== '' && isNameOfAnswer(work, alone) ? alone : undefined;
}

function namesOpen({ open }: Work, name: string): boolean {
  return open.at === 'question' && isNameOf(open.asked.question, name);
}

function withNewWords(work: Work, correction: Correction, unclear: Outcome | undefined): Outcome | undefined {
  const asked = meantAnswer(work, correction);
  if (asked === undefined) return unclear;
  const before = settled(work, asked.name);
  const again = workOn(work.procedure, reopened(before.conversation, asked.name), work.context);
  const reading = readFor(again, asked, correction.words);
  if (reading.kind === 'hint' && correction.field === '') return unclear;
  if (reading.kind === 'skip') return leftEmpty(work, asked);
  if (reading.kind === 'value' && stands(asked, reading.value)) {
    const value = shownValue(asked.question, reading.value);
    const text = wording('dialogue-correct-kept', { label: asked.question.label, value });
    return goOn(work.conversation, [{ type: 'say', text }]);
  }
  const outcome = onReading(again, asked, confirmed(asked, reading));
  return { ...outcome, effects: [...before.effects, ...outcome.effects] };
}

function stands({ answer }: AskedQuestion, value: Value): boolean {
  return answer !== undefined && 'value' in answer && isDeepStrictEqual(answer.value, value);
}

/** An answer that shall be left empty is shown for one tap; one that the form needs is asked again. */
function leftEmpty(work: Work, asked: AskedQuestion): Outcome {
  const { conversation, effects } = settled(work, asked.name);
  const again = reopened(conversation, asked.name);
  if (asked.question.skip === undefined)
    return goOn(again, [...effects, { type: 'say', text: wording('dialogue-needed') }]);
  return goOn({ ...again, proposed: { question: asked.name, proposals: [], leftOut: true } }, effects);
}

/** The answers that can be changed, each a button; nothing where there is none. */
function whichOne(work: Work): Outcome | undefined {
  if (!questionsOf(work.standing).some((asked) => asked.answer !== undefined)) return undefined;
  return waitWith({ ...work.conversation, choosing: 0 }, [editListEffect(work, 0, wording('dialogue-correct-which'))]);
}

/**
 * Takes words below the list of answers to change: the name of one opens it, "thôi" leaves all as it is, and what answers the question
 * behind the list is taken there, with a word on the way back. Nothing for other words: the list stays.
 */
export function onChoosingWords(work: Work, raw: string): Outcome | undefined {
  if (work.open.at !== 'choosing') return undefined;
  const behind = workOn(work.procedure, notChoosing(work.conversation), work.context);
  if (meantBy(raw) === 'no' || meantBy(raw) === 'keep') return goOn(behind.conversation);
  const named = isNameOfAnswer(work, raw) ? meantAnswer(work, { field: foldWords(raw), words: '' }) : undefined;
  if (named !== undefined) return turnTo(work, named.name);
  if (behind.open.at !== 'question' || IN_WORDS.includes(behind.open.asked.question.type)) return undefined;
  const reading = readFor(behind, behind.open.asked, raw);
  if (reading.kind !== 'value') return undefined;
  const outcome = onReading(behind, behind.open.asked, reading);
  return { ...outcome, effects: [{ type: 'say', text: wording('dialogue-correct-later') }, ...outcome.effects] };
}

/** Whether words are an earlier answer said anew, or about the list of those, so that they are not taken for the open question's. */
export function isCorrection(work: Work, raw: string): boolean {
  return onCorrection(work, raw) !== undefined || onChoosingWords(work, raw) !== undefined;
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

/** What is read anew beside what stands there, for a tap. */
function confirmed(asked: AskedQuestion, reading: Reading): Reading {
  const { label } = asked.question;
  const before = asked.answer === undefined ? undefined : shownAnswer(asked.question, asked.answer);
  if (reading.kind === 'ask' && before !== undefined)
    return { ...reading, say: joined([wording('dialogue-correct-before', { label, before }), reading.say]) };
  if (reading.kind !== 'value') return reading;
  const value = shownValue(asked.question, reading.value);
  return {
    kind: 'ask',
    say: wording('dialogue-correct-this', { label, value, before: before ?? wording('dialogue-left-out') }),
    proposals: [proposalOf(wording('dialogue-button-correct'), reading.value)],
  };
}
