import { type Connection, Mongoose } from 'mongoose';
import { DeskError } from '../errors';
import { type EmbeddedOptions, embeddedDriver } from './embedded/driver';
import { MIGRATIONS, migratingOnRead } from './migrations';

/** Short of the ten seconds in which an operator is told, unless the URI says otherwise. */
const SELECTION_MILLISECONDS = 8_000;
/** A server that fell silent is given up after both together, and calls that wait for it fail. */
const CONNECT_MILLISECONDS = 5_000;
const HEARTBEAT_MILLISECONDS = 5_000;

/** Opens MongoDB. @throws DeskError `database-unreachable`, naming the host and no credentials. */
export async function connectMongoDb(uri: string): Promise<Connection> {
  try {
    return await new Mongoose()
      .plugin(migratingOnRead(MIGRATIONS))
      .createConnection(uri, {
        ...(!uri.includes('serverSelectionTimeoutMS') && { serverSelectionTimeoutMS: SELECTION_MILLISECONDS }),
        ...(!uri.includes('connectTimeoutMS') && { connectTimeoutMS: CONNECT_MILLISECONDS }),
        ...(!uri.includes('heartbeatFrequencyMS') && { heartbeatFrequencyMS: HEARTBEAT_MILLISECONDS }),
        writeConcern: { w: 'majority' },
        retryWrites: true,
        autoIndex: false,
        autoCreate: false,
      })
      .asPromise();
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : 'unknown';
    throw new DeskError(
      'database-unreachable',
      `MongoDB at ${hostsOf(uri)} did not let us in (${kind}). See that it runs, is reached from here, and that MONGODB_URI names the right hosts, database and account`,
      { cause },
    );
  }
}

/** Opens the embedded store in a folder. @throws DeskError as `openLmdbFile`. */
export function connectEmbedded(folder: string, options: EmbeddedOptions): Promise<Connection> {
  const mongoose = new Mongoose();
  mongoose.plugin(migratingOnRead(MIGRATIONS));
  mongoose.setDriver(embeddedDriver(options));
  return mongoose.createConnection(folder).asPromise();
}

function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?([^/?@]+)/.exec(uri)?.[1] ?? 'the address in MONGODB_URI';
}
