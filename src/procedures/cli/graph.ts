import path from 'node:path';
import { mermaidOf } from '../graph';
import { loadLibrary } from '../loadLibrary';
import { packageRoot } from './packageRoot';

/** `npm run flows:graph -- civil-extract`: the flow as a Mermaid chart on standard output. */
const [id] = process.argv.slice(2);
const { library } = loadLibrary(packageRoot(), {
  officeFile: process.env.OFFICE_FILE ?? path.join('flows', 'offices', 'tan-chau.yaml'),
  today: new Date().toISOString().slice(0, 10),
  walk: false,
});
const procedure = id === undefined ? undefined : library.procedures.get(id);
if (procedure === undefined) {
  console.error(`expected a procedure, one of ${[...library.procedures.keys()].join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(mermaidOf(procedure));
}
