import type { Language } from '../wording/phrase';
import type { Chat } from './records';

/** Fewer words than this are a greeting or a loan word as often as a change of language. */
const ENOUGH_WORDS = 4;

/**
 * The language to answer in after something was typed. A language that was chosen stays; the first words of a chat decide when they
 * say for certain (`heard`) what they are written in; from then on only a longer message changes it.
 */
export function languageAfter(
  chat: Pick<Chat, 'languageChosen' | 'revision'>,
  now: Language,
  text: string,
  heard: Language | undefined,
): Language {
  if (chat.languageChosen || heard === undefined) return now;
  const count = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return chat.revision === 0 || count >= ENOUGH_WORDS ? heard : now;
}
