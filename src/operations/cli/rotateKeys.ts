import { readDataConfig } from '../../config';
import { rotateKeys } from '../../storage/rotateKeys';
import { storeOptionsOf } from '../../wiring/data';
import { runCommand, say } from './command';

const TOLD_EVERY = 1_000;

/** `npm run keys:rotate`: from DATA_KEYS_OLD to DATA_KEY, while every bot on these data is stopped. */
runCommand(async () => {
  const config = readDataConfig(process.env);
  const { documents, changed } = await rotateKeys(storeOptionsOf(config), (count) => {
    if (count % TOLD_EVERY === 0) say(`${count} documents changed`);
  });
  say(`${changed} of ${documents} documents were sealed anew. Everything opens with DATA_KEY alone now:`);
  say('take DATA_KEYS_OLD out of the configuration, and keep the former key as long as a backup needs it');
});
