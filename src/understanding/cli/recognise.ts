import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { DeskError } from '../../errors';
import { readOfficeTimes } from '../data/officeTimes';
import { OUT_OF_SCOPE } from '../learn/examples';
import type { LocalUnderstander } from '../localUnderstander';
import { createLocalUnderstander } from '../localUnderstander';

const WITH_OFFSET = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/**
 * `npm run recognise`: utterances from standard input, one a line; one JSON object a line comes out, in the same order.
 * `--now <instant with offset>` sets the instant for times; `--explain` adds the words that decided.
 */
async function main(): Promise<void> {
  const values = optionsOf(process.argv.slice(2));
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime()) || (values.now !== undefined && !WITH_OFFSET.test(values.now))) {
    throw new DeskError(
      'now-invalid',
      `--now: expected an instant such as 2026-11-23T09:15:00+07:00, found ${values.now}`,
    );
  }
  const root = process.cwd();
  const office = readOfficeTimes(root, process.env.OFFICE_FILE ?? join(root, 'flows', 'offices', 'tan-chau.yaml'));
  const understander = await createLocalUnderstander(root, office);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    process.stdout.write(`${JSON.stringify(answer(understander, line, now, values.explain))}\n`);
  }
}

/** @throws DeskError `options-invalid` for what it does not know. */
function optionsOf(args: string[]): { readonly now?: string | undefined; readonly explain: boolean } {
  try {
    return parseArgs({ args, options: { now: { type: 'string' }, explain: { type: 'boolean', default: false } } })
      .values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DeskError('options-invalid', `${why}. Expected --now <instant with offset>, --explain, or nothing`);
  }
}

function answer(understander: LocalUnderstander, text: string, now: Date, explain: boolean): object {
  const { decision, intent, procedure, confidence, alternatives, entities } = understander.read(text, now);
  return {
    text,
    decision,
    intent: decision === 'refuse' ? OUT_OF_SCOPE : intent,
    procedure: procedure ?? null,
    confidence,
    alternatives: alternatives.map(({ intent, procedure, confidence }) => ({
      intent,
      procedure: procedure ?? null,
      confidence,
    })),
    entities: entities.map(({ type, value, text, start, end }) => ({ type, value, text, start, end })),
    ...(explain ? { reasons: understander.reasons(text) } : {}),
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof DeskError ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
});
