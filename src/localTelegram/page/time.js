import { currentLanguage } from './words.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const parts = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
const clockFormat = parts({ hour: '2-digit', minute: '2-digit' });
const dayFormat = parts({ day: 'numeric', month: 'numeric' });
const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

export function timeOfDay(milliseconds) {
  return clockFormat.format(milliseconds);
}

/** "thứ Tư 25/11" or "Wed 25/11", at the office. */
export function dayLabel(milliseconds) {
  const locale = currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
  const style = currentLanguage() === 'vi' ? 'long' : 'short';
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: ZONE, weekday: style }).format(milliseconds);
  return `${weekday} ${dayFormat.format(milliseconds)}`;
}

/** `YYYY-MM-DD` at the office. */
export function officeDay(milliseconds) {
  return isoFormat.format(milliseconds);
}

/** The instant of a day and time at the office; Việt Nam is seven hours ahead of UTC all year. */
export function officeInstant(day, time) {
  return Date.parse(`${day}T${time}:00+07:00`);
}
