import type { PartialDate } from '../time';
import { formWords, put } from './formWords';

/** A date in words, as far as it is known: "ngày bốn tháng năm năm một nghìn chín trăm chín mươi". */
export function dateInWords(date: PartialDate): string {
  const { year, month, day } = date;
  const { digits, fourthMonth } = formWords();
  const said = month === 4 ? fourthMonth : numberInWords(month ?? 0);
  const values = {
    year: numberInWords(year),
    month: said,
    day: day === undefined ? (digits[0] ?? '') : numberInWords(day),
  };
  return put(templateOf(date), values);
}

/** "ngày 04 tháng 05 năm 1990", or as much of it as is known. */
export function dayMonthYear(date: PartialDate): string {
  return put(templateOf(date), { day: two(date.day), month: two(date.month), year: String(date.year) });
}

/** "04/05/1990", "05/1990" or "1990". */
export function shortDate(date: PartialDate): string {
  const known = [date.month === undefined ? undefined : date.day, date.month].filter((part) => part !== undefined);
  return [...known.map(two), String(date.year)].join('/');
}

/** 0 to 9999 in Vietnamese words: 2005 is "hai nghìn không trăm linh năm". */
export function numberInWords(number: number): string {
  const { digits, hundred, thousand, zeroTens } = formWords();
  const digit = (value: number) => digits[value] ?? '';
  const thousands = Math.floor(number / 1000);
  const hundreds = Math.floor((number % 1000) / 100);
  const rest = number % 100;
  const words: string[] = [];
  if (thousands > 0) words.push(digit(thousands), thousand);
  if (hundreds > 0 || (thousands > 0 && rest > 0)) words.push(digit(hundreds), hundred);
  if (rest >= 10) words.push(tensInWords(rest));
  else if (rest > 0) words.push(...(words.length > 0 ? [zeroTens] : []), digit(rest));
  return words.length === 0 ? digit(0) : words.join(' ');
}

function tensInWords(number: number): string {
  const { digits, ten, tens, oneAfterTens, fourAfterTens, fiveAfterTens } = formWords();
  const count = Math.floor(number / 10);
  const unit = number % 10;
  const after = count > 1 ? { 1: oneAfterTens, 4: fourAfterTens, 5: fiveAfterTens }[unit] : { 5: fiveAfterTens }[unit];
  const first = count === 1 ? ten : `${digits[count] ?? ''} ${tens}`;
  return unit === 0 ? first : `${first} ${after ?? digits[unit] ?? ''}`;
}

function templateOf({ month, day }: PartialDate): string {
  const words = formWords();
  if (month === undefined) return words.year;
  return day === undefined ? words.monthYear : words.date;
}

function two(part: number | undefined): string {
  return String(part ?? 0).padStart(2, '0');
}
