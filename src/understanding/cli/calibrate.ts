import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readIntentData } from '../data/intentData';
import { calibrate } from '../learn/calibrate';
import { crossValidate } from '../learn/crossValidation';
import { examplesOf } from '../learn/examples';
import { Lexicon } from '../text/lexicon';

const FOLDS = 5;
const HEAD =
  '# What turns scores into confidence. Written by `npm run intents:calibrate` from cross-validation; not edited by hand.\n';

/** `npm run intents:calibrate`: fits `intents/calibration.yaml` to the phrases, each judged by models that had not learnt it. */
function main(): void {
  const folder = join(process.cwd(), 'intents');
  const data = readIntentData(folder);
  const lexicon = new Lexicon(data);
  const examples = [...examplesOf(data, (text) => lexicon.read(text).procedures.length > 0)];
  const unseen = crossValidate(examples, (text) => lexicon.read(text), FOLDS);
  const withoutProcedure = new Set(data.intents.filter((one) => one.procedure === 'never').map((one) => one.intent));
  const calibration = calibrate(unseen, (intent) => !withoutProcedure.has(intent));
  writeFileSync(join(folder, 'calibration.yaml'), HEAD + stringify(calibration));
  console.log(stringify(calibration));
}

main();
