import { foldWords } from '../../answers/fold';

/** How a pattern is written, for whoever wrote one otherwise. */
export const PATTERN_FORM = 'expected words with (one | of these), [what may be left out], *, …, # and $';

const TOKENS = /[()[\]|]|[^\s()[\]|]+/gu;
const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** Any word, any words, a word that begins with a figure, the end of the message. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { '*': ' \\S+', '…': '(?: \\S+)*', '#': ' \\d\\S*', $: '(?=$)' };

/**
 * A pattern as the source of a regular expression over folded words that each have a space before them. Undefined for what is no
 * pattern, and for one that nothing at all would fit.
 */
export function patternSource(pattern: string): string | undefined {
  const open: string[] = [];
  let source = '';
  let isEmpty = true;
  for (const token of pattern.match(TOKENS) ?? []) {
    const closes = OPENS[token];
    if (token === '(' || token === '[') {
      open.push(token);
      source += '(?:';
    } else if (isEmpty && (token === '|' || closes !== undefined)) return undefined;
    else if (token === '|') {
      if (open.length === 0) return undefined;
      source += '|';
    } else if (closes !== undefined) {
      if (open.pop() !== closes) return undefined;
      source += token === ']' ? ')?' : ')';
    } else {
      const word = PLACEHOLDERS[token] ?? wordSource(token);
      if (word === undefined) return undefined;
      source += word;
    }
    isEmpty = token === '(' || token === '[' || token === '|';
  }
  return open.length > 0 || isEmpty || new RegExp(`^(?:${source})$`, 'u').test('') ? undefined : source;
}

function wordSource(token: string): string | undefined {
  const word = foldWords(token);
  return /^[\p{L}\p{N}']+$/u.test(word) ? ` ${word}` : undefined;
}
