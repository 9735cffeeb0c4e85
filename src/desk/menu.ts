import { fold } from '../answers/fold';
import { hoursOf, isOpen, nextOpening, nextWorkingDay } from '../booking/calendar';
import type { Office } from '../procedures/office';
import type { Procedure } from '../procedures/procedure';
import { type OfficeDay, officeDayOf, timeOfDayOf } from '../time';
import { joined, LANGUAGES, type Phrase, wording } from '../wording/phrase';
import { act, type Button, type Draft, type Rows } from './draft';

/** The first words of a chat, and what can be done here. */
export function sayWelcome(draft: Draft): void {
  draft.say(wording('desk-welcome', { office: draft.office.name }), [
    ...procedureRows(draft),
    [act(wording('desk-button-my-dossiers'), 'dos'), act(wording('desk-button-book-today'), 'book')],
    [act(wording('desk-button-language'), 'lang', otherLanguage(draft))],
  ]);
}

export function sayMenu(draft: Draft): void {
  draft.say(wording('desk-menu'), [...procedureRows(draft), [act(wording('desk-button-clerk'), 'clerk')]]);
}

/** A question that hangs on the procedure, which was not named. */
export function askWhichProcedure(draft: Draft): void {
  draft.say(wording('desk-which-procedure'), procedureRows(draft));
}

/** To whoever wrote no word at all. */
export function askForWords(draft: Draft): void {
  draft.say(wording('desk-say-more'), procedureRows(draft));
}

export function sayHelp(draft: Draft): void {
  draft.say(wording(draft.staff ? 'desk-help-staff' : 'desk-help'), [
    [act(wording('desk-button-menu'), 'menu'), act(wording('desk-button-clerk'), 'clerk')],
  ]);
}

export function chooseLanguage(draft: Draft): void {
  draft.say(
    wording('desk-choose-language'),
    LANGUAGES.map((language) => [act(wording(`desk-language-${language}`), 'lang', language)]),
  );
}

/** Where the office is, when it is open, and whether it is open now. */
export function sayHours(draft: Draft): void {
  const { office } = draft;
  draft.say(joined([wording('desk-place', { office: office.name, address: office.address }), hoursToday(draft)]));
  const { location } = office;
  if (location)
    draft.put({ kind: 'place', ...location, title: draft.words(office.name), address: draft.words(office.address) });
}

/** "Phường Tân Châu": nothing but words of the office's own name. */
export function namesOffice({ office }: Draft, text: string): boolean {
  const said = fold(text).trim();
  return said.includes(' ') && LANGUAGES.some((language) => ` ${fold(office.name[language])} `.includes(` ${said} `));
}

/** When the office is open on the days that were named (at least one), and that places are booked on the day itself. */
export function sayHoursOn(draft: Draft, days: readonly OfficeDay[]): void {
  const { office } = draft;
  const open = days.flatMap((day) => {
    const hours = hoursOn(office, day);
    return hours === undefined ? [] : [{ day, hours }];
  });
  const lines = open.map(({ day, hours }, place) => {
    const about = { day: { day }, hours };
    const isLast = place === open.length - 1;
    return isLast
      ? wording('desk-hours-on', { ...about, opens: { time: office.bookingOpens } })
      : wording('desk-open-on', about);
  });
  const closed = days.filter((day) => hoursOn(office, day) === undefined);
  const last = closed.at(-1);
  if (last !== undefined) {
    const named = { join: closed.map((day) => wording('desk-day', { day: { day } })), with: ', ' };
    lines.push(wording('desk-closed-on', { day: named, next: { day: nextWorkingDay(office, last) } }));
  }
  draft.say(joined(lines));
}

/** Holidays of the office's file, and that those which nobody could verify may still change. */
export function sayHolidays(draft: Draft, holidays: Office['holidays']): void {
  sayHoursOn(
    draft,
    holidays.map(({ day }) => day),
  );
  if (holidays.some(({ sure }) => sure === 'unverified')) draft.say(wording('desk-holidays-unverified'));
}

/** How a person is reached: the phone if the office has one, the hall, and a slot to ask. */
export function sayClerk(draft: Draft): void {
  const { office } = draft;
  const reach =
    office.phone === undefined ? wording('desk-clerk-no-phone') : wording('desk-clerk-phone', { phone: office.phone });
  draft.say(joined([reach, hoursToday(draft)]), [[act(wording('desk-button-book-today'), 'book')]]);
}

/** The desk's telephone, or that it is not known and what to do instead. */
export function sayPhone(draft: Draft): void {
  if (draft.office.phone !== undefined) {
    sayClerk(draft);
    return;
  }
  draft.say(joined([wording('desk-no-phone'), hoursToday(draft)]), [[act(wording('desk-button-book-today'), 'book')]]);
}

/** "Hôm nay: 7 giờ–11 giờ 30 …" or when it opens again. */
export function hoursToday(draft: Draft): Phrase {
  const { office, now } = draft;
  const day = officeDayOf(now, office.zone);
  const hours = hoursOn(office, day);
  const today = hours ? wording('desk-hours-today', { hours }) : wording('desk-closed-today');
  return isOpen(office, now) ? today : joined([today, wording('desk-opens-again', openingArgs(draft))], ' ');
}

/** "7 giờ – 11 giờ 30, 13 giờ 30 – 17 giờ"; undefined on a day on which it is closed. */
export function hoursOn(office: Office, day: OfficeDay): Phrase | undefined {
  const hours = hoursOf(office, day).map((each) =>
    wording('desk-from-to', { from: { time: each.from }, to: { time: each.to } }),
  );
  return hours.length > 0 ? { join: hours, with: ', ' } : undefined;
}

/** Day and time at which the office opens next. */
export function openingArgs(draft: Draft): { readonly day: { day: string }; readonly time: { time: string } } {
  const at = nextOpening(draft.office, draft.now);
  return { day: { day: officeDayOf(at, draft.office.zone) }, time: { time: timeOfDayOf(at, draft.office.zone) } };
}

/** A button for each procedure: those of the second rank behind the others, two a row. */
export function procedureRows(draft: Draft): Rows {
  const all = [...draft.desk.library.procedures.values()];
  const buttonOf = (procedure: Procedure): Button => act(procedure.shortName, 'proc', procedure.id);
  const second = all.filter(({ menu }) => menu === 'second').map(buttonOf);
  return [
    ...all.filter(({ menu }) => menu === undefined).map((procedure) => [buttonOf(procedure)]),
    ...second.flatMap((_, at) => (at % 2 === 0 ? [second.slice(at, at + 2)] : [])),
  ];
}

function otherLanguage(draft: Draft): string {
  return LANGUAGES.find((language) => language !== draft.language) ?? draft.language;
}
