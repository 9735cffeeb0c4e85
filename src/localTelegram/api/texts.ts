import { badRequest } from '../world/apiError';
import { type Entity, present } from '../world/objects';
import type { Parameters } from './parameters';
import { parseHtml } from './parseHtml';

/** Bot API: lengths after parsing of entities, in UTF-16 units. */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

interface Formatted {
  readonly text: string;
  readonly entities?: readonly Entity[];
}

/** `text` of a message. @throws ApiError 400 when it is empty or too long. */
export function readText(parameters: Parameters): Formatted {
  const formatted = readFormatted(parameters, 'text', 'entities');
  if (formatted === undefined || formatted.text.trim() === '') throw badRequest('message text is empty');
  if (formatted.text.length > MAX_TEXT) throw badRequest('message is too long');
  return formatted;
}

export function readCaption(parameters: Parameters): {
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
} {
  const formatted = readFormatted(parameters, 'caption', 'caption_entities');
  if (formatted === undefined || formatted.text === '') return {};
  if (formatted.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return present({ caption: formatted.text, caption_entities: formatted.entities });
}

/** Markdown is not modelled: such a text stands as it is, and the strict mode notes it. */
function readFormatted(parameters: Parameters, name: string, entitiesName: string): Formatted | undefined {
  const text = parameters.text(name);
  if (text === undefined) return undefined;
  if (parameters.text('parse_mode')?.toLowerCase() === 'html') return withEntities(parseHtml(text));
  const entities = (parameters.list(entitiesName) ?? []) as readonly Entity[];
  for (const entity of entities) {
    const fits = entity.offset >= 0 && entity.length > 0 && entity.offset + entity.length <= text.length;
    if (!fits) throw badRequest(`entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text`);
  }
  return withEntities({ text, entities });
}

function withEntities(formatted: { readonly text: string; readonly entities: readonly Entity[] }): Formatted {
  return formatted.entities.length > 0 ? formatted : { text: formatted.text };
}
