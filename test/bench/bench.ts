import { readArguments, UsageError, usage } from './arguments';
import { circumstances } from './circumstances';
import { linkContent } from './content';
import { asJson, isReached } from './figure';
import { MEASURES } from './measures';
import { asMarkdown, asText } from './table';
import { Workshop } from './workshop';

/**
 * Figures of the desk beside its baselines, all in this run: `npm run bench -- --help` says how. Exit code 1 when a measure could not
 * be taken, 2 when the command line is not understood; what is missed is told and is no error.
 */
async function main(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) {
    console.log(usage());
    return;
  }
  const { only, print, counts } = readArguments(given);
  linkContent();
  const figures = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!only.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    const workshop = await Workshop.open();
    try {
      for (const figure of await measure(workshop, counts)) {
        figures.push(figure);
        if (print === 'json') console.log(asJson(figure));
      }
    } finally {
      await workshop.close();
    }
  }
  if (print === 'markdown') console.log(asMarkdown(figures, circumstances()));
  if (print === 'text') console.log(asText(figures));
  const missed = figures.filter((figure) => isReached(figure) === false).map(({ measure }) => measure);
  if (missed.length > 0) process.stderr.write(`missed: ${missed.join('; ')}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${usage()}\n`);
    process.exit(2);
  }
  console.error(error);
  process.exit(1);
});
