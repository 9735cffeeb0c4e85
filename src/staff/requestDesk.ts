import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import { flowOf } from '../desk/procedureOf';
import type { Dossier, StaffDraft } from '../desk/records';
import { tell } from '../desk/tell';
import { guidanceOf } from '../dialogue/guidance';
import { joined, type Phrase, wording } from '../wording/phrase';
import { clerkLabel } from './clerkLabel';
import { decidedBy, sayNoDossier, sayWhoWasFirst } from './dossierAccess';
import { showCard } from './dossierCard';
import { pairs } from './lineTurn';

interface Choosable {
  readonly kind: 'papers' | 'questions';
  readonly id: string;
  readonly name: Phrase;
}

/**
 * Composes the one request for all that is missing or wrong (asking piecemeal is a breach: one-stop rules, Điều 17(2a)): papers
 * and answers are ticked, then sent together.
 */
export async function composeRequest(draft: Draft, dossierId: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  if (wasAsked(draft, seen.dossier)) return showCard(draft, seen.dossier, wording('staff-request-once'));
  if (draft.state.staffDraft?.dossierId !== dossierId)
    draft.change({ staffDraft: { dossierId, papers: [], questions: [] } });
  return showRequest(draft, seen.dossier);
}

/** Ticks or unticks one; `choice` is its place in the list. */
export async function toggleInRequest(draft: Draft, dossierId: string, choice: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier } = seen;
  const request = draft.state.staffDraft;
  if (request?.dossierId !== dossierId) return composeRequest(draft, dossierId);
  const item = (await choosables(draft, dossier))[Number.parseInt(choice, 10)];
  if (item) draft.change({ staffDraft: { ...request, [item.kind]: toggled(request[item.kind], item.id) } });
  return showRequest(draft, dossier);
}

/** Sends it: the resident gets exactly these questions and the papers by name. */
export async function sendRequest(draft: Draft, dossierId: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier } = seen;
  if (wasAsked(draft, dossier)) return showCard(draft, dossier, wording('staff-request-once'));
  const request = draft.state.staffDraft;
  if (request?.dossierId !== dossierId || request.papers.length + request.questions.length === 0) {
    return showRequest(draft, dossier, wording('staff-request-empty'));
  }
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['submitted', 'received', 'processing'],
    to: 'needsMore',
    event: { at: draft.now, actor: draft.chat.personId, what: 'needsMore', act: draft.turn.key },
    set: { request: { papers: request.papers, questions: request.questions, at: draft.now, askedIn: draft.chat.id } },
  });
  draft.drop('staffDraft');
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoDossier(draft);
  await tell(draft.desk, [
    {
      key: `needsMore|${dossierId}|${draft.turn.key}`,
      chatId: dossier.chatId,
      notice: 'needsMore',
      about: { dossier: dossierId },
    },
  ]);
  return showCard(draft, moved.value, wording('staff-request-sent', { code: shownCode(dossier.code) }));
}

/** Whether a request was sent before, by another act than this one. */
function wasAsked(draft: Draft, dossier: Dossier): boolean {
  return dossier.request !== undefined && dossier.events.every((event) => event.act !== draft.turn.key);
}

async function showRequest(draft: Draft, dossier: Dossier, note?: Phrase): Promise<void> {
  const request: StaffDraft = draft.state.staffDraft ?? { dossierId: dossier.id, papers: [], questions: [] };
  const items = await choosables(draft, dossier);
  const buttons = items.map((item, place) => {
    const ticked = request[item.kind].includes(item.id);
    return act(
      wording(ticked ? 'staff-request-ticked' : 'staff-request-open', { name: item.name }),
      'sTog',
      dossier.id,
      String(place),
    );
  });
  const count = request.papers.length + request.questions.length;
  const words = wording('staff-request', { code: shownCode(dossier.code), count });
  draft.show(joined(note ? [note, words] : [words]), [
    ...pairs(buttons),
    [
      act(wording('staff-button-send-request'), 'sSend', dossier.id),
      act(wording('staff-button-return'), 'sDos', dossier.id),
    ],
  ]);
}

async function choosables(draft: Draft, dossier: Dossier): Promise<readonly Choosable[]> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  if (!procedure) return [];
  const guidance = guidanceOf(procedure, draft.office, dossier.answers, draft.now);
  const papers = [...guidance.submit, ...guidance.show, ...guidance.showIfNotFound].filter(
    (paper) => paper.form === undefined,
  );
  const questions = procedure.questions.filter(
    (question) => question.phase === 'details' && dossier.answers[question.name] !== undefined,
  );
  return [
    ...papers.map((paper): Choosable => ({ kind: 'papers', id: paper.paper, name: paper.name })),
    ...questions.map((question): Choosable => ({ kind: 'questions', id: question.name, name: clerkLabel(question) })),
  ];
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
