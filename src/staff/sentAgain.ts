import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import { outstandingRequest } from '../desk/outstanding';
import { wording } from '../wording/phrase';
import { isOfCounter } from './permission';

/** The code and that it came back, nothing more: what a notice says can be read on a lock screen. */
export async function tellSentAgain(draft: Draft, dossierId: string): Promise<void> {
  const dossier = await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  if (dossier?.state !== 'submitted' || !outstandingRequest(dossier) || !isOfCounter(draft.staff, dossier.counter))
    return;
  draft.say(wording('staff-sent-again', { code: shownCode(dossier.code) }), [
    [act(wording('staff-button-open-dossier'), 'sDos', dossierId)],
  ]);
}
