import { isWorkingDay, nextWorkingDay } from '../booking/calendar';
import { instantOf, type OfficeDay } from '../time';
import { joined, type Phrase, wording } from '../wording/phrase';
import type { BookingFor } from './bookingTurn';
import { act, type Draft } from './draft';
import { hoursOn } from './menu';
import type { Ticket } from './records';
import { ticketRows } from './ticketTurn';
import { bookingOpening, timeArg, today } from './today';

/** Plans the message at the moment when booking opens: next, or on a day that was named. */
export async function askForOpening(draft: Draft, wish: BookingFor, day?: OfficeDay): Promise<void> {
  const opening = day === undefined ? bookingOpening(draft.desk) : openingOn(draft, day);
  // An old button of a day whose booking is open by now.
  if (opening.at <= draft.now) {
    const book = act(wording('desk-button-book-today'), 'book', wish.dossier?.id ?? '-', wish.procedure ?? '');
    return draft.say(wording('desk-opens-now'), [[book]]);
  }
  await draft.desk.store.notices.plan([
    {
      key: `opens|${draft.chat.id}|${opening.day}`,
      officeId: draft.office.id,
      chatId: draft.chat.id,
      kind: 'opens',
      dueAt: opening.at,
      about: {
        ...(wish.dossier ? { dossier: wish.dossier.id } : {}),
        ...(wish.procedure ? { procedure: wish.procedure } : {}),
      },
    },
  ]);
  draft.say(wording('desk-opens-planned', { day: { day: opening.day }, time: timeArg(draft.desk, opening.at) }));
}

/** Says when booking opens again; `before`: what is to be known first of the time that was wished. */
export function sayNothingFree(draft: Draft, wish: BookingFor, before?: Phrase): void {
  const opening = bookingOpening(draft.desk);
  const day = today(draft.desk);
  const isPast = opening.day !== day && isWorkingDay(draft.office, day);
  const why = isPast ? 'desk-full-today' : 'desk-closed-booking';
  const words = wording(why, { day: { day: opening.day }, time: timeArg(draft.desk, opening.at) });
  draft.say(joined([...(before ? [before] : []), words], ' '), [
    [act(wording('desk-button-tell-me'), 'opens', wish.dossier?.id ?? '-', wish.procedure ?? '')],
    [act(wording('desk-button-hours'), 'hours')],
  ]);
}

/** Booking is for today: says when it opens on another day, or the next time, and offers a message then. `kept`: what they have today. */
export function sayOtherDay(draft: Draft, wish: BookingFor, day: OfficeDay, kept?: Ticket): void {
  const book = act(wording('desk-button-book-today'), 'book', wish.dossier?.id ?? '-', wish.procedure ?? '');
  const rest = kept ? ticketRows(kept) : [[book]];
  if (day < today(draft.desk)) {
    draft.say(wording('desk-past-day'), rest);
    return;
  }
  const hours = hoursOn(draft.office, day);
  const isOpen = hours !== undefined;
  const opening = openingOn(draft, isOpen ? day : nextWorkingDay(draft.office, day));
  const choice = `${wish.dossier ? '' : (wish.procedure ?? '')}.${opening.day}`;
  const words = wording(isOpen ? 'desk-other-day' : 'desk-other-day-closed', {
    wished: { day },
    ...(hours && { hours }),
    day: { day: opening.day },
    time: timeArg(draft.desk, opening.at),
  });
  draft.say(words, [[act(wording('desk-button-tell-me'), 'opens', wish.dossier?.id ?? '-', choice)], ...rest]);
}

function openingOn(draft: Draft, day: OfficeDay): { readonly day: OfficeDay; readonly at: Date } {
  return { day, at: instantOf(day, draft.office.bookingOpens, draft.office.zone) };
}
