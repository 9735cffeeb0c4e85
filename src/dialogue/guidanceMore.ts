import { joined, type Phrase, wording } from '../wording/phrase';
import type { FeeLine } from './fees';
import type { Guidance } from './guidance';
import { unsure } from './guidanceFacts';
import { sourceTitles } from './sourceTitles';
import { dateOf } from './values';

/** A button that tells more about a guidance. */
export interface Aside {
  readonly label: Phrase;
  readonly press: { readonly do: 'more' | 'sources' };
}

/** The buttons of a guidance that have something behind them. */
export function asidesOf(guidance: Guidance): readonly Aside[] {
  const more: Aside = { label: wording('dialogue-button-more-facts'), press: { do: 'more' } };
  const sources: Aside = { label: wording('dialogue-button-sources'), press: { do: 'sources' } };
  return [
    ...(morePhrase(guidance) === undefined ? [] : [more]),
    ...(sourcesPhrase(guidance) === undefined ? [] : [sources]),
  ];
}

/** What few need to know, behind a button: who pays nothing, what can come besides, why a paper may stay at home. */
export function morePhrase(guidance: Guidance): Phrase | undefined {
  const leads = [...guidance.leads.after, ...guidance.leads.also].map((lead) => unsure(lead.text, lead.sure));
  const parts = [...guidance.fees.flatMap(exemptions), ...leads, ...noted(guidance)];
  return parts.length === 0 ? undefined : joined(parts, '\n\n');
}

function exemptions({ name, freeFor, freeOnlineUntil }: FeeLine): readonly Phrase[] {
  return [
    ...(freeFor === undefined ? [] : [wording('dialogue-fee-free-for', { name, who: freeFor })]),
    ...(freeOnlineUntil === undefined
      ? []
      : [wording('dialogue-fee-free-online', { name, date: { date: dateOf(freeOnlineUntil) } })]),
  ];
}

function noted({ notNeeded }: Guidance): readonly Phrase[] {
  const notes = notNeeded.flatMap(({ name, note }) =>
    note === undefined ? [] : [wording('dialogue-not-needed-because', { name, note })],
  );
  return notes.length === 0 ? [] : [joined(notes)];
}

/** The sources of a guidance by what they stand behind, and the day on which they were last looked at. */
export function sourcesPhrase(guidance: Guidance): Phrase | undefined {
  if (guidance.grounds.length === 0) return undefined;
  const lines = guidance.grounds.map(({ topic, citations }) =>
    wording('dialogue-sources-line', {
      topic: wording(`dialogue-ground-${topic}`),
      titles: joined(sourceTitles(citations), '; '),
    }),
  );
  return joined([wording('dialogue-sources', { date: { date: dateOf(guidance.checkedOn) } }), ...lines]);
}
