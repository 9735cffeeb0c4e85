import type { Office } from '../office';
import type { Confidence } from '../procedure';
import type { OfficeFile } from '../schema/officeFile';
import type { Source } from '../source';
import type { Sources } from './sources';
import { defined, type Spot } from './spot';
import type { TextBook } from './texts';

/** One office, with its texts in both languages. */
export function compileOffice(source: Source<OfficeFile>, book: TextBook, sources: Sources): Office {
  const raw = source.data;
  const spot = (...path: (string | number)[]): Spot => ({ source, path });
  const fact = sources.fact(raw, spot(), 'free');
  const sure = (own: Confidence | undefined): Confidence => own ?? 'read';
  return defined({
    id: raw.id,
    name: book.text('name', raw.name, spot('name'), 'line'),
    addressee: raw.addressee,
    place: raw.place,
    address: book.text('address', raw.address, spot('address'), 'message'),
    location: raw.location,
    phone: raw.phone,
    zone: raw.zone,
    hours: raw.hours,
    holidays: raw.holidays.map((holiday, index) => ({
      day: holiday.day,
      name: book.text(`holiday.${holiday.day}`, holiday.name, spot('holidays', index, 'name'), 'line'),
      sure: sure(holiday.sure),
    })),
    extraDays: raw.extraDays,
    counters: raw.counters.map((counter, index) => ({
      ...counter,
      name: book.text(`counter.${counter.id}`, counter.name, spot('counters', index, 'name'), 'line'),
    })),
    staff: raw.staff,
    authorities: raw.authorities.map((authority, index) => {
      const text = (key: 'name' | 'address' | 'hours') =>
        book.text(`authority.${authority.id}.${key}`, authority[key], spot('authorities', index, key), 'message');
      return defined({
        id: authority.id,
        name: text('name'),
        address: text('address'),
        hours: text('hours'),
        phone: authority.phone,
        sure: sure(authority.sure),
      });
    }),
    fees: raw.fees,
    sameDay: raw.sameDay,
    texts: Object.fromEntries(
      Object.entries(raw.texts).map(([id, text]) => [id, book.text(`texts.${id}`, text, spot('texts', id), 'message')]),
    ),
    bookingOpens: raw.bookingOpens,
    reviewAfterDays: raw.reviewAfterDays,
    reminderMinutes: raw.reminderMinutes,
    absentAfterMinutes: raw.absentAfterMinutes,
    lateMinutes: raw.lateMinutes,
    noShowMinutes: raw.noShowMinutes,
    lastSlotBeforeClose: raw.lastSlotBeforeClose,
    complaint: book.text('complaint', raw.complaint, spot('complaint'), 'message'),
    sure: fact.sure,
    law: fact.law,
  });
}
