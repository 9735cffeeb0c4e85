import { shownCode } from '../desk/codes';
import type { Draft } from '../desk/draft';
import type { Dossier, DossierState } from '../desk/records';
import { tell } from '../desk/tell';
import { wording } from '../wording/phrase';
import { decidedBy, sayNoDossier, sayWhoWasFirst } from './dossierAccess';
import { showCard } from './dossierCard';

/** The acts that take another back, by the state that this one had led to. */
const UNDOES = {
  notReceived: 'received',
  notSigned: 'processing',
  notReady: 'ready',
  notRefused: 'refused',
} as const satisfies Record<string, DossierState>;

export type TakingBack = keyof typeof UNDOES;

/** Nobody was told that it is signed. */
const UNTOLD: readonly TakingBack[] = ['notSigned'];

export function isTakingBack(choice: string): choice is TakingBack {
  return Object.hasOwn(UNDOES, choice);
}

/**
 * Takes a clerk's last act on a dossier back, pressed by mistake: the dossier is as far as it was before, and its resident, if they were
 * told, is told the truth. Only while nothing else followed.
 */
export async function takeBack(draft: Draft, dossierId: string, what: TakingBack): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  if (!seen) return;
  const { dossier, member } = seen;
  const to = stateBefore(dossier);
  if (to === undefined) return sayWhoWasFirst(draft, dossier);
  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: [UNDOES[what]],
    to,
    event: { at: draft.now, actor: String(member.telegramId), what, act: draft.turn.key },
    ...(what === 'notReceived' ? { unset: ['dueDay'], set: asked(dossier) } : {}),
  });
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoDossier(draft);
  if (!UNTOLD.includes(what)) {
    const key = `${what}|${dossierId}|${draft.turn.key}`;
    await tell(draft.desk, [{ key, chatId: dossier.chatId, notice: what, about: { dossier: dossierId } }]);
  }
  return showCard(draft, moved.value, wording(`staff-moved-${what}`, { code: shownCode(dossier.code) }));
}

/** What was asked for and settled by taking the papers in is open again. */
function asked({ request }: Dossier): Partial<Pick<Dossier, 'request'>> {
  return request === undefined ? {} : { request: { ...request, settled: false } };
}

/** The state before the last act that still stands, by what happened to the dossier; undefined when there is none. */
function stateBefore({ events }: Dossier): DossierState | undefined {
  const states: DossierState[] = [];
  for (const { what } of events) {
    if (isTakingBack(what)) states.pop();
    else states.push(...ledTo(what));
  }
  return states.at(-2);
}

function ledTo(what: string): readonly DossierState[] {
  switch (what.split(' ')[0]) {
    case 'submitted':
    case 'completed':
      return ['submitted'];
    case 'needsMore':
      return ['needsMore'];
    case 'received':
      return ['received'];
    case 'processing':
      return ['processing'];
    case 'ready':
      return ['ready'];
    case 'refused':
      return ['refused'];
    default:
      return [];
  }
}
