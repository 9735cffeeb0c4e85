import { isLive } from '../booking/mayBook';
import type { Conversation } from '../dialogue/conversation';
import { guidanceOf } from '../dialogue/guidance';
import type { Procedure } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { derivedId, dossierCode, shownCode } from './codes';
import { keepFresh } from './dataTurn';
import { act, type Draft } from './draft';
import { putForms } from './formMessages';
import type { Dossier } from './records';
import { requesterKey } from './requester';
import { tell } from './tell';
import { today } from './today';

/** Seeds tried until a code is free; two alike among the first is less likely than one in a thousand for a million dossiers. */
const CODE_TRIES = 5;

/** Makes the dossier of a finished conversation (or the answer to a clerk's request), and says what comes next. */
export async function submit(draft: Draft, procedure: Procedure, conversation: Conversation): Promise<void> {
  if (conversation.dossierId !== undefined) return resubmit(draft, procedure, conversation, conversation.dossierId);

  const dossier = await create(draft, newDossier(draft, procedure, conversation));
  const { shortName } = guidanceOf(procedure, draft.office, conversation.answers, draft.now);
  draft.put({
    kind: 'code',
    dossierId: dossier.id,
    payload: dossierLink(draft, dossier),
    caption: draft.words(wording('desk-submitted', { code: shownCode(dossier.code), procedure: shortName })),
  });
  putForms(draft, procedure, dossier);
  draft.say(wording('desk-book-now'), [
    [act(wording('desk-button-book-today'), 'book', dossier.id)],
    [act(wording('desk-button-later'), 'dos', dossier.id, 'later')],
  ]);
  keepFresh(draft, dossier);
}

/** A link that opens the dossier in its own chat; in any other it shows nothing. */
export function dossierLink(draft: Draft, dossier: Dossier): string {
  return `https://t.me/${draft.desk.botName()}?start=d_${dossier.code}`;
}

async function resubmit(
  draft: Draft,
  procedure: Procedure,
  conversation: Conversation,
  dossierId: string,
): Promise<void> {
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['needsMore'],
    to: 'submitted',
    event: { at: draft.now, actor: 'resident', what: 'completed', act: draft.turn.key },
    set: { answers: conversation.answers, flowVersion: conversation.version, ...requesterIndexOf(draft, conversation) },
  });
  if (!moved.ok) return draft.say(wording('desk-dossier-moved-on'), [[act(wording('desk-button-my-dossiers'), 'dos')]]);
  await tellWhoAsked(draft, moved.value);
  const tickets = await draft.desk.store.tickets.ofDossier(draft.office.id, dossierId);
  const hasPlace = tickets.some((ticket) => ticket.day === today(draft.desk) && isLive(ticket));
  const book = act(wording('desk-button-book-today'), 'book', dossierId);
  draft.say(wording('desk-completed', { code: shownCode(moved.value.code) }), [[hasPlace ? undefined : book]]);
  putForms(draft, procedure, moved.value);
}

/** The clerk who asked hears that it came; what came stands behind the button. */
async function tellWhoAsked(draft: Draft, dossier: Dossier): Promise<void> {
  const chatId = dossier.request?.askedIn;
  if (chatId === undefined) return;
  const key = `sentAgain|${dossier.id}|${draft.turn.key}`;
  await tell(draft.desk, [{ key, chatId, notice: 'sentAgain', about: { dossier: dossier.id } }]);
}

async function create(draft: Draft, dossier: Omit<Dossier, 'code'>): Promise<Dossier> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await draft.desk.store.dossiers.create({ ...dossier, code: dossierCode(`${dossier.id} ${attempt}`) });
    } catch (error) {
      if (attempt + 1 >= CODE_TRIES || !isDuplicate(error)) throw error;
    }
  }
}

function newDossier(draft: Draft, procedure: Procedure, conversation: Conversation): Omit<Dossier, 'code'> {
  const guidance = guidanceOf(procedure, draft.office, conversation.answers, draft.now);
  return {
    id: derivedId(draft.chat.id, 'dossier', conversation.id),
    officeId: draft.office.id,
    chatId: draft.chat.id,
    procedureId: procedure.id,
    flowVersion: procedure.version,
    state: 'submitted',
    revision: 0,
    answers: conversation.answers,
    counter: procedure.counter,
    events: [{ at: draft.now, actor: 'resident', what: 'submitted', act: draft.turn.key }],
    createdAt: draft.now,
    touchedAt: draft.now,
    ...(guidance.variant === undefined ? {} : { variant: guidance.variant }),
    ...requesterIndexOf(draft, conversation),
  };
}

function requesterIndexOf(draft: Draft, conversation: Conversation): { readonly requesterIndex?: string } {
  const key = requesterKey(conversation.answers);
  return key === undefined ? {} : { requesterIndex: draft.desk.store.blindIndex(key) };
}

/** MongoDB's duplicate key. */
function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}
