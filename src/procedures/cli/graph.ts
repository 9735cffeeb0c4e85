import path from 'node:path';
import { DeskError, tellOperatorOnScreen } from '../../errors';
import { mermaidOf } from '../graph';
import { loadLibrary } from '../loadLibrary';
import { packageRoot } from './packageRoot';

/** `npm run flows:graph -- civil-extract`: the flow as a Mermaid chart on standard output. */
function graph(id: string | undefined): void {
  const { library } = loadLibrary(packageRoot(), {
    officeFile: process.env.OFFICE_FILE ?? path.join('flows', 'offices', 'tan-chau.yaml'),
    today: new Date().toISOString().slice(0, 10),
    walk: false,
  });
  const procedure = library.procedures.get(id ?? '');
  if (procedure === undefined) {
    throw new DeskError('usage', `npm run flows:graph -- ${[...library.procedures.keys()].join(' | ')}`);
  }
  console.log(mermaidOf(procedure));
}

try {
  graph(process.argv[2]);
} catch (error) {
  tellOperatorOnScreen(error);
  process.exitCode = 1;
}
