/** What is needed of a model; they differ in their types. */
export interface Walked {
  readonly collection: { find(filter: object, options: object): { toArray(): Promise<unknown[]> } };
}

const PAGE = 500;

/** A document as it lies in the store, its sealed fields sealed. */
export interface LyingDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** Every document of a collection, by id. What is written meanwhile may be among them or not. */
export async function* walk(model: Walked): AsyncIterable<LyingDocument> {
  let last: string | undefined;
  for (;;) {
    const filter = { _id: last === undefined ? { $gte: '' } : { $gt: last } };
    const found = await model.collection.find(filter, { sort: { _id: 1 }, limit: PAGE }).toArray();
    const page = found as readonly LyingDocument[];
    yield* page;
    last = page.at(-1)?._id;
    if (page.length < PAGE) return;
  }
}
