import { soundsLikeQuestion } from '../answers/framed';
import { partsOf } from '../answers/parts';
import type { Conversation } from '../dialogue/conversation';
import { isAboutConversation } from '../dialogue/step';
import type { Procedure, Question } from '../procedures/procedure';
import type { Understanding } from '../understanding/understanding';
import { dialogueContext } from './dialogueContext';
import type { Draft } from './draft';
import { FREE, OPENS } from './midFlow';

const FEWEST_WORDS = 3;
/** What can be answered in passing, before the rest of a message is taken. */
const FACTS = ['ask_fee', 'ask_duration', 'ask_hours_place'];

/** "I need a copy of my marriage certificate. How much is it?": whether a part that asks nothing surely wishes for this procedure. */
export async function wishesBesides(draft: Draft, procedureId: string): Promise<boolean> {
  if (draft.turn.kind !== 'text') return false;
  const parts = partsOf(draft.turn.text);
  if (parts.length < 2) return false;
  for (const part of parts) {
    if (part.split(' ').length < FEWEST_WORDS || soundsLikeQuestion(part)) continue;
    const { decision, intent, procedure } = await understand(draft, part);
    if (decision === 'act' && OPENS.includes(intent) && procedure === procedureId) return true;
  }
  return false;
}

/** An answer with a question about facts behind it. */
export interface AnswerAndQuestion {
  readonly answer: string;
  readonly question: Understanding;
}

/**
 * "Của tôi, mà bao nhiêu tiền vậy em": the words that answer what is open, and what is surely asked behind them. Nothing where only
 * together they make sense, or where any words would be an answer.
 */
export async function answerAndQuestion(
  draft: Draft,
  { procedure, conversation }: { readonly procedure: Procedure; readonly conversation: Conversation },
  question: Question | undefined,
  raw: string,
  answers: (words: string) => boolean,
): Promise<AnswerAndQuestion | undefined> {
  const parts = partsOf(raw);
  const asks = parts.at(-1);
  const answer = parts.slice(0, -1).join(', ');
  if (asks === undefined || answer === '' || (question !== undefined && FREE.includes(question.type))) return undefined;
  if (!/\?\s*$/u.test(raw) && !soundsLikeQuestion(asks)) return undefined;
  if (!answers(answer) && !isAboutConversation(procedure, conversation, answer, dialogueContext(draft)))
    return undefined;
  const understood = await understand(draft, asks);
  return understood.decision === 'act' && FACTS.includes(understood.intent)
    ? { answer, question: understood }
    : undefined;
}

function understand(draft: Draft, words: string): Promise<Understanding> {
  return draft.desk.localUnderstander.understand(words, { now: draft.now, sessionId: draft.chat.id });
}
