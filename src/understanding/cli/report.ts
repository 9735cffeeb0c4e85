import { join } from 'node:path';
import { pairsOf } from '../calibration';
import { readIntentData } from '../data/intentData';
import type { Unseen } from '../learn/crossValidation';
import { crossValidate } from '../learn/crossValidation';
import { examplesOf, OUT_OF_SCOPE } from '../learn/examples';
import { Lexicon } from '../text/lexicon';
import type { Judged } from './reportLines';
import { reportLines } from './reportLines';

const FOLDS = 5;

/** `npm run intents:report`: confusions, weak intents and phrases that nearly say the same, from cross-validation. */
function main(): void {
  const data = readIntentData(join(process.cwd(), 'intents'));
  const lexicon = new Lexicon(data);
  const examples = [...examplesOf(data, (text) => lexicon.read(text).procedures.length > 0)];
  const withoutProcedure = new Set(data.intents.filter((one) => one.procedure === 'never').map((one) => one.intent));
  const unseen = crossValidate(examples, (text) => lexicon.read(text), FOLDS);
  const judged: Judged[] = firstOfEach(unseen).map(({ example, scores }) => {
    const [best] = pairsOf(scores, (intent) => !withoutProcedure.has(intent), data.calibration.temperature);
    const intent = scores.inScope < 0 ? OUT_OF_SCOPE : (best?.intent ?? OUT_OF_SCOPE);
    return {
      text: example.text,
      is: example.intent,
      readAs: intent,
      words: lexicon.spelledOut(example.text).split(' '),
    };
  });
  for (const line of reportLines(judged)) console.log(line);
}

/** Of phrases made from one by filling in procedures only the first. */
function firstOfEach(unseen: readonly Unseen[]): Unseen[] {
  return [...new Map(unseen.map((one) => [one.example.group, one])).values()];
}

main();
