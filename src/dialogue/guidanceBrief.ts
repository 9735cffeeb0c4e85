import { joined, type Phrase, wording } from '../wording/phrase';
import type { Guidance } from './guidance';
import { footnote } from './guidanceFacts';
import { paperPhrase } from './guidancePhrases';

/** The papers alone, a line each; those that are needed only when a clerk finds nothing share one line. */
export function briefPapers({ submit, show, showIfNotFound }: Guidance): readonly Phrase[] {
  const besides = showIfNotFound.map(({ name }) => name);
  return [
    ...[...submit, ...show].map(paperPhrase),
    ...(besides.length === 0 ? [] : [wording('dialogue-brief-besides', { papers: joined(besides, '; ') })]),
    ...footnote([...submit, ...show]),
  ];
}

/** Tells two lists apart: the papers by their names, with the item of those that are brought for each. */
export function papersKey({ submit, show, showIfNotFound }: Guidance): string {
  return [...submit, ...show, ...showIfNotFound].map(({ paper, item }) => `${paper} ${item ?? ''}`).join('|');
}
