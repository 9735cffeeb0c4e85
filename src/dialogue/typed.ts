import { assentsToPlace } from '../answers/assent';
import { fold } from '../answers/fold';
import { isStop } from '../answers/midway';
import { joined, wording } from '../wording/phrase';
import { confirmable, MISSES_ALLOWED, onWords } from './answering';
import { askAfterAside, askOpen, askWith, nudge } from './asking';
import { onCardAnswer } from './card';
import type { Effect } from './conversation';
import { onChoosingWords, onCorrection, onWaitingCorrection } from './correcting';
import { tellsOfCase, withWhole } from './heard';
import { hasDetails } from './open';
import { onPress } from './pressed';
import type { AskedAnother } from './standing';
import { asksToFill, meantBy, placeNamed, saysEnough } from './typedWords';
import { onUnderstoodWords } from './understood';
import { goOn, type Outcome, readFor, type Work, waitWith } from './work';

/** Where a typed number can only be the place of a button. */
const COUNTED: readonly Work['open']['at'][] = ['understood', 'choosing', 'card', 'another', 'summary', 'stop'];

/** Longer than any box of a form: the words are refused with a hint. UTF-16 units. */
const LONGEST = 1000;

/**
 * Takes typed words: as the answer to what is open, or as one of the words that stand for a button. `unasked`: something else was said
 * last, so that a mere yes sends nothing.
 */
export function onText(work: Work, raw: string, unasked = false): Outcome {
  if (raw.length > LONGEST) return goOn(work.conversation, [{ type: 'say', text: wording('dialogue-too-long') }]);
  const meant = meantBy(raw);
  if (meant === 'back' || meant === 'pause') return onPress(work, { do: meant });
  if (meant === undefined && isStop(raw)) return onPress(work, { do: 'pause' });
  const decided = byPlace(work, raw) ?? onEnough(work, raw) ?? onUnderstoodWords(work, raw);
  if (decided !== undefined) return decided;
  const corrected = onCorrection(work, raw) ?? onChoosingWords(work, raw);
  if (corrected !== undefined) return corrected;

  const { open } = work;
  if (open.at === 'question') {
    const stands = open.asked.answer !== undefined && meant === 'keep';
    return stands
      ? onPress(work, { do: 'chosen', question: open.asked.name })
      : (onWaitingCorrection(work, open.asked, raw) ?? onWords(work, open.asked, raw));
  }
  if (takesDetails(work, raw)) return onPress(work, { do: 'giveDetails' });
  if (meant === 'send' || meant === 'again') return onSend(work, meant) ?? notUnderstood(work, raw);
  if (unasked && meant === 'yes' && open.at === 'summary') return waitWith(work.conversation, askAfterAside(work));
  if (meant === 'yes' || meant === 'no') return onYesNo(work, meant === 'yes') ?? notUnderstood(work, raw);
  return open.at === 'another' ? missedAnother(work, open.asked) : notUnderstood(work, raw);
}

/** Whether words are about what is shown, rather than any question: the number of a button, enough of it, or to see it again. */
export function isAboutShown(work: Work, raw: string): boolean {
  const again = work.open.at === 'guidance' && meantBy(raw) === 'again';
  return again || byPlace(work, raw) !== undefined || onEnough(work, raw) !== undefined;
}

/** "1" below buttons that are no choices of a question: the one in that place. A consent is not given by a number. */
function byPlace(work: Work, raw: string): Outcome | undefined {
  const place = placeNamed(raw);
  if (place === undefined || !COUNTED.includes(work.open.at)) return undefined;
  const last = askOpen(work).at(-1);
  const buttons = last !== undefined && 'buttons' in last ? (last.buttons ?? []) : [];
  const press = buttons.flat()[place - 1]?.press;
  return press !== undefined && 'do' in press ? onPress(work, press) : undefined;
}

/** "Thôi": under a guidance all is kept; at a question it may be a wish to stop, and how to is told. */
function onEnough(work: Work, raw: string): Outcome | undefined {
  const { open, conversation } = work;
  if (!saysEnough(raw)) return undefined;
  if (open.at === 'guidance' || open.at === 'stop') return onPress(work, { do: 'pause' });
  if (open.at !== 'question') return undefined;
  const { proposed } = conversation;
  // No to the one reading that is shown.
  if (proposed?.question === open.asked.name && confirmable(proposed.proposals) !== undefined) return undefined;
  const { asked } = open;
  const reading = asked.choices.length > 0 ? undefined : readFor(work, asked, raw);
  if (reading?.kind === 'value' || reading?.kind === 'skip') return undefined;
  return waitWith(conversation, [
    askWith(work, asked, joined([wording('dialogue-enough'), asked.question.text], '\n\n')),
  ]);
}

/** "Gửi lại" under the list of papers wishes to see it again, and begins no form; a summary is sent by it. */
function onSend(work: Work, meant: 'send' | 'again'): Outcome | undefined {
  const { at } = work.open;
  if (at === 'guidance' && meant === 'again') return onPress(work, { do: 'guidance' });
  if (at !== 'summary') return undefined;
  const isMended = work.conversation.sentBack !== undefined;
  return meant === 'send' || isMended ? confirmTyped(work) : goOn(work.conversation);
}

/** Under a guidance, yes is said to its first button; but for a yes that speaks of a place: "đặt đi", "giữ chỗ". */
export function takesDetails({ open, procedure }: Work, raw: string): boolean {
  if (open.at !== 'guidance' || !hasDetails(procedure)) return false;
  const meant = meantBy(raw);
  return (
    meant === 'details' || asksToFill(raw) || (meant === 'yes' && !assentsToPlace(raw) && !/\bgui\b/u.test(fold(raw)))
  );
}

function onYesNo(work: Work, yes: boolean): Outcome | undefined {
  switch (work.open.at) {
    case 'another':
      return onPress(work, { do: 'another', several: work.open.asked.several.name, more: yes });
    case 'card':
      return onCardAnswer(work, yes);
    case 'consent':
      return onPress(work, { do: 'consent', yes });
    case 'summary':
      return yes ? confirmTyped(work) : onPress(work, { do: 'editList', page: 0 });
    default:
      return undefined;
  }
}

/** A yes after words at the summary that were not understood may be said to what they meant: it is asked once whether all is right. */
function confirmTyped(work: Work): Outcome {
  const { conversation } = work;
  if (conversation.misses === 0) return onPress(work, { do: 'confirm' });
  const asked = nudge(work).findLast((effect) => effect.type === 'ask');
  if (asked === undefined) return goOn({ ...conversation, misses: 0 });
  return waitWith({ ...conversation, misses: 0 }, [{ ...asked, text: wording('dialogue-send-unchanged') }]);
}

function missedAnother(work: Work, asked: AskedAnother): Outcome {
  const conversation = { ...work.conversation, misses: work.conversation.misses + 1 };
  const [last] = nudge(work).slice(-1);
  const hint = wording('dialogue-yes-or-no');
  if (last?.type !== 'ask') return goOn(conversation);
  const text = conversation.misses > MISSES_ALLOWED ? hint : joined([hint, asked.several.another], '\n\n');
  return waitWith(conversation, [{ ...last, text }]);
}

/** Words where nothing is asked: the desk says what it can make of them, and the buttons stand below once more. */
function notUnderstood(work: Work, raw: string): Outcome {
  const { conversation } = work;
  if (work.open.at === 'understood' && tellsOfCase(work, raw)) {
    const text = wording('dialogue-heard-for-later');
    return waitWith(withWhole(conversation, raw), [{ type: 'say', text }, ...nudge(work)]);
  }
  const effects: readonly Effect[] = [{ type: 'notUnderstood', raw }, ...nudge(work)];
  // What was missed at the summary may have been a correction: a yes after it is no plain yes.
  return waitWith(
    work.open.at === 'summary' ? { ...conversation, misses: conversation.misses + 1 } : conversation,
    effects,
  );
}
