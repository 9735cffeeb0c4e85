import parsePhoneNumber from 'libphonenumber-js/max';
import type { Question } from '../procedures/procedure';
import { wording } from '../wording/phrase';
import { keepOf, proposalOf } from './proposals';
import type { Proposal, Reading } from './reading';
import { oldMobilePrefixes } from './referenceData';
import { tidy } from './tidy';

/** Fewer are a house or an hour, not a number with some left out. */
const FEWEST_DIGITS = 5;
const HOTLINE = /^1(?:800|900)\d{4,6}$/u;

/** A phone number, kept as E.164. Mended ones and numbers of before 2018 are read back, never changed silently. */
export function readPhone(_question: Question, raw: string): Reading {
  const numbers = numbersIn(tidy(raw).normalize('NFKC'));
  const [first] = numbers;
  if (first === undefined || first.length < FEWEST_DIGITS) return { kind: 'hint', say: wording('answers-phone-none') };
  if (numbers.length > 1) {
    const several = numbers.map(readNumber).flatMap(valuesOf);
    if (several.length > 1) return { kind: 'ask', say: wording('answers-phone-several'), proposals: several };
  }
  return readNumber(first);
}

/** `+84912345678` as people here write it: `0912 345 678`; a foreign one in its international form. */
export function showPhone(e164: string): string {
  const phone = parsePhoneNumber(e164);
  if (phone === undefined) return e164;
  return phone.country === 'VN' ? phone.formatNational() : phone.formatInternational();
}

function readNumber(number: string): Reading {
  const digits = number.replace(/\D/gu, '');
  if (number.startsWith('+') && !digits.startsWith('84')) return foreign(number);
  const dialled = /^00(?!84)(?=[1-9])/u.test(digits) ? `+${digits.slice(2)}` : undefined;
  if (dialled !== undefined && parsePhoneNumber(dialled) !== undefined) return foreign(dialled);
  const national = digits.replace(/^(?:00)?84(?=0?\d{9,10}$)/u, '0').replace(/^00/u, '0');
  if (HOTLINE.test(national)) return { kind: 'hint', say: wording('answers-phone-hotline') };
  const valid = e164Of(national);
  if (valid !== undefined && national.startsWith('0')) return { kind: 'value', value: valid };

  const renewed = oldMobilePrefixes().prefixes[national.slice(0, 4)];
  const today = renewed === undefined || national.length !== 11 ? undefined : e164Of(renewed + national.slice(4));
  if (today !== undefined) {
    return { kind: 'ask', say: wording('answers-phone-old', { number: showPhone(today) }), proposals: [taken(today)] };
  }
  const withZero = /^[35789]\d{8}$/u.test(national) ? e164Of(`0${national}`) : undefined;
  if (withZero !== undefined) {
    return {
      kind: 'ask',
      say: wording('answers-phone-zero', { number: showPhone(withZero) }),
      proposals: [taken(withZero)],
    };
  }
  if (national.length === 12) return { kind: 'hint', say: wording('answers-phone-id') };
  return { kind: 'hint', say: wording('answers-phone-wrong', { count: national.length }) };
}

/** A number of a length that its country has may be one that the tables do not know yet: asked back. */
function foreign(number: string): Reading {
  const phone = parsePhoneNumber(number);
  if (phone === undefined) return { kind: 'hint', say: wording('answers-phone-foreign-code') };
  if (phone.isValid()) return { kind: 'value', value: phone.number, note: wording('answers-phone-foreign') };
  if (!phone.isPossible()) return { kind: 'hint', say: wording('answers-phone-foreign-wrong') };
  const say = wording('answers-phone-foreign-unknown', { number: phone.formatInternational() });
  return { kind: 'ask', say, proposals: [keepOf(phone.number)] };
}

function e164Of(national: string): string | undefined {
  const phone = parsePhoneNumber(national, 'VN');
  return phone?.isValid() === true && phone.country === 'VN' ? phone.number : undefined;
}

/** Stretches of digits that could be phone numbers: "0912.345.678 hoặc 0987 654 321" has two. */
function numbersIn(text: string): string[] {
  const parts = text.split(/[;/,]|\s(?:hoặc|hoac|hay|và|va|or|and)\s/u);
  const numbers = parts.map((part) => part.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, ''));
  const whole = numbers.filter((number) => number.length >= 7);
  if (whole.length > 0) return whole;
  const all = text.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, '');
  return all === '' ? [] : [all];
}

function valuesOf(reading: Reading): Proposal[] {
  if (reading.kind === 'value' && typeof reading.value === 'string') return [taken(reading.value)];
  return reading.kind === 'ask' ? [...reading.proposals] : [];
}

function taken(e164: string): Proposal {
  return proposalOf(wording('answers-phone-take', { number: showPhone(e164) }), e164);
}
