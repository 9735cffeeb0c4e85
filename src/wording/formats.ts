import { weekdayOf } from '../time';
import { type Language, type PhraseArg, type Wording, wording } from './phrase';

/** The wording of a day, a time, a sum of money or a date within another text; nothing for what is words already. */
export function formatOf(arg: Exclude<PhraseArg, string | number>, language: Language): Wording | undefined {
  if ('day' in arg && typeof arg.day === 'string') {
    const [, month = 0, day] = arg.day.split('-').map(Number);
    const weekday = wording('formats-weekday', { weekday: weekdayOf(arg.day) });
    return wording('formats-day', { weekday, day: String(day), month: monthOf(month) });
  }
  if ('time' in arg && typeof arg.time === 'string') {
    const [hour = '', minute = ''] = arg.time.split(':');
    const shown = String(Number(hour));
    return minute === '00'
      ? wording('formats-hour', { hour: shown })
      : wording('formats-time', { hour: shown, minute });
  }
  if ('money' in arg && typeof arg.money === 'number') {
    return wording('formats-money', { amount: new Intl.NumberFormat(language).format(arg.money) });
  }
  if (!('date' in arg) || typeof arg.date !== 'object') return undefined;
  // Years and days go as words: a number would get the dot of thousands.
  const { year, month, day } = arg.date;
  if (month === undefined) return wording('formats-date-year', { year: String(year) });
  if (day === undefined) return wording('formats-date-month', { month: monthOf(month), year: String(year) });
  return wording('formats-date-full', { day: String(day), month: monthOf(month), year: String(year) });
}

function monthOf(month: number): Wording {
  return wording('formats-month', { month });
}
