import { readDataConfig } from '../../config';
import { storeOptionsOf } from '../../wiring/data';
import { checkBackup } from '../backup/backup';
import { takeInventory } from '../backup/inventory';
import { runCommand, say, sayInventory } from './command';

/**
 * `npm run backup:check [-- folder]`: looks through a backup and compares it with what was backed up. Without a folder it tells what
 * the store holds that the configuration names; two databases that are told alike hold the same.
 */
runCommand(async ([folder]) => {
  const config = readDataConfig(process.env);
  if (folder !== undefined) {
    sayInventory(await checkBackup(config, folder));
    return say(`${folder} is whole, and DATA_KEY opens it`);
  }
  sayInventory(await takeInventory(storeOptionsOf(config)));
});
