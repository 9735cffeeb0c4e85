import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readAnswer } from '../../answers/readAnswer';
import { DeskError, tellOperatorOnScreen } from '../../errors';
import { officeDayOf } from '../../time';
import { loadCatalogue } from '../../wording/catalogue';
import { loadLibrary } from '../loadLibrary';
import { packageRoot } from './packageRoot';
import { Player } from './player';

/**
 * `npm run flows:play -- civil-extract [--en] [--at 2026-11-25T09:00:00+07:00]`: plays a flow in the terminal. A number presses a
 * button, `:back`, `:pause`, `:stop` and `:card` do what they say, `:quit` ends; anything else is typed as an answer. Lines may
 * come from a pipe.
 */
async function play(): Promise<void> {
  const { values, positionals } = readArguments();
  const root = packageRoot();
  const now = values.at === undefined ? new Date() : new Date(values.at);
  if (Number.isNaN(now.getTime())) throw usage('[--en] [--at 2026-11-25T09:00:00+07:00]');
  const officeFile = process.env.OFFICE_FILE ?? path.join('flows', 'offices', 'tan-chau.yaml');
  const { library } = loadLibrary(root, { officeFile, today: officeDayOf(now, 'Asia/Ho_Chi_Minh'), walk: false });
  const procedure = library.procedures.get(positionals[0] ?? '');
  if (procedure === undefined) throw usage(`${[...library.procedures.keys()].join(' | ')} [--en] [--at instant]`);

  const { office, procedures } = library;
  const catalogue = loadCatalogue(root);
  const language = values.en ? 'en' : 'vi';
  const context = { now, office, procedures, read: readAnswer };
  const player = new Player(procedure, context, (phrase) => catalogue.render(phrase, language), console.log);

  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
  });
  lines.setPrompt('> ');
  lines.prompt();
  for await (const line of lines) {
    if (process.stdin.isTTY !== true) console.log(line);
    if (line.trim() === ':quit') break;
    player.take(line);
    if (player.over) break;
    lines.prompt();
  }
  lines.close();
  player.tellPapers();
}

function readArguments() {
  try {
    return parseArgs({
      options: { en: { type: 'boolean', default: false }, at: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw usage('procedure [--en] [--at instant]', cause);
  }
}

function usage(what: string, cause?: unknown): DeskError {
  return new DeskError('usage', `npm run flows:play -- ${what}`, { cause });
}

play().catch((error: unknown) => {
  tellOperatorOnScreen(error);
  process.exitCode = 1;
});
