import type { ReadText } from '../text/lexicon';
import { featureOf } from '../text/lexicon';

/** How much each kind of feature weighs; a feature's kind is its first letter. */
export const KINDS: Readonly<Record<string, number>> = {
  /** folded words and pairs */
  w: 1,
  /** runs of 2 to 5 folded letters */
  c: 0.9,
  /** words and pairs with their marks */
  r: 0.6,
  /** words and pairs with concepts in place of phrases */
  k: 1.1,
  /** as k, with procedures masked */
  m: 0.9,
  /** which procedures are named */
  p: 0.8,
};

/** The features of an utterance, as often as they occur. */
export function featuresOf(text: ReadText): string[] {
  const folded = text.words.map(featureOf);
  const features: string[] = [];
  pushPairs(features, 'w', folded);
  pushRuns(features, ` ${folded.join(' ')} `);
  if (text.words.some((word) => word.raw !== word.folded)) {
    pushPairs(
      features,
      'r',
      text.words.map((word) => word.key),
    );
  }
  pushPairs(features, 'k', text.concepts);
  const tags = text.concepts.filter(isConcept);
  for (let at = 1; at < tags.length; at += 1) features.push(`k${tags[at - 1]}>${tags[at]}`);
  pushPairs(features, 'm', text.masked);
  for (const { value } of text.procedures) features.push(`p${value}`);
  return features;
}

function isConcept(token: string): boolean {
  return /^[A-Z_]+$/.test(token);
}

function pushPairs(features: string[], kind: string, tokens: readonly string[]): void {
  let before = '^';
  for (const token of tokens) {
    features.push(kind + token, `${kind + before} ${token}`);
    before = token;
  }
  features.push(`${kind + before} $`);
}

function pushRuns(features: string[], text: string): void {
  for (let length = 2; length <= 5; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) features.push(`c${text.slice(at, at + length)}`);
  }
}
