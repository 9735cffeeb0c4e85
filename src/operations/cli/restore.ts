import { readDataConfig } from '../../config';
import { DeskError } from '../../errors';
import { restore } from '../backup/backup';
import { runCommand, say, sayInventory } from './command';

/** `npm run restore -- folder [--over]`: a backup into DATA_DIR, while no bot runs on it. */
runCommand(async (words) => {
  const [backup] = words.filter((word) => word !== '--over');
  if (backup === undefined)
    throw new DeskError('restore-of-what', 'expected: npm run restore -- <folder of the backup> [--over]');
  const config = readDataConfig(process.env);
  const { inventory, aside } = await restore(config, backup, words.includes('--over'));
  sayInventory(inventory);
  if (aside !== undefined) say(`what was there before lies in ${aside}`);
  say(`restored into ${config.DATA_DIR}`);
});
