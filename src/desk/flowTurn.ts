import type { Value } from '../answers/value';
import type { Conversation, DeskAction, DialogueButton, DialogueInput, Effect, Named } from '../dialogue/conversation';
import { begin, step } from '../dialogue/step';
import { assertNever } from '../errors';
import type { Procedure } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { dialogueContext } from './dialogueContext';
import { act, type Button, type Draft, type Rows } from './draft';
import { offerToContinue, sayNotPrepared } from './flowOffers';
import { bringUpToDate } from './procedureOf';
import { submit } from './submit';
import { hasMoved, settleQuestion } from './trace';

/** Paused conversations a chat keeps; the oldest gives way. */
const MOST_PAUSED = 5;
const CONVERSATION_ID_LENGTH = 6;

/**
 * Opens a procedure. One that was begun before is offered to be continued, unless `over` says to begin anew. What is open in
 * another procedure is paused, not lost. `named`: what the words name that asked for it.
 */
export async function enterProcedure(
  draft: Draft,
  procedureId: string,
  options: {
    readonly over?: boolean;
    readonly answers?: Readonly<Record<string, Value>>;
    readonly named?: readonly Named[];
  } = {},
): Promise<void> {
  const procedure = draft.desk.library.procedures.get(procedureId);
  if (!procedure) return sayNotPrepared(draft, procedureId);

  const begun = [draft.state.open, ...draft.state.paused].find(
    (each) => each?.procedureId === procedureId && each.trail.length > 0,
  );
  if (procedure.mourns === true) draft.condole();
  if (begun && options.over !== true && options.answers === undefined) return offerToContinue(draft, procedure, begun);

  pauseOpen(draft);
  draft.change({
    paused: draft.state.paused.filter((each) => each.procedureId !== procedureId || each.dossierId !== undefined),
  });
  await draft.desk.store.flowVersions.keep(procedure.version, procedure);
  const id = draft.idFor(`conversation ${procedureId}`).slice(0, CONVERSATION_ID_LENGTH);
  const conversation = begin(procedure, {
    id,
    now: draft.now,
    ...(options.answers ? { answers: options.answers } : {}),
  });
  draft.change({ open: conversation });
  await stepWith(draft, procedure, conversation, {
    kind: 'begin',
    named: options.named ?? [],
    ...(options.named && draft.turn.kind === 'text' ? { opening: draft.turn.text } : {}),
  });
}

/** Goes on with a paused conversation. False when the chat has none of that id. */
export async function resume(draft: Draft, conversationId: string): Promise<boolean> {
  const chosen = [draft.state.open, ...draft.state.paused].find((each) => each?.id === conversationId);
  if (!chosen) return false;
  if (draft.state.open?.id !== chosen.id) {
    pauseOpen(draft);
    draft.change({ open: chosen, paused: draft.state.paused.filter((each) => each.id !== chosen.id) });
  }
  await stepOpen(draft, { kind: 'askAgain' });
  return true;
}

/** Goes on with what was left off last, where nothing is begun since. False when there is nothing. */
export async function goesOn(draft: Draft): Promise<boolean> {
  const { open, paused } = draft.state;
  const last = paused.at(-1);
  return last !== undefined && (open?.trail.length ?? 0) === 0 && (await resume(draft, last.id));
}

/** Takes one step of the open conversation, with whatever flow it goes on with, and carries its effects out. */
export async function stepOpen(draft: Draft, input: DialogueInput): Promise<void> {
  const open = draft.state.open;
  if (!open) return;
  const current = await bringUpToDate(draft, open);
  if (!current) {
    draft.drop('open');
    return sayNotPrepared(draft, open.procedureId);
  }
  const unasked = input.kind === 'text' && draft.chat.unasked === true;
  await stepWith(draft, current.procedure, current.conversation, unasked ? { ...input, unasked } : input);
}

/** Puts what is open aside, so that something else can be done. */
export function pauseOpen(draft: Draft): void {
  const open = draft.state.open;
  if (!open) return;
  draft.clearQuestion();
  draft.drop('open');
  if (open.trail.length === 0) return;
  const others = draft.state.paused.filter((each) => each.id !== open.id);
  draft.change({ paused: [...others, open].slice(-MOST_PAUSED) });
}

async function stepWith(
  draft: Draft,
  procedure: Procedure,
  conversation: Conversation,
  input: DialogueInput,
): Promise<void> {
  const stepped = step(procedure, conversation, input, dialogueContext(draft));
  draft.change({ open: stepped.conversation });
  settleQuestion(draft, input, hasMoved(conversation, stepped));
  rememberTyped(draft, conversation, stepped.conversation);
  for (const effect of stepped.effects) await carryOut(draft, procedure, stepped.conversation, effect);
}

async function carryOut(draft: Draft, procedure: Procedure, conversation: Conversation, effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'say':
      return draft.say(effect.text, rowsOf(conversation, effect.buttons ?? []));
    case 'ask':
      draft.clearQuestion();
      return draft.say(effect.text, rowsOf(conversation, effect.buttons), {
        question: true,
        ...(effect.lead && { lead: effect.lead }),
        ...(effect.contact === true ? { contact: wording('desk-share-phone') } : {}),
      });
    case 'consented':
      return draft.change({
        consents: [
          ...draft.state.consents,
          {
            purpose: effect.purpose,
            given: true,
            textVersion: conversation.consent?.text ?? '',
            at: draft.now.toISOString(),
          },
        ],
      });
    case 'submit':
      draft.clearQuestion();
      draft.drop('open');
      return submit(draft, procedure, conversation);
    case 'lead':
      pauseOpen(draft);
      return enterProcedure(draft, effect.procedure, { answers: effect.answers });
    case 'handOver':
      // It stays open, so that "back" still works; the clerk goes on at the counter.
      return draft.clearQuestion();
    case 'paused':
      return pauseOpen(draft);
    case 'ended':
      draft.clearQuestion();
      return draft.drop('open');
    case 'notUnderstood':
      return draft.say(wording('desk-not-an-answer'), [
        [act(wording('desk-button-clerk'), 'clerk'), act(wording('desk-button-help'), 'help')],
      ]);
    default:
      return assertNever(effect);
  }
}

/** So that editing the last typed message corrects the answer it gave. */
function rememberTyped(draft: Draft, before: Conversation, after: Conversation): void {
  const messageId = draft.turn.kind === 'text' || draft.turn.kind === 'edited' ? draft.turn.messageId : undefined;
  const question = after.trail.at(-1);
  draft.drop('lastTyped');
  if (messageId === undefined || question === undefined || after.trail === before.trail) return;
  draft.change({ lastTyped: { messageId, conversation: after.id, question } });
}

function rowsOf(conversation: Conversation, rows: readonly (readonly DialogueButton[])[]): Rows {
  return rows.map((row) => row.map((button) => buttonOf(conversation, button)));
}

function buttonOf(conversation: Conversation, button: DialogueButton): Button {
  if ('desk' in button.press) return deskButton(conversation, button.label, button.press.desk);
  return {
    label: button.label,
    data: { kind: 'flow', conversation: conversation.id, revision: conversation.revision, press: button.press },
  };
}

function deskButton(conversation: Conversation, label: Button['label'], action: DeskAction): Button {
  switch (action.to) {
    case 'book':
      return act(label, 'book', conversation.dossierId ?? '-', conversation.procedureId);
    case 'menu':
      return act(label, 'menu');
    case 'clerk':
      return act(label, 'clerk');
    case 'procedure':
      return act(label, 'proc', action.procedure, action.from);
    default:
      return assertNever(action);
  }
}
