import { SEALED_OF_CHAT } from './chatDocument';
import { isSealed, type SealedPlace } from './encryption';
import type { LyingDocument } from './walk';

/** Opens a sealed text and seals it anew, for the same place. */
export type Reseal = (place: SealedPlace, sealed: string) => string;

type Fields = { readonly [field: string]: unknown };

/** Every field of a document that is sealed, sealed anew. What is not sealed is left out. */
export function resealed(collection: string, document: LyingDocument, reseal: Reseal): Fields {
  const seal = (field: string, value: unknown) => reseal({ collection, field, id: document._id }, String(value));
  const simple = (SIMPLE[collection] ?? []).filter((field) => document[field] !== undefined);
  return {
    ...Object.fromEntries(simple.map((field) => [field, seal(field, document[field])])),
    ...NESTED[collection]?.(document, seal),
  };
}

/** Fields whose whole value is one sealed text. */
const SIMPLE: Readonly<Record<string, readonly string[]>> = {
  chats: SEALED_OF_CHAT,
  dossiers: ['answers', 'request'],
  inbox: ['body'],
  mishearings: ['heard'],
};

/** Fields with a sealed text inside; each is given back whole. */
const NESTED: Readonly<
  Record<string, (document: LyingDocument, seal: (field: string, value: unknown) => string) => Fields>
> = {
  chats: ({ outbox }, seal) => ({
    outbox: (outbox as readonly { readonly id: string; readonly body: string }[]).map(({ id, body }) => ({
      id,
      body: seal(`outbox.${id}`, body),
    })),
  }),
  facts: ({ value }, seal) => {
    const fact: unknown = JSON.parse(String(value));
    return isSealed(fact) ? { value: JSON.stringify(seal('value', fact)) } : {};
  },
  dossiers: ({ rating }, seal) => {
    const words = (rating as { readonly words?: string } | undefined)?.words;
    return words === undefined ? {} : { rating: { ...(rating as object), words: seal('rating.words', words) } };
  },
};
