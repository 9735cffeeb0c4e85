import { badRequest } from '../world/apiError';
import { type Entity, present } from '../world/objects';

const TYPE_OF_TAG: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly url?: string;
}

/** Reads Telegram's HTML style. @throws ApiError 400 `can't parse entities: …` for a tag that is unknown or not closed. */
export function parseHtml(source: string): { readonly text: string; readonly entities: readonly Entity[] } {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/<(\/?)([a-z-]*)([^>]*)>|&(#\d+|#x[\da-f]+|[a-z]+);/gi)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const [, slash, tagName = '', attributes = '', named] = match;
    const byte = Buffer.byteLength(source.slice(0, match.index));
    if (named !== undefined) {
      text += decoded(named) ?? match[0];
    } else if (slash === '/') {
      close(tagName.toLowerCase(), byte);
    } else {
      const tag = tagName.toLowerCase();
      if (TYPE_OF_TAG[tag] === undefined) {
        throw badRequest(`can't parse entities: Unsupported start tag "${tag}" at byte offset ${byte}`);
      }
      open.push(present<Open>({ tag, offset: text.length, url: /href="([^"]*)"/i.exec(attributes)?.[1] }));
    }
  }
  text += source.slice(at);
  const last = open.at(-1);
  if (last) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${last.tag}"`);
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities };

  function close(tag: string, byte: number): void {
    const opened = open.pop();
    if (opened?.tag !== tag) throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${byte}`);
    const length = text.length - opened.offset;
    const type = TYPE_OF_TAG[tag];
    if (length > 0 && type) entities.push(present<Entity>({ type, offset: opened.offset, length, url: opened.url }));
  }
}

function decoded(named: string): string | undefined {
  if (named.startsWith('#x')) return String.fromCodePoint(Number.parseInt(named.slice(2), 16));
  if (named.startsWith('#')) return String.fromCodePoint(Number(named.slice(1)));
  return NAMED[named];
}
