import { assertNever } from '../errors';
import type { OpeningHours } from '../procedures/office';
import type { Confidence } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import type { FeeLine } from './fees';
import type { Guidance } from './guidance';
import type { Promised } from './promise';

/** What it costs, a line a fee. */
export function feePhrases(guidance: Guidance): readonly Phrase[] {
  if (guidance.fees.length === 0) return [wording('dialogue-fee-none')];
  return guidance.fees.map(({ name, price, sure }) => {
    const told = pricePhrase(price);
    // What the clerk tells at the counter needs no second word that it is to be asked there.
    return wording('dialogue-fee', { name, price: price.kind === 'atCounter' ? told : unsure(told, sure) });
  });
}

/** Marks what is not verified; the mark is explained once, at the end. */
export function unsure(text: Phrase, sure: Confidence): Phrase {
  return sure === 'unverified' ? wording('dialogue-unsure', { text }) : text;
}

/** Explains the mark, where one of these facts has it. */
export function footnote(facts: readonly { readonly sure: Confidence }[]): readonly Phrase[] {
  return facts.some(({ sure }) => sure === 'unverified') ? [wording('dialogue-not-sure')] : [];
}

function pricePhrase(price: FeeLine['price']): Phrase {
  switch (price.kind) {
    case 'total':
      return price.amount === 0
        ? wording('dialogue-fee-free')
        : wording('dialogue-fee-total', { amount: { money: price.amount } });
    case 'each':
      if (price.copies || price.per === undefined) {
        return wording('dialogue-fee-each-copy', { amount: { money: price.amount } });
      }
      return wording('dialogue-fee-each', { amount: { money: price.amount }, per: price.per });
    case 'steps': {
      const steps = price.steps.map((step) =>
        step.upTo === undefined
          ? wording('dialogue-fee-step-rest', { amount: { money: step.amount } })
          : wording('dialogue-fee-step', { amount: { money: step.amount }, pages: step.upTo }),
      );
      const most =
        price.atMost === undefined ? [] : [wording('dialogue-fee-at-most', { amount: { money: price.atMost } })];
      return joined([...steps, ...most], ', ');
    }
    case 'atCounter':
      return wording('dialogue-fee-at-counter');
    default:
      return assertNever(price);
  }
}

/** For which moment the promise was computed: for now, or for the beginning of the place that is booked. */
export type HandingIn = 'now' | 'atPlace';

/** How long it takes, computed, with the reason when it cannot be today. */
export function timePhrases({ time }: Guidance, handingIn: HandingIn = 'now'): readonly Phrase[] {
  if (time === undefined) return [];
  const promised = promisePhrase(time.promised, handingIn === 'atPlace');
  const told = unsure(promised, time.sure);
  return time.ifVerified === undefined
    ? [told]
    : [joined([told, wording('dialogue-time-verified', { days: time.ifVerified })], ' ')];
}

function promisePhrase(promised: Promised, atPlace: boolean): Phrase {
  switch (promised.kind) {
    case 'today':
      return wording('dialogue-time-today', { time: { time: promised.before } });
    case 'nextDay':
      return wording(atPlace ? 'dialogue-time-next-day-place' : 'dialogue-time-next-day', {
        time: { time: promised.limit },
        day: { day: promised.day },
      });
    case 'onDay': {
      const when = { time: { time: promised.before }, day: { day: promised.day } };
      return promised.holiday === undefined
        ? wording(promised.reason === 'afterHours' ? 'dialogue-time-after-hours' : 'dialogue-time-closed-day', when)
        : wording('dialogue-time-holiday', { ...when, holiday: promised.holiday });
    }
    case 'days':
      return wording(atPlace ? 'dialogue-time-days-place' : 'dialogue-time-days', {
        days: promised.count,
        day: { day: promised.due },
      });
    case 'byCase':
      return wording('dialogue-time-by-case', { days: promised.most });
    case 'daysElsewhere':
      return wording('dialogue-time-days-elsewhere', { days: promised.count });
    default:
      return assertNever(promised);
  }
}

/** Where to go, and when it is open. */
export function placePhrases({ place, where }: Guidance): readonly Phrase[] {
  const rules = where.map((rule) => unsure(rule.text, rule.sure));
  switch (place.kind) {
    case 'office':
      return [
        wording('dialogue-place-office', { name: place.name, address: place.address }),
        hoursPhrase(place),
        ...rules,
      ];
    case 'authority': {
      const { name, address, hours, phone, sure } = place.authority;
      return [
        wording('dialogue-place-authority', { name, address }),
        unsure(wording('dialogue-place-hours', { hours }), sure),
        ...(phone === undefined ? [] : [wording('dialogue-place-phone', { phone })]),
        ...rules,
      ];
    }
    case 'elsewhere':
      return [wording('dialogue-place-elsewhere'), ...rules];
    default:
      return assertNever(place);
  }
}

function hoursPhrase(place: Extract<Guidance['place'], { readonly kind: 'office' }>): Phrase {
  if (place.today.length === 0) return wording('dialogue-hours-closed', { day: { day: place.next } });
  return wording('dialogue-hours-today', { hours: joined(place.today.map(spanPhrase), ', ') });
}

function spanPhrase(hours: OpeningHours): Phrase {
  return wording('dialogue-hours-span', { from: { time: hours.from }, to: { time: hours.to } });
}
