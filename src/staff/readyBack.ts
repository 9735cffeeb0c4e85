import { shownCode } from '../desk/codes';
import type { Draft } from '../desk/draft';
import { tell } from '../desk/tell';
import { wording } from '../wording/phrase';
import { decidedBy, sayNoDossier, sayWhoWasFirst } from './dossierAccess';
import { showCard } from './dossierCard';

/** Takes back that a result is there, told too early: the dossier is as far as it was before, and its resident is told not to come yet. */
export async function takeReadyBack(draft: Draft, dossierId: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier, member } = seen;
  const wasSigned = dossier.events.some(({ what }) => what === 'processing');
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: ['ready'],
    to: wasSigned ? 'processing' : 'received',
    event: { at: draft.now, actor: String(member.telegramId), what: 'notReady', act: draft.turn.key },
  });
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoDossier(draft);
  const key = `notReady|${dossierId}|${draft.turn.key}`;
  await tell(draft.desk, [{ key, chatId: dossier.chatId, notice: 'notReady', about: { dossier: dossierId } }]);
  return showCard(draft, moved.value, wording('staff-moved-notReady', { code: shownCode(dossier.code) }));
}
