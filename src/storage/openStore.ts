import type { Store } from '../desk/ports';
import { checkDataKey } from './canary';
import { ChatRepository } from './chats';
import { connectEmbedded, connectMongoDb } from './connection';
import { databaseTime, ownTime } from './databaseTime';
import { DossierRepository } from './dossiers';
import type { OnScan } from './embedded/operations';
import { createEncryption } from './encryption';
import { FactRepository, FlowVersionRepository } from './facts';
import { InboxRepository } from './inbox';
import { LeaseRepository } from './leases';
import { MishearingRepository } from './mishearings';
import { NoticeRepository } from './notices';
import { refuseHalfRotated } from './rotationMark';
import { SlotRepository } from './slots';
import { TicketRepository } from './tickets';

export interface StoreOptions {
  /** MongoDB when given; the embedded store otherwise. */
  readonly mongodbUri?: string;
  /** Folder of the embedded store; made when it is not there. */
  readonly dataDir: string;
  /** 32 bytes each. */
  readonly keys: { readonly current: Buffer; readonly old: readonly Buffer[] };
  /** For a backup or a look beside the running bot: makes no index and takes no lock; the embedded store refuses changes. */
  readonly readOnly?: boolean;
  /** What becomes of a query that the embedded store has no index for: an error in tests, a warning of the process otherwise. */
  readonly onScan?: OnScan;
}

/**
 * Opens everything that is stored. Each store has a connection of its own.
 * @throws DeskError `database-unreachable`, `store-in-use`, `store-damaged`, `store-unusable`, `store-missing`, `data-key-wrong` or `rotation-unfinished`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { repositories, encryption, close } = await openRepositories(options);
  await refuseHalfRotated(repositories.facts).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    ...repositories,
    blindIndex: (text) => encryption.blindIndex(text),
    ping: async () => {
      await repositories.facts.set('ping', Date.now());
    },
    close,
  };
}

/** The same with all its models, for tools that work on everything that is stored. @throws as `openStore`. */
export async function openRepositories(options: StoreOptions) {
  const encryption = createEncryption(options.keys);
  const readOnly = options.readOnly ?? false;
  const onScan = options.onScan ?? (process.env.NODE_ENV === 'test' ? 'throw' : warn);
  const connection = options.mongodbUri
    ? await connectMongoDb(options.mongodbUri)
    : await connectEmbedded(options.dataDir, { readOnly, onScan });
  const sharedTime = options.mongodbUri === undefined ? undefined : databaseTime(connection);
  const facts = new FactRepository(connection, encryption);
  const tickets = new TicketRepository(connection);
  const repositories = {
    inbox: new InboxRepository(connection, encryption, sharedTime !== undefined),
    chats: new ChatRepository(connection, encryption, sharedTime),
    dossiers: new DossierRepository(connection, encryption),
    slots: new SlotRepository(connection),
    tickets,
    notices: new NoticeRepository(connection),
    mishearings: new MishearingRepository(connection, encryption),
    leases: new LeaseRepository(connection, sharedTime ?? ownTime),
    facts,
    flowVersions: new FlowVersionRepository(connection),
  };
  try {
    if (!readOnly) await Promise.all(Object.values(connection.models).map((model) => model.createIndexes()));
    await checkDataKey(facts, encryption, readOnly);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { repositories, encryption, models: Object.values(connection.models), close: () => connection.close() };
}

function warn(collection: string, paths: readonly string[]): void {
  process.emitWarning(`${collection} was read whole for a query by ${paths.join(', ')}`, { code: 'STORE_SCAN' });
}
