import type { Dossier } from '../../../src/desk/records';
import { Documents } from '../../../src/storage/embedded/documents';
import { openLmdbFile } from '../../../src/storage/embedded/lmdbFile';
import type { Document } from '../../../src/storage/embedded/storedValue';
import { openStore } from '../../../src/storage/openStore';
import { DATA_KEY } from '../bots/bot';

const A_WRITE = 2_000;

const SAMPLE: Dossier = {
  id: 'sample',
  officeId: 'tan-chau',
  code: 'AAAAAAAA',
  chatId: 'nobody',
  procedureId: 'birth-registration',
  flowVersion: 'bench',
  state: 'handedOver',
  revision: 3,
  answers: Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`answer${at}`, { value: 'Nguyễn Văn Người Mẫu' }]),
  ),
  counter: 'civil-status',
  events: ['submitted', 'received', 'handedOver'].map((what) => ({ at: new Date(), actor: 'desk', what })),
  createdAt: new Date(),
  touchedAt: new Date(),
};

/**
 * Puts so many ended dossiers of other people into a new embedded store. One is made as the desk makes it and copied below the
 * repository, which seals each by itself: a copy's answers cannot be opened, and nobody asks for them.
 */
export async function fillDossiers(dataDir: string, count: number): Promise<void> {
  const store = await openStore({ dataDir, keys: { current: Buffer.from(DATA_KEY, 'base64'), old: [] } });
  await store.dossiers.create(SAMPLE);
  await store.close();

  const file = await openLmdbFile(dataDir, { readOnly: false });
  const documents = new Documents(file, 'dossiers');
  const sample = documents.get(SAMPLE.id) ?? {};
  for (let from = 0; from < count; from += A_WRITE) {
    await file.write(() => {
      for (let at = from; at < Math.min(count, from + A_WRITE); at += 1) documents.insert(copyOf(sample, at));
    });
  }
  await file.close();
}

function copyOf(sample: Document, at: number): Document {
  const name = at.toString(36).padStart(7, '0').toUpperCase();
  // As ids are: spread over the whole range, so that each write falls elsewhere.
  const spread = ((at * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  return {
    ...sample,
    _id: `${spread}${name}`,
    code: `Z${name}`,
    chatId: `chat${spread}`,
    requesterIndex: `r${spread}`,
  };
}
