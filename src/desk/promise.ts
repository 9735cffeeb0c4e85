import type { Answers } from '../answers/value';
import { guidanceOf } from '../dialogue/guidance';
import { timePhrases } from '../dialogue/guidanceFacts';
import { assertNever } from '../errors';
import type { Procedure } from '../procedures/procedure';
import type { OfficeDay } from '../time';
import { type Phrase, wording } from '../wording/phrase';
import type { BookingFor } from './bookingTurn';
import type { DeskContext } from './context';
import type { Draft } from './draft';
import type { Ticket } from './records';
import { today } from './today';

/** When the result is there if the papers are handed in now, or at the beginning of a place that is still ahead: with the reason. */
export function promised(draft: Draft, wish: BookingFor, place?: Date): readonly Phrase[] {
  const procedure = draft.desk.library.procedures.get(wish.dossier?.procedureId ?? wish.procedure ?? '');
  return procedure ? promisedBy(draft, procedure, answersFor(draft, wish), place) : [];
}

/** The same for answers that are given. */
export function promisedBy(draft: Draft, procedure: Procedure, answers: Answers, place?: Date): readonly Phrase[] {
  const now = guidanceOf(procedure, draft.office, answers, draft.now);
  if (place === undefined || place <= draft.now) return timePhrases(now);
  const then = guidanceOf(procedure, draft.office, answers, place);
  const inTime = now.time?.promised;
  const isLater = inTime?.kind === 'today' && then.time?.promised.kind === 'nextDay';
  const earlier = isLater ? [wording('desk-earlier-in-time', { time: { time: inTime.before } })] : [];
  return [...timePhrases(then, 'atPlace'), ...earlier];
}

/** The promise for a ticket, by the answers of its dossier where it has one. */
export async function promisedAt(draft: Draft, ticket: Ticket): Promise<readonly Phrase[]> {
  const { dossierId } = ticket;
  const dossier = dossierId === undefined ? undefined : await draft.desk.store.dossiers.get(draft.office.id, dossierId);
  return promised(draft, { dossier, procedure: ticket.procedureId }, ticket.startAt);
}

/** The day on which the result is due for papers taken in now; undefined where the flow says nothing. */
export function dueDayOf(desk: DeskContext, procedure: Procedure, answers: Answers): OfficeDay | undefined {
  const time = guidanceOf(procedure, desk.library.office, answers, desk.clock.now()).time;
  if (!time || time.promised.kind === 'daysElsewhere' || time.promised.kind === 'byCase') return undefined;
  switch (time.promised.kind) {
    case 'today':
      return today(desk);
    case 'nextDay':
    case 'onDay':
      return time.promised.day;
    case 'days':
      return time.promised.due;
    default:
      return assertNever(time.promised);
  }
}

function answersFor(draft: Draft, wish: BookingFor): Answers {
  if (wish.dossier) return wish.dossier.answers;
  const open = draft.state.open;
  return open?.procedureId === wish.procedure ? (open?.answers ?? {}) : {};
}
