import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import { outstandingRequest } from '../desk/outstanding';
import { flowOf } from '../desk/procedureOf';
import type { ClerkRequest, Dossier } from '../desk/records';
import { joined, wording } from '../wording/phrase';
import { decidedBy, sayNoDossier } from './dossierAccess';
import { pairs } from './lineTurn';
import { isBrought, outstandingLines, paperName } from './requestWords';

/** What was asked for, each paper to be ticked as it is brought; a clerk alone says that it is settled. */
export async function showBrought(draft: Draft, dossier: Dossier): Promise<void> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const request = outstandingRequest(dossier);
  if (!procedure || !request) return sayNoDossier(draft);
  const ticks = request.papers.map((id, place) => {
    const words = isBrought(request, id) ? 'staff-request-ticked' : 'staff-request-open';
    return act(wording(words, { name: paperName(procedure, id) }), 'sBro', dossier.id, String(place));
  });
  const isWhole = request.papers.every((id) => isBrought(request, id));
  draft.show(
    joined([
      wording('staff-brought', { code: shownCode(dossier.code) }),
      ...outstandingLines(draft, procedure, dossier),
    ]),
    [
      ...pairs(ticks),
      [act(wording(isWhole ? 'staff-button-settle' : 'staff-button-settle-anyway'), 'sMove', dossier.id, 'received!')],
      [act(wording('staff-button-return'), 'sDos', dossier.id)],
    ],
  );
}

/** Ticks a paper that was brought, or takes the tick away; `choice` is its place in the request. */
export async function toggleBrought(draft: Draft, dossierId: string, choice: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier } = seen;
  const request = outstandingRequest(dossier);
  const paper = request?.papers[Number.parseInt(choice, 10)];
  if (!request || paper === undefined) return sayNoDossier(draft);
  if (dossier.events.some((event) => event.act === draft.turn.key)) return showBrought(draft, dossier);

  const brought = isBrought(request, paper)
    ? (request.brought ?? []).filter((id) => id !== paper)
    : [...(request.brought ?? []), paper];
  const ticked: ClerkRequest = { ...request, brought };
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: [dossier.state],
    to: dossier.state,
    event: { at: draft.now, actor: draft.chat.personId, what: 'brought', act: draft.turn.key },
    set: { request: ticked },
  });
  return moved.ok ? showBrought(draft, moved.value) : sayNoDossier(draft);
}
