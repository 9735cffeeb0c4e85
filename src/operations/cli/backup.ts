import { join } from 'node:path';
import { readDataConfig } from '../../config';
import { DeskError } from '../../errors';
import { backUp } from '../backup/backup';
import { runCommand, say, sayInventory } from './command';

/** `npm run backup [-- folder]`: the embedded store as it stands now, into a new folder. */
runCommand(async ([folder]) => {
  const config = readDataConfig(process.env);
  if (config.MONGODB_URI !== undefined)
    throw new DeskError(
      'backup-of-mongodb',
      'MONGODB_URI is set, and MongoDB is backed up by its own mongodump (README, "Backup"); npm run backup:check compares the copy',
    );
  const target = folder ?? join('backups', new Date().toISOString().slice(0, 19).replaceAll(':', ''));
  sayInventory(await backUp(config, target));
  say(`backed up into ${target}. Keep DATA_KEY elsewhere: without it nobody can read this`);
});
