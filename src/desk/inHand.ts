import { isLive } from '../booking/mayBook';
import type { Reading, Understanding } from '../understanding/understanding';
import type { Draft } from './draft';
import type { Dossier, DossierState, Ticket } from './records';
import { today } from './today';

/** Dossiers that their resident still waits for, or that wait for their resident. */
const AT_WORK: readonly DossierState[] = ['submitted', 'received', 'processing', 'needsMore', 'ready'];
/** Likelihood from which a reading about what somebody has is followed: to show people their own papers does no harm. */
const FOLLOWED = 0.15;
/** Whoever has something in hand mostly speaks of it: another reading must be so much likelier to be asked about. */
const PREFERRED = 2;

/** What a chat still has to do with the desk. */
export interface InHand {
  /** At work, newest first. */
  readonly dossiers: readonly Dossier[];
  /** Whether it ever had a dossier. */
  readonly hadDossier: boolean;
  /** Live places of today. */
  readonly tickets: readonly Ticket[];
}

export async function inHand(draft: Draft): Promise<InHand> {
  const { dossiers, tickets } = draft.desk.store;
  const all = await dossiers.ofChat(draft.office.id, draft.chat.id);
  return {
    dossiers: all.filter(({ state }) => AT_WORK.includes(state)),
    hadDossier: all.length > 0,
    tickets: (await tickets.ofChat(draft.office.id, draft.chat.id, today(draft.desk))).filter(isLive),
  };
}

/** Of words that were not surely understood, the reading about what they have, when it is likely enough. Pure. */
export function readingInHand(understood: Understanding, has: InHand): Reading | undefined {
  const own = [understood, ...understood.alternatives].find((reading) => isOfOwn(reading, has));
  const isLikely =
    own !== undefined && own.confidence >= FOLLOWED && own.confidence * PREFERRED >= understood.confidence;
  return isLikely ? own : undefined;
}

/** What is worth a button for this chat: nothing about dossiers and places that it does not have, unless nothing else is. Pure. */
export function offersFor(offers: readonly Reading[], has: InHand): readonly Reading[] {
  const suited = offers.filter(({ intent }) => {
    if (intent === 'check_dossier' || intent === 'collect_result') return has.hadDossier;
    return (intent !== 'change_booking' && intent !== 'cancel_booking') || has.tickets.length > 0;
  });
  return suited.length > 0 ? suited : offers;
}

function isOfOwn({ intent, procedure }: Reading, { dossiers, tickets }: InHand): boolean {
  switch (intent) {
    case 'ask_procedure':
    case 'ask_fee':
    case 'ask_duration':
      return procedure === undefined && dossiers.length > 0;
    case 'check_dossier':
    case 'collect_result':
      return dossiers.length > 0;
    case 'book_slot':
      return tickets.some(({ dossierId }) => dossierId !== undefined);
    default:
      return false;
  }
}
