import { currentQuestion } from '../dialogue/step';
import type { FieldType, Question } from '../procedures/procedure';
import { officeDayOf } from '../time';
import type { Understanding } from '../understanding/understanding';
import type { Draft } from './draft';
import { stepOpen } from './flowTurn';
import { answerIntent } from './intents';
import { bringUpToDate } from './procedureOf';

/** What is answered in the middle of a question, which is then asked again. */
const ASIDE = [
  'ask_procedure',
  'ask_fee',
  'ask_duration',
  'ask_hours_place',
  'talk_to_clerk',
  'help',
  'greet',
  'thanks_goodbye',
];

/** Wishes that leave the question: it stays where it is, and the desk does what is wished. */
const AWAY = [
  'book_slot',
  'change_booking',
  'cancel_booking',
  'check_dossier',
  'collect_result',
  'erase_data',
  'change_language',
  'give_feedback',
];

/** Any words are an answer to these, so that only a sure and plain question is taken for one. */
const FREE: readonly FieldType[] = ['name', 'text', 'address', 'recordPlace'];
const SURE = 0.8;
/** A side question has at least this many words; a name of two words is a name. */
const FEWEST_WORDS = 3;

/**
 * Takes words that were typed while a procedure is open: an answer to its question, a side question (answered, and the question
 * asked again), or a wish (followed; the question waits). These words are understood in this process and sent nowhere.
 */
export async function typedInFlow(draft: Draft, raw: string): Promise<void> {
  const open = draft.state.open;
  const current = open ? await bringUpToDate(draft, open) : undefined;
  if (!current) return stepOpen(draft, { kind: 'text', raw });

  const question = currentQuestion(current.procedure, current.conversation, draft.now, draft.office);
  if (question && reads(draft, question, raw)) return stepOpen(draft, { kind: 'text', raw });

  const understood = await draft.desk.localUnderstander.understand(raw, { now: draft.now, sessionId: draft.chat.id });
  if (!isMeant(understood, question, raw)) return stepOpen(draft, { kind: 'text', raw });

  await answerIntent(draft, understood, current.procedure);
  const stays = draft.state.open?.id === current.conversation.id;
  if (stays && question && ASIDE.includes(understood.intent)) await stepOpen(draft, { kind: 'askAgain' });
}

function isMeant(understood: Understanding, question: Question | undefined, raw: string): boolean {
  if (understood.decision !== 'act' || ![...ASIDE, ...AWAY].includes(understood.intent)) return false;
  if (!question || !FREE.includes(question.type)) return true;
  // A reason or a place may well name a procedure ("để làm căn cước"): it is an answer, unless it plainly asks.
  if (understood.intent === 'ask_procedure' && !raw.includes('?')) return false;
  return understood.confidence >= SURE && raw.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Whether the words are a plain answer to a question that is not free text. */
function reads(draft: Draft, question: Question, raw: string): boolean {
  if (FREE.includes(question.type)) return false;
  const reading = draft.desk.readAnswer(question, raw, {
    today: officeDayOf(draft.now, draft.office.zone),
    choices: question.choices ?? [],
    answers: draft.state.open?.answers ?? {},
  });
  return reading.kind === 'value' || reading.kind === 'ask' || reading.kind === 'skip';
}
