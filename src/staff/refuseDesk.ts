import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import type { Dossier, DossierState } from '../desk/records';
import { tell } from '../desk/tell';
import { wording } from '../wording/phrase';
import { decidedBy, sayNoDossier, sayWhoWasFirst } from './dossierAccess';
import { showCard } from './dossierCard';
import { readChoice, SURE } from './sure';
import { ticketFollows } from './ticketFollows';

const REASONS = ['wrongOffice', 'notEntitled', 'notFound', 'falsePapers'];
const FROM: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing'];

/** Refuses a dossier, with the reason in plain words: asks which reason, then once whether it is sure. */
export async function refuse(draft: Draft, dossierId: string, choice: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier, member } = seen;
  const { what: reason, isSure } = readChoice(choice);
  if (!isSure && !FROM.includes(dossier.state)) return sayWhoWasFirst(draft, dossier);
  if (!REASONS.includes(reason)) return askWhy(draft, dossier);
  if (!isSure) return askSure(draft, dossier, reason);

  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: FROM,
    to: 'refused',
    event: { at: draft.now, actor: String(member.telegramId), what: `refused ${reason}`, act: draft.turn.key },
  });
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoDossier(draft);
  await ticketFollows(draft, dossierId, 'served');
  await tell(draft.desk, [
    {
      key: `refused|${dossierId}|${draft.turn.key}`,
      chatId: dossier.chatId,
      notice: 'refused',
      about: { dossier: dossierId, reason },
    },
  ]);
  return showCard(draft, moved.value, wording('staff-moved-refused', { code: shownCode(dossier.code) }));
}

function askWhy(draft: Draft, dossier: Dossier): void {
  const rows = REASONS.map((each) => [act(wording(`staff-refuse-${each}`), 'sRef', dossier.id, each)]);
  draft.show(wording('staff-refuse-why', { code: shownCode(dossier.code) }), [
    ...rows,
    [act(wording('staff-button-return'), 'sDos', dossier.id)],
  ]);
}

function askSure(draft: Draft, dossier: Dossier, reason: string): void {
  const about = { code: shownCode(dossier.code), reason: wording(`staff-refuse-${reason}`) };
  draft.show(wording('staff-refuse-sure', about), [
    [act(wording('staff-button-refuse-yes'), 'sRef', dossier.id, `${reason}${SURE}`)],
    [act(wording('staff-button-not-yet'), 'sDos', dossier.id)],
  ]);
}
