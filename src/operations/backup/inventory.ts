import { createHash } from 'node:crypto';
import { mongo } from 'mongoose';
import { openRepositories, type StoreOptions } from '../../storage/openStore';
import { type LyingDocument, walk } from '../../storage/walk';

/** What a store holds: for each collection how many documents, and one sum over all they say. */
export type Inventory = Readonly<Record<string, { readonly documents: number; readonly sum: string }>>;

const SUM_BYTES = 32;

/**
 * Reads every document of a store, which a bot may use meanwhile. Two stores with the same inventory hold the same documents.
 * @throws DeskError as `openStore`; `store-damaged` for any value whose checksum is wrong.
 */
export async function takeInventory(options: StoreOptions): Promise<Inventory> {
  const { models, close } = await openRepositories({ ...options, readOnly: true });
  try {
    const entries: [string, Inventory[string]][] = [];
    for (const model of models) {
      const sum = Buffer.alloc(SUM_BYTES);
      let documents = 0;
      for await (const document of walk(model)) {
        add(sum, document);
        documents += 1;
      }
      entries.push([model.collection.collectionName, { documents, sum: sum.toString('hex') }]);
    }
    return Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other)));
  } finally {
    await close();
  }
}

/** The collections that two inventories do not have alike. */
export function differences(one: Inventory, other: Inventory): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => {
    const [mine, yours] = [one[name] ?? NOTHING, other[name] ?? NOTHING];
    return mine.documents !== yours.documents || mine.sum !== yours.sum;
  });
}

/** A collection that is not named holds nothing. */
const NOTHING: Inventory[string] = { documents: 0, sum: '00'.repeat(SUM_BYTES) };

/** Exclusive or, so that the order of documents does not matter; no two are the same, for their ids differ. */
function add(sum: Buffer, document: LyingDocument): void {
  const hash = createHash('sha256')
    .update(mongo.BSON.EJSON.stringify(document, { relaxed: false }))
    .digest();
  for (const [at, byte] of hash.entries()) sum[at] = (sum[at] ?? 0) ^ byte;
}
