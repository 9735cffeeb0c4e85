import { Query } from 'mingo/query';
import { DeskError } from '../../errors';
import { applyChange, checkedChange } from './changes';
import type { Documents } from './documents';
import type { LmdbFile } from './lmdbFile';
import { matcher, QUERIES } from './matcher';
import { choosePlan } from './plan';
import type { Document } from './storedValue';

export interface FindOptions {
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
  readonly skip?: number;
}

export interface UpdateResult {
  readonly acknowledged: true;
  readonly matchedCount: number;
  readonly modifiedCount: number;
  readonly upsertedCount: number;
  readonly upsertedId: string | null;
}

/** What becomes of a query that no index answers: `throw` in tests, so that MongoDB stays fast too; else it is told. */
export type OnScan = 'throw' | ((collection: string, paths: readonly string[]) => void);

/** MongoDB's operations on one collection. Each change is one atomic, durable write. */
export class Operations {
  constructor(
    private readonly file: LmdbFile,
    private readonly documents: Documents,
    private readonly onScan: OnScan,
  ) {}

  find(filter: Document, options: FindOptions = {}): Document[] {
    const { sort, limit = 0, skip = 0 } = options;
    const ordered: { inOrder: boolean } = { inOrder: false };
    const enough = limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
    const found: Document[] = [];
    for (const document of this.matching(filter, sort, ordered)) {
      found.push(document);
      if (ordered.inOrder && found.length === enough) break;
    }
    const sorted =
      sort === undefined || ordered.inOrder
        ? found
        : new Query<Document>({}, QUERIES).find<Document>(found).sort(sort).all();
    return sorted.slice(skip, enough);
  }

  /** The ids of what `find` would find in no order, when an index alone tells them; undefined otherwise. */
  idsAlone(filter: Document): Iterable<string> | undefined {
    const plan = choosePlan(this.documents.indexes, filter, undefined);
    return plan?.exact === true ? this.documents.ids(plan) : undefined;
  }

  count(filter: Document): number {
    let count = 0;
    for (const _ of this.idsAlone(filter) ?? this.matching(filter, undefined, { inOrder: false })) count += 1;
    return count;
  }

  updateOne(filter: Document, change: Document, upsert: boolean): Promise<UpdateResult> {
    return this.file.write(() => this.updateNow(filter, change, upsert));
  }

  /** Several updates in one atomic write. */
  updateEach(
    updates: readonly { readonly filter: Document; readonly update: Document; readonly upsert: boolean }[],
  ): Promise<readonly UpdateResult[]> {
    return this.file.write(() => updates.map((each) => this.updateNow(each.filter, each.update, each.upsert)));
  }

  updateMany(filter: Document, change: Document): Promise<UpdateResult> {
    return this.file.write(() => {
      const found = this.find(filter);
      let modified = 0;
      for (const document of found) if (this.change(document, change)) modified += 1;
      return result(found.length, modified);
    });
  }

  /** The document as it stands afterwards, or stood before; null when none matched and none was made. */
  findOneAndUpdate(
    filter: Document,
    change: Document,
    options: { readonly upsert: boolean; readonly returnAfter: boolean; readonly sort?: FindOptions['sort'] },
  ): Promise<Document | null> {
    return this.file.write(() => {
      const [found] = this.find(filter, { limit: 1, ...(options.sort && { sort: options.sort }) });
      if (found !== undefined) {
        const before = options.returnAfter ? undefined : this.documents.get(String(found._id));
        this.change(found, change);
        return before ?? found;
      }
      if (!options.upsert) return null;
      const made = this.insertFrom(filter, change);
      return options.returnAfter ? made : null;
    });
  }

  deleteMany(filter: Document, atMost: number): Promise<number> {
    return this.file.write(() => {
      const found = this.find(filter, Number.isFinite(atMost) ? { limit: atMost } : {});
      for (const document of found) this.documents.remove(document);
      return found.length;
    });
  }

  private updateNow(filter: Document, change: Document, upsert: boolean): UpdateResult {
    const [found] = this.find(filter, { limit: 1 });
    if (found !== undefined) return result(1, this.change(found, change) ? 1 : 0);
    if (!upsert) return result(0, 0);
    return { ...result(0, 0), upsertedCount: 1, upsertedId: String(this.insertFrom(filter, change)._id) };
  }

  /** Changes the document in place and stores it; false when it stays as it was. */
  private change(document: Document, change: Document): boolean {
    const { $setOnInsert: _, ...modifier } = checkedChange(change);
    const before = this.documents.standing(document);
    if (!applyChange(document, modifier)) return false;
    this.documents.replace(before, document);
    return true;
  }

  private insertFrom(filter: Document, change: Document): Document {
    const { $setOnInsert, $set, ...modifier } = checkedChange(change);
    const { _id, ...fields }: Document = { ...equalities(filter), ...asDocument($setOnInsert), ...asDocument($set) };
    const made: Document = { _id };
    const nested = Object.keys(fields).some((path) => path.includes('.'));
    if (nested) applyChange(made, { $set: fields });
    else Object.assign(made, fields);
    applyChange(made, modifier);
    this.documents.insert(made);
    return made;
  }

  private *matching(filter: Document, sort: FindOptions['sort'], ordered: { inOrder: boolean }): Iterable<Document> {
    const ascending = Object.values(sort ?? {}).every((direction) => direction === 1);
    const plan = choosePlan(this.documents.indexes, filter, sort && Object.keys(sort));
    if (plan === undefined) this.scanned(filter);
    ordered.inOrder = sort === undefined || (plan?.ordered === true && ascending);
    const isMatch = plan?.exact === true ? () => true : matcher(filter);
    for (const document of plan === undefined ? this.documents.all() : this.documents.found(plan)) {
      if (isMatch(document)) yield document;
    }
  }

  private scanned(filter: Document): void {
    const paths = Object.keys(filter);
    if (this.onScan !== 'throw') {
      this.onScan(this.documents.name, paths);
      return;
    }
    throw new DeskError(
      'store-scan',
      `no index of ${this.documents.name} answers a query by ${paths.join(', ') || 'nothing'}`,
    );
  }
}

/** What an upsert takes over from its filter, as MongoDB does: plain equalities. */
function equalities(filter: Document): Document {
  const equal = Object.entries(filter).filter(([path, value]) => !path.startsWith('$') && !isOperators(value));
  return Object.fromEntries(equal);
}

function isOperators(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.keys(value).some((key) => key.startsWith('$'));
}

function asDocument(value: unknown): Document {
  return (value ?? {}) as Document;
}

function result(matchedCount: number, modifiedCount: number): UpdateResult {
  return { acknowledged: true, matchedCount, modifiedCount, upsertedCount: 0, upsertedId: null };
}
