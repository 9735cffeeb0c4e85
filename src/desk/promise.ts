import type { Answers } from '../answers/value';
import { guidanceOf } from '../dialogue/guidance';
import { timePhrases } from '../dialogue/guidanceFacts';
import { assertNever } from '../errors';
import type { Procedure } from '../procedures/procedure';
import type { OfficeDay } from '../time';
import type { Phrase } from '../wording/phrase';
import type { BookingFor } from './bookingTurn';
import type { DeskContext } from './context';
import type { Draft } from './draft';
import { today } from './today';

/** When the result is there if the papers are handed in at an instant (now, or a slot's beginning): computed, with the reason. */
export function promised(draft: Draft, wish: BookingFor, at: Date = draft.now): readonly Phrase[] {
  const procedure = draft.desk.library.procedures.get(wish.dossier?.procedureId ?? wish.procedure ?? '');
  if (!procedure) return [];
  return timePhrases(guidanceOf(procedure, draft.office, answersFor(draft, wish), at));
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
