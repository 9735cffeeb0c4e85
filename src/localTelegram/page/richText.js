import { el } from './dom.js';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};
const LINKS = /https?:\/\/[^\s<>"]+|(?<=^|[\s(])\/[a-z][a-z0-9_]{1,31}(?![\w/])/gi;

/** A text with its entities (UTF-16 offsets), with addresses and commands made clickable. `open` follows a link or a command. */
export function richText(text, entities = [], open) {
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) {
    cuts.add(offset);
    cuts.add(offset + length);
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).flatMap((start, index) => {
    const end = bounds[index + 1];
    const around = entities.filter(({ offset, length }) => offset <= start && offset + length >= end);
    return around.reduce((nodes, entity) => [wrapped(entity, nodes, open)], linked(text.slice(start, end), open));
  });
}

function wrapped(entity, nodes, open) {
  if (entity.type === 'text_link') return linkTo(entity.url, nodes, open);
  const tag = TAGS[entity.type];
  return tag ? el(tag, {}, ...nodes) : el('span', {}, ...nodes);
}

function linked(text, open) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(LINKS)) {
    nodes.push(text.slice(at, match.index), linkTo(match[0], [match[0]], open));
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== '');
}

function linkTo(target, nodes, open) {
  if (target.startsWith('/')) {
    return el('button', { type: 'button', class: 'link', onclick: () => open(target) }, ...nodes);
  }
  const follow = (event) => {
    if (open(target)) event.preventDefault();
  };
  return el('a', { href: target, target: '_blank', rel: 'noopener noreferrer', onclick: follow }, ...nodes);
}
