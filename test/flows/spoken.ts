import type { Procedure } from '../../src/procedures/procedure';
import { type Language, wording } from '../../src/wording/phrase';
import { rendered } from './chat';
import type { Outcome } from './expected/rule';

const HEADINGS = {
  submit: 'dialogue-bring-submit',
  show: 'dialogue-bring-show',
  ifNotFound: 'dialogue-bring-if-not-found',
} as const;

/** What a guidance says otherwise than the table, in the words that a resident reads. Nothing when both agree. */
export function differences(
  procedure: Procedure,
  wants: Outcome,
  text: string,
  language: Language = 'vi',
): readonly string[] {
  return [
    ...paperDifferences(procedure, wants, text, language),
    ...feeDifferences(wants, text, language),
    ...timeDifferences(wants, text, language),
    ...wordDifference('dialogue-not-sure', wants.unverified === true, text, language),
    ...wordDifference('dialogue-no-proxy', wants.proxy === 'never' && wants.come?.length === 0, text, language),
    ...sayingDifferences(procedure, wants, text, language),
  ];
}

function paperDifferences(procedure: Procedure, wants: Outcome, text: string, language: Language): readonly string[] {
  return (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).flatMap((how) => {
    const block = text.split('\n\n').find((each) => each.startsWith(rendered(wording(HEADINGS[how]), language)));
    const lines = (block ?? '').split('\n').slice(1);
    const names = (wants[how] ?? []).map((paper) => nameOf(procedure, paper, language));
    const missing = names.filter((name) => !lines.some((line) => line.startsWith(`• ${name}`)));
    const more = lines.filter((line) => !names.some((name) => line.startsWith(`• ${name}`)));
    return [
      ...missing.map((name) => `${how}: no "${name}"`),
      ...more.map((line) => `${how}: "${line}" besides`),
      ...(lines.length === names.length || missing.length + more.length > 0 ? [] : [`${how}: a paper twice`]),
    ];
  });
}

function nameOf(procedure: Procedure, paper: string, language: Language): string {
  const rule = procedure.papers.find((each) => each.paper === paper);
  return rule === undefined ? `paper ${paper}` : rule.name[language];
}

/** The amounts, in any order: the price of one copy, what is free, what the officer tells. */
function feeDifferences({ fees = [] }: Outcome, text: string, language: Language): readonly string[] {
  const wanted = fees.map((fee) => priceWords(fee, language));
  const missing = wanted.filter((words) => !text.includes(words));
  const count = (text.match(/\d[\d.,]*(?:đ| đồng| VND)/gu) ?? []).length;
  const amounts = fees.filter((fee) => /^[1-9]/.test(fee)).length;
  return [
    ...missing.map((words) => `fee: no "${words}"`),
    ...(count === amounts ? [] : [`fee: ${count} amounts instead of ${amounts}`]),
  ];
}

function priceWords(fee: string, language: Language): string {
  if (fee === '0') return rendered(wording('dialogue-fee-free'), language);
  if (fee === 'at counter') return rendered(wording('dialogue-fee-at-counter'), language);
  const money = Number.parseInt(fee, 10);
  const key = fee.endsWith(' each') ? 'dialogue-fee-each-copy' : 'dialogue-fee-total';
  return rendered(wording(key, { amount: { money } }), language);
}

function timeDifferences({ time }: Outcome, text: string, language: Language): readonly string[] {
  if (time === undefined) return [];
  const [days, verified] = time.match(/\d+/gu) ?? [];
  const wanted = [
    ...(time === 'same day' ? [rendered(wording('dialogue-time-today', { time: { time: '15:00' } }), language)] : []),
    ...(days === undefined ? [] : [language === 'vi' ? `${days} ngày làm việc` : `${days} working days`]),
    ...(verified === undefined ? [] : [rendered(wording('dialogue-time-verified', { days: verified }), language)]),
  ];
  return wanted.filter((words) => !text.includes(words)).map((words) => `time: no "${words}"`);
}

function wordDifference(key: string, wanted: boolean, text: string, language: Language): readonly string[] {
  if (text.includes(rendered(wording(key), language)) === wanted) return [];
  return [`${key}: ${wanted ? 'not told' : 'told'}`];
}

/** Who has to come, and what comes first. */
function sayingDifferences(procedure: Procedure, wants: Outcome, text: string, language: Language): readonly string[] {
  const coming = procedure.come.filter((each) => text.includes(each.text[language])).map(({ id }) => id);
  const first = procedure.leadsTo
    .filter((lead) => lead.kind === 'before' && text.includes(lead.text[language]))
    .map((lead) => lead.procedure);
  return [...listDifference('come', coming, wants.come ?? []), ...listDifference('before', first, wants.before ?? [])];
}

function listDifference(what: string, is: readonly string[], wants: readonly string[]): readonly string[] {
  const [one, other] = [is, wants].map((list) => list.toSorted().join(' '));
  return one === other ? [] : [`${what}: ${one} instead of ${other}`];
}
