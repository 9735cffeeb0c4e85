import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalUnderstander } from '../../src/understanding/localUnderstander';
import type { Understanding } from '../../src/understanding/understanding';

/**
 * Figures of the local recogniser on an utterance set (default: the held-out set): accuracy by voice, the three decisions, the
 * separation of in scope and out, time and memory. Run: `npm run bench:recognise -- [file.jsonl] [--wrong]`.
 */
interface Row {
  readonly voice: string;
  readonly text: string;
  readonly intent: string;
  readonly procedure?: string;
}

/** Rounds over all utterances: until the code is compiled, and those that are timed. */
const WARMING = 3;
const ROUNDS = 10;

const NOW = new Date('2026-11-23T09:15:00+07:00');
const ROOT = process.cwd();

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const file = args.find((arg) => !arg.startsWith('--')) ?? join('test', 'understanding', 'heldout.jsonl');
  const rows = readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const understander = await createLocalUnderstander(ROOT);

  const times: number[] = [];
  // A desk that has been running, not its first seconds; then every read counts, with the garbage that is collected in it.
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    for (const { text } of rows) {
      const at = performance.now();
      understander.read(text, NOW);
      if (round >= 0) times.push(performance.now() - at);
    }
  }
  const read = rows.map((row) => ({ row, understood: understander.read(row.text, NOW) }));
  const inScope = read.filter(({ row }) => row.intent !== 'out_of_scope');
  const outside = read.filter(({ row }) => row.intent === 'out_of_scope');
  const share = <T>(of: readonly T[], holds: (one: T) => boolean): string =>
    of.length === 0 ? '-' : (of.filter(holds).length / of.length).toFixed(3);
  const right = ({ row, understood }: { row: Row; understood: Understanding }): boolean =>
    fits(row, readings(understood)[0]);
  const among = ({ row, understood }: { row: Row; understood: Understanding }): boolean =>
    readings(understood)
      .slice(0, 3)
      .some((reading) => fits(row, reading));

  console.log(`rows ${rows.length} (in scope ${inScope.length})`);
  console.log(`accuracy ${share(inScope, right)}  among three ${share(inScope, among)}`);
  console.log(`AUROC in/out ${auroc(inScope.map(confidence), outside.map(confidence)).toFixed(3)}`);
  const acted = read.filter(({ understood }) => understood.decision === 'act');
  const actedInside = acted.filter(({ row }) => row.intent !== 'out_of_scope');
  console.log(`acted right ${share(acted, right)} (of in scope only ${share(actedInside, right)})`);
  console.log(`in scope acted ${share(inScope, ({ understood }) => understood.decision === 'act')}`);
  console.log(`in scope refused ${share(inScope, ({ understood }) => understood.decision === 'refuse')}`);
  console.log(`out of scope acted ${share(outside, ({ understood }) => understood.decision === 'act')}`);
  console.log(`out of scope refused ${share(outside, ({ understood }) => understood.decision === 'refuse')}`);
  for (const voice of new Set(inScope.map(({ row }) => row.voice))) {
    const theirs = inScope.filter(({ row }) => row.voice === voice);
    console.log(
      `  ${voice.padEnd(12)} ${String(theirs.length).padStart(4)} ${share(theirs, right)} ${share(theirs, among)}`,
    );
  }
  times.sort((one, other) => one - other);
  const percentile = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
  console.log(`ms an utterance: p50 ${percentile(0.5)} p99 ${percentile(0.99)}`);
  tellStarts();
  if (args.includes('--wrong')) {
    for (const { row, understood } of read) {
      const hit = row.intent === 'out_of_scope' ? understood.decision === 'refuse' : right({ row, understood });
      if (hit) continue;
      const [best] = readings(understood);
      console.log(
        `${understood.decision} ${row.voice} | ${row.text} | ${row.intent}+${row.procedure ?? '-'} read as ${best?.intent}+${best?.procedure ?? '-'} ${understood.confidence}`,
      );
    }
  }
}

/** A start that learns, and one that finds what was learnt: as every start of a desk but its first. */
function tellStarts(): void {
  const folder = mkdtempSync(join(tmpdir(), 'recogniser-'));
  const start = (...args: readonly string[]): string => {
    const told = execFileSync(process.execPath, [join(__dirname, 'recogniserStart.js'), ...args], { encoding: 'utf8' });
    const { milliseconds, bytes }: { milliseconds: number; bytes: number } = JSON.parse(told);
    return `${Math.round(milliseconds)} ms, ${Math.round(bytes / 1e6)} MB more`;
  };
  try {
    console.log(`start ${start()}`);
    start(folder);
    console.log(`start from what was kept ${start(folder)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The readings of this desk's matters in order, the best first. */
function readings(understood: Understanding): readonly { readonly intent: string; readonly procedure?: string }[] {
  return understood.decision === 'refuse' ? understood.alternatives : [understood, ...understood.alternatives];
}

/** For an intent other than `ask_procedure` a row that names no procedure accepts any. */
function fits(row: Row, reading: { readonly intent: string; readonly procedure?: string } | undefined): boolean {
  if (reading === undefined || reading.intent !== row.intent) return false;
  if (row.procedure === undefined) return row.intent !== 'ask_procedure' || reading.procedure === undefined;
  return reading.procedure === row.procedure;
}

function confidence({ understood }: { understood: Understanding }): number {
  return understood.confidence;
}

/** The chance that one in scope stands above one outside. */
function auroc(inside: readonly number[], outside: readonly number[]): number {
  let above = 0;
  for (const one of inside) for (const other of outside) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (inside.length * outside.length);
}

void main();
