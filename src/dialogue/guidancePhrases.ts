import { joined, type Phrase, wording } from '../wording/phrase';
import type { Guidance, PaperLine } from './guidance';
import { feePhrases, placePhrases, timePhrases, unsure } from './guidanceFacts';
import { spokenLength } from './spokenLength';

/** Up to this many UTF-16 units it is one message; more goes into two: what to bring, then what it costs, when and where. */
const ONE_MESSAGE = 1400;

/** A guidance as it is told: one message or two, one line a paper. What few need, and the sources, stand behind buttons. */
export function guidancePhrases(guidance: Guidance): readonly Phrase[] {
  const bring = checklist(guidance);
  const rest = joined(facts(guidance), '\n\n');
  const whole = joined([bring, rest], '\n\n');
  return spokenLength(whole) <= ONE_MESSAGE ? [whole] : [bring, rest];
}

function checklist(guidance: Guidance): Phrase {
  const says = guidance.says.map((saying) => unsure(saying.text, saying.sure));
  const before = guidance.leads.before.map((lead) => unsure(lead.text, lead.sure));
  return joined(
    [
      wording('dialogue-guidance-title', { procedure: guidance.name }),
      ...says,
      ...before,
      ...list('dialogue-bring-submit', guidance.submit),
      ...list('dialogue-bring-show', guidance.show),
      ...list('dialogue-bring-if-not-found', guidance.showIfNotFound),
      ...notNeededPhrases(guidance),
    ],
    '\n\n',
  );
}

function list(title: string, papers: readonly PaperLine[]): readonly Phrase[] {
  return papers.length === 0 ? [] : [joined([wording(title), ...papers.map(paperPhrase)])];
}

/** One paper as it is listed: with what to look at, and whether it is filled in. */
export function paperPhrase(paper: PaperLine): Phrase {
  const name =
    paper.item === undefined ? paper.name : wording('dialogue-paper-of-item', { name: paper.name, number: paper.item });
  const noted = paper.note === undefined ? name : wording('dialogue-paper-noted', { name, note: paper.note });
  const line = paper.form === undefined ? noted : wording('dialogue-paper-form', { name: noted });
  return wording('dialogue-paper', { paper: unsure(line, paper.sure) });
}

/** What people bring in vain, in one line. */
export function notNeededPhrases({ notNeeded: papers }: Guidance): readonly Phrase[] {
  if (papers.length === 0) return [];
  const names = papers.map(({ name }) => name);
  return [wording('dialogue-not-needed', { papers: joined(names, '; ') })];
}

function facts(guidance: Guidance): readonly Phrase[] {
  return [
    joined([...feePhrases(guidance), ...timePhrases(guidance)]),
    joined(placePhrases(guidance)),
    ...guidance.come.map((coming) => unsure(coming.text, coming.sure)),
    ...(guidance.proxy === 'never' && guidance.come.length === 0 ? [wording('dialogue-no-proxy')] : []),
    ...guidance.warns.map((warning) => wording('dialogue-warning', { text: unsure(warning.text, warning.sure) })),
    ...(guidance.unverified ? [wording('dialogue-not-sure')] : []),
  ];
}
