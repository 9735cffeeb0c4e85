import mongoose from 'mongoose';
import { type Index, keyParts, PRIMARY } from './indexKeys';
import { AFTER_ALL, type Key, type LmdbFile } from './lmdbFile';
import type { Plan, Stretch } from './plan';
import { type Document, decode, encode } from './storedValue';
import { unsupported } from './unsupported';

/** A stored document's id and its keys in the indexes. */
export interface Standing {
  readonly id: string;
  readonly entries: readonly Key[];
}

/** The documents of one collection with the keys of its indexes. What writes is called inside `LmdbFile.write`. */
export class Documents {
  private readonly declared = new Map<string, Index>();

  constructor(
    private readonly file: LmdbFile,
    readonly name: string,
  ) {
    for (const key of file.keys(['index', name], ['index', name, AFTER_ALL])) {
      const index = readIndex(file, key);
      if (index !== undefined) this.declared.set(index.name, index);
    }
  }

  get indexes(): readonly Index[] {
    return [...this.declared.values()];
  }

  get(id: string): Document | undefined {
    const value = this.file.get(['doc', this.name, id]);
    return value === undefined ? undefined : decode(value);
  }

  /** The documents, in the plan's order. */
  *found(plan: Plan): Iterable<Document> {
    for (const id of pointsOf(plan) ?? this.ids(plan)) {
      const document = this.get(id);
      if (document !== undefined) yield document;
    }
  }

  /** Ids in the plan's order. */
  *ids(plan: Plan): Iterable<string> {
    const points = pointsOf(plan);
    if (points !== undefined) {
      for (const id of points) if (this.file.has(['doc', this.name, id])) yield id;
      return;
    }
    const base: Key = plan.index === PRIMARY ? ['doc', this.name] : ['key', this.name, plan.index.name];
    for (const stretch of plan.stretches) {
      for (const key of this.file.keys(startOf(base, stretch), endOf(base, stretch))) yield idOf(key);
    }
  }

  *all(): Iterable<Document> {
    for (const id of this.allIds()) {
      const document = this.get(id);
      if (document !== undefined) yield document;
    }
  }

  /** @throws MongoServerError 11000 when the id or a unique index has it already; nothing is written then. */
  insert(document: Document): void {
    const id = documentId(document);
    if (this.file.has(['doc', this.name, id])) throw this.duplicate(PRIMARY);
    const keys = this.entries(document);
    this.refuseDuplicates(document, keys, id);
    for (const key of keys) this.file.put(key, PRESENT);
    this.file.put(['doc', this.name, id], encode(document));
  }

  /** What `replace` has to know of a stored document that is about to be changed in place. */
  standing(document: Document): Standing {
    return { id: documentId(document), entries: this.entries(document) };
  }

  /** Puts `after` in the place of what stood there. @throws like `insert`. */
  replace({ id, entries }: Standing, after: Document): void {
    if (documentId(after) !== id) throw unsupported('changing _id');
    const moved = this.entries(after).flatMap((key, at) => {
      const before = entries[at];
      return before !== undefined && isSame(before, key) ? [] : [{ before, key }];
    });
    this.refuseDuplicates(
      after,
      moved.map(({ key }) => key),
      id,
    );
    for (const { before } of moved) if (before !== undefined) this.file.remove(before);
    for (const { key } of moved) this.file.put(key, PRESENT);
    this.file.put(['doc', this.name, id], encode(after));
  }

  remove(document: Document): void {
    for (const key of this.entries(document)) this.file.remove(key);
    this.file.remove(['doc', this.name, documentId(document)]);
  }

  /** Declares an index and fills it from what is there; declaring it again as it is changes nothing. */
  declare(index: Index): void {
    const known = this.declared.get(index.name);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(index)) return;
    if (known !== undefined) throw unsupported(`another definition for the index ${index.name} of ${this.name}`);
    const keys: Key[] = [];
    const seen = new Set<string>();
    for (const id of this.allIds()) {
      const parts = keyParts(index, this.get(id) ?? {});
      const text = JSON.stringify(parts);
      if (index.unique && seen.has(text)) throw this.duplicate(index);
      seen.add(text);
      keys.push(['key', this.name, index.name, ...parts, id]);
    }
    for (const key of keys) this.file.put(key, PRESENT);
    this.file.put(['index', this.name, index.name], encode({ ...index, paths: [...index.paths] }));
    this.declared.set(index.name, index);
  }

  private *allIds(): Iterable<string> {
    for (const key of this.file.keys(['doc', this.name], ['doc', this.name, AFTER_ALL])) yield idOf(key);
  }

  private entries(document: Document): readonly Key[] {
    const id = documentId(document);
    return this.indexes.map((index) => ['key', this.name, index.name, ...keyParts(index, document), id]);
  }

  private refuseDuplicates(document: Document, keys: readonly Key[], id: string): void {
    for (const index of this.indexes) {
      if (!index.unique || !keys.some((key) => key[2] === index.name)) continue;
      const prefix: Key = ['key', this.name, index.name, ...keyParts(index, document)];
      for (const key of this.file.keys(prefix, [...prefix, AFTER_ALL])) {
        if (idOf(key) !== id) throw this.duplicate(index);
      }
    }
  }

  /** As MongoDB tells it, without the values: they may be somebody's. */
  private duplicate(index: Index): Error {
    return new mongoose.mongo.MongoServerError({
      message: `E11000 duplicate key error collection: ${this.name} index: ${index.name}`,
      code: 11000,
      keyPattern: Object.fromEntries(index.paths.map((path) => [path, 1])),
    });
  }
}

/** An index key says all; its value only has to be there. */
const PRESENT = Buffer.from([1]);

function isSame(one: Key, other: Key): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

/** The ids that a plan asks for one by one, be there documents of them or not; undefined when it asks for stretches. */
function pointsOf({ index, stretches }: Plan): readonly string[] | undefined {
  if (index !== PRIMARY || !stretches.every(isPoint)) return undefined;
  return stretches.map(({ prefix }) => String(prefix[0]));
}

/** A stretch of the primary order with room for one document. */
function isPoint({ prefix, from, to }: Stretch): boolean {
  return prefix.length === 1 && from === undefined && to === undefined;
}

function startOf(base: Key, { prefix, from }: Stretch): Key {
  if (from === undefined) return [...base, ...prefix];
  return from.included ? [...base, ...prefix, from.part] : [...base, ...prefix, from.part, AFTER_ALL];
}

function endOf(base: Key, { prefix, to }: Stretch): Key {
  if (to === undefined) return [...base, ...prefix, AFTER_ALL];
  return to.included ? [...base, ...prefix, to.part, AFTER_ALL] : [...base, ...prefix, to.part];
}

function idOf(key: Key): string {
  return String(key[key.length - 1]);
}

function documentId(document: Document): string {
  if (typeof document._id !== 'string') throw unsupported('an _id that is not a string');
  return document._id;
}

function readIndex(file: LmdbFile, key: Key): Index | undefined {
  const value = file.get(key);
  if (value === undefined) return undefined;
  const { name, paths, unique } = decode(value);
  if (typeof name !== 'string' || !Array.isArray(paths)) return undefined;
  return { name, paths: paths.map((path: unknown) => String(path)), unique: unique === true } satisfies Index;
}
