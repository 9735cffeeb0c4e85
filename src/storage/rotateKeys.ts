import type { Dossier } from '../desk/records';
import { requesterKey } from '../desk/requester';
import { DeskError } from '../errors';
import type { Encryption } from './encryption';
import { openRepositories, type StoreOptions } from './openStore';
import { ROTATION } from './rotationMark';
import { resealed } from './sealedFields';
import { type LyingDocument, walk } from './walk';

/** What a rotation found and did. */
export interface Rotated {
  readonly documents: number;
  readonly changed: number;
}

type Opened = Awaited<ReturnType<typeof openRepositories>>;

/**
 * Seals everything with the current key and rebuilds the blind indexes, while no bot runs on the data. Cut off anywhere and begun
 * again, it goes on: a document is changed in one update, and what is done is passed over.
 * @param changed hears how many documents are done so far.
 * @throws DeskError as `openStore`; `store-in-use` while a bot holds a lease.
 */
export async function rotateKeys(
  options: StoreOptions,
  changed: (count: number) => void = () => undefined,
): Promise<Rotated> {
  const opened = await openRepositories(options);
  const { repositories, encryption, models } = opened;
  try {
    await refuseRunningBot(opened);
    await repositories.facts.set(ROTATION, true);
    const count = { documents: 0, changed: 0 };
    for (const model of models) {
      const collection = model.collection.collectionName;
      for await (const document of walk(model)) {
        count.documents += 1;
        const set = await freshFields(opened, collection, document);
        if (set === undefined) continue;
        await model.collection.updateOne({ _id: document._id } as object, { $set: set });
        count.changed += 1;
        changed(count.changed);
      }
    }
    await repositories.facts.set(ROTATION, false);
    return count;
  } finally {
    await opened.close();
  }

  /** Undefined when everything is as it has to be. */
  async function freshFields({ repositories: { dossiers } }: Opened, collection: string, document: LyingDocument) {
    let old = false;
    const fields = resealed(collection, document, (place, sealed) => {
      if (encryption.isCurrent(sealed)) return sealed;
      old = true;
      return encryption.seal(place, encryption.open(place, sealed));
    });
    const index = await freshIndex(collection, document, dossiers);
    if (!old && index === document.requesterIndex) return undefined;
    return { ...(old ? fields : {}), ...(index !== undefined && { requesterIndex: index }) };
  }

  async function freshIndex(
    collection: string,
    document: LyingDocument,
    dossiers: Opened['repositories']['dossiers'],
  ): Promise<unknown> {
    if (document.requesterIndex === undefined) return undefined;
    const dossierId = collection === 'dossiers' ? document._id : document.dossierId;
    const dossier = await dossiers.get(String(document.officeId), String(dossierId));
    return indexOf(dossier, encryption) ?? document.requesterIndex;
  }
}

function indexOf(dossier: Dossier | undefined, encryption: Encryption): string | undefined {
  const key = dossier && requesterKey(dossier.answers);
  return key === undefined ? undefined : encryption.blindIndex(key);
}

/** The embedded store's lock keeps a bot out; over MongoDB a running one shows by its leases. */
async function refuseRunningBot({ repositories: { leases } }: Opened): Promise<void> {
  for await (const { _id, until } of walk(leases.model)) {
    if (!(until instanceof Date) || until.getTime() < Date.now()) continue;
    throw new DeskError(
      'store-in-use',
      `a bot still works on these data (lease ${_id}). Stop every one of them, wait 15 seconds, and begin again`,
    );
  }
}
