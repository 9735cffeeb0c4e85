import { shownCode } from '../desk/codes';
import { act, type Draft } from '../desk/draft';
import { putForms } from '../desk/formMessages';
import { outstandingRequest } from '../desk/outstanding';
import { flowOf } from '../desk/procedureOf';
import { dueDayOf } from '../desk/promise';
import type { Dossier, DossierState } from '../desk/records';
import { tell } from '../desk/tell';
import { wording } from '../wording/phrase';
import { showBrought } from './broughtDesk';
import { decidedBy, sayNoDossier, sayWhoWasFirst, seenBy } from './dossierAccess';
import { showCard } from './dossierCard';
import { worksAt } from './permission';
import { dossierStateWords } from './requestWords';
import { readChoice, SURE } from './sure';
import { ticketFollows } from './ticketFollows';

/** From which states a clerk may move a dossier to each. */
const FROM = {
  received: ['submitted', 'needsMore'],
  processing: ['received'],
  ready: ['received', 'processing'],
  handedOver: ['ready'],
} as const satisfies Partial<Record<DossierState, readonly DossierState[]>>;

type Target = keyof typeof FROM;

const IN_WORK: readonly DossierState[] = ['submitted', 'needsMore', 'received', 'processing', 'ready'];
const LISTED = 20;

/** Opens a dossier; who opened it is recorded. */
export async function openDossier(draft: Draft, dossierId: string): Promise<void> {
  const seen = await seenBy(draft, dossierId);
  if (!seen) return;
  const { dossier, member } = seen;
  await draft.desk.store.dossiers.move(draft.office.id, dossier.id, {
    from: [dossier.state],
    to: dossier.state,
    event: { at: draft.now, actor: String(member.telegramId), what: 'opened', act: draft.turn.key },
  });
  return showCard(draft, dossier);
}

/** What is in work at a counter, oldest first. */
export async function listDossiers(draft: Draft, counter: string): Promise<void> {
  if (!worksAt(draft, counter)) return;
  const dossiers = await draft.desk.store.dossiers.inStates(draft.office.id, counter, IN_WORK, LISTED);
  const open = dossiers.map((dossier) => {
    const about = { code: shownCode(dossier.code), state: dossierStateWords(dossier) };
    return act(wording('staff-button-dossier', about), 'sDos', dossier.id);
  });
  draft.show(wording('staff-dossiers', { count: dossiers.length }), [
    ...open.map((button) => [button]),
    [act(wording('staff-button-line'), 'line', counter)],
  ]);
}

/**
 * A clerk's act on a dossier; whoever was second is told who was first. What is told to the resident or given away is asked back
 * once, and papers that were asked for are looked at before it is taken in.
 */
export async function moveDossierTo(draft: Draft, dossierId: string, choice: string): Promise<void> {
  const seen = await decidedBy(draft, dossierId);
  const { what: target, isSure } = readChoice(choice);
  if (!seen || !isTarget(target)) return;
  const { dossier, member } = seen;
  if (!isSure && isFrom(target, dossier.state)) {
    if (target === 'ready' || target === 'handedOver') return askSure(draft, dossier, target);
    if (target === 'received' && outstandingRequest(dossier)) return showBrought(draft, dossier);
  }

  const moved = await draft.desk.store.dossiers.move(draft.office.id, dossierId, {
    from: FROM[target],
    to: target,
    event: { at: draft.now, actor: String(member.telegramId), what: target, act: draft.turn.key },
    ...(target === 'received' ? { set: await takenIn(draft, dossier) } : {}),
  });
  if (!moved.ok) return moved.reason === 'state' ? sayWhoWasFirst(draft, moved.value) : sayNoDossier(draft);
  if (target === 'received') await ticketFollows(draft, dossierId, 'serving');
  if (target === 'handedOver') await ticketFollows(draft, dossierId, 'served');
  if (target !== 'processing') {
    const key = `${target}|${dossierId}|${draft.turn.key}`;
    await tell(draft.desk, [{ key, chatId: dossier.chatId, notice: target, about: { dossier: dossierId } }]);
  }
  return showCard(draft, moved.value, wording(`staff-moved-${target}`, { code: shownCode(dossier.code) }));
}

export async function sendFormsToClerk(draft: Draft, dossierId: string): Promise<void> {
  const seen = await seenBy(draft, dossierId);
  if (!seen) return;
  const procedure = await flowOf(draft.desk, seen.dossier.procedureId, seen.dossier.flowVersion);
  if (procedure) putForms(draft, procedure, seen.dossier);
}

function askSure(draft: Draft, dossier: Dossier, target: 'ready' | 'handedOver'): void {
  draft.show(wording(`staff-${target}-sure`, { code: shownCode(dossier.code) }), [
    [act(wording(`staff-button-${target}-yes`), 'sMove', dossier.id, `${target}${SURE}`)],
    [act(wording('staff-button-not-yet'), 'sDos', dossier.id)],
  ]);
}

/** What is put down when the papers are taken in: when the result is due, and that nothing is missing any more. */
async function takenIn(draft: Draft, dossier: Dossier): Promise<Partial<Pick<Dossier, 'dueDay' | 'request'>>> {
  const procedure = await flowOf(draft.desk, dossier.procedureId, dossier.flowVersion);
  const dueDay = procedure && dueDayOf(draft.desk, procedure, dossier.answers);
  return {
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(dossier.request ? { request: { ...dossier.request, settled: true } } : {}),
  };
}

function isFrom(target: Target, state: DossierState): boolean {
  return FROM[target].some((each) => each === state);
}

function isTarget(target: string): target is Target {
  return target in FROM;
}
