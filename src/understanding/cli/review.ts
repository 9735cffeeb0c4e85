import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../config';
import type { Mishearing } from '../../desk/records';
import { DeskError, tellOperatorOnScreen } from '../../errors';
import { openStore } from '../../storage/openStore';
import { storeOptionsOf } from '../../wiring/data';
import type { Lesson } from '../data/addPhrase';
import { addPhrase } from '../data/addPhrase';
import { readYaml } from '../data/readYaml';

const USAGE = 'expected nothing, or: accept <number> [intent [procedure]], or: discard <number>';
/** So many are shown at once, the oldest first. */
const SHOWN = 200;

/**
 * `npm run intents:review`: what residents wrote and the bot did not understand, by number. `-- accept 3` adds sentence 3 to `intents/`
 * as what the resident then chose, `-- accept 3 ask_fee` as something else, `-- discard 3` forgets it. Runs with the bot's environment.
 * Beside a bot on the embedded store it can only list: stop the bot to accept or discard.
 */
async function main(): Promise<void> {
  const [verb = 'list', number = '', intent, procedure] = process.argv.slice(2);
  if (!['list', 'accept', 'discard'].includes(verb)) throw new DeskError('review-usage', USAGE);
  const config = readConfig(process.env);
  const officeId = officeIdOf(config.OFFICE_FILE);
  const store = await openStore({ ...storeOptionsOf(config), readOnly: verb === 'list' });
  try {
    const heard = await store.mishearings.inOffice(officeId, SHOWN);
    if (verb === 'list') return list(heard);
    const chosen = heard[Number(number) - 1];
    if (chosen === undefined)
      throw new DeskError('review-usage', `no sentence ${number} among ${heard.length}. ${USAGE}`);
    if (verb === 'accept') {
      const file = addPhrase(join(process.cwd(), 'intents'), chosen.text, lessonOf(chosen, intent, procedure));
      console.log(`added to intents/${file}; the bot learns it at its next start`);
    }
    await store.mishearings.discard(officeId, chosen.id);
  } finally {
    await store.close();
  }
}

function list(heard: readonly Mishearing[]): void {
  heard.forEach(({ text, readAs, meant, at, eraseAt }, index) => {
    const day = (instant: Date): string => instant.toISOString().slice(0, 10);
    console.log(`${index + 1}. ${text}`);
    console.log(
      `   ${day(at)}, read as ${lessonName(readAs)} (${readAs.confidence}), ${meant ? `meant ${lessonName(meant)}` : 'not said what was meant'}, erased on ${day(eraseAt)}`,
    );
  });
  if (heard.length === 0) console.log('nothing to review');
}

/** @throws DeskError `review-usage` when neither the resident nor the caller says what was meant. */
function lessonOf({ meant }: Mishearing, intent: string | undefined, procedure: string | undefined): Lesson {
  if (intent !== undefined) return { intent, ...(procedure === undefined ? {} : { procedure }) };
  if (meant !== undefined) return meant;
  throw new DeskError('review-usage', 'nobody chose what this sentence means: name an intent behind its number');
}

function lessonName({ intent, procedure }: Lesson): string {
  return procedure === undefined ? intent : `${intent} ${procedure}`;
}

function officeIdOf(path: string): string {
  const read = readYaml(process.cwd(), path, z.object({ id: z.string() }), []);
  if (read === undefined) throw new DeskError('office-invalid', `${path}: expected an office with its id`);
  return read.data.id;
}

main().catch((error: unknown) => {
  tellOperatorOnScreen(error);
  process.exitCode = 1;
});
