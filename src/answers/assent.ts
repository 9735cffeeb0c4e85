import { fold } from './fold';
import { spoken } from './referenceData';

/**
 * Whether a whole message says yes or no to an offer, with whatever people put around it: "uh lay di con", "ba dong y", "ok nha",
 * "thôi khỏi con". Nothing for anything that says more than that, and for words that say both.
 */
export function assentIn(raw: string): 'yes' | 'no' | undefined {
  const { yes, no, around } = spoken().assent;
  const words = fold(raw)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !around.includes(word));
  if (words.length === 0) return undefined;
  if (words.every((word) => yes.includes(word))) return 'yes';
  return words.every((word) => no.includes(word)) ? 'no' : undefined;
}
