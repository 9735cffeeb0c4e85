import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deskEnvironment } from '../bots/bot';
import type { Figure } from '../figure';
import { median } from '../statistics';
import type { Counts, Workshop } from '../workshop';

const OPEN = 'the desk is open for messages';
const BARE = `require('telegraf'); require('mongoose'); console.log(JSON.stringify({ msg: '${OPEN}' }))`;

/** From the process's beginning until it takes messages, with what an earlier start learnt and compiled, and without. */
export async function start(workshop: Workshop, { procedures, rounds }: Counts): Promise<readonly Figure[]> {
  const folder = withProcedures(workshop.newFolder(), procedures);
  const token = await workshop.token('start');
  const environment = () => deskEnvironment(token, workshop.host.url, join(folder, 'data'));
  const desk = () => untilOpen(['dist/main.js'], folder, { ...environment(), LOG_LEVEL: 'info' });
  const first = await desk();
  const again: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    again.push(await desk());
    bare.push(await untilOpen(['-e', BARE], folder, {}));
  }
  const baseline = { name: 'Node with Telegraf and Mongoose loaded', value: median(bare) };
  return [
    {
      measure: `start with ${procedures} procedures and a trained recogniser`,
      value: median(again),
      unit: 's',
      baseline,
      must: { of: 'value', atMost: 1 },
    },
    {
      measure: `first start with ${procedures} procedures, which compiles and trains`,
      value: first,
      unit: 's',
      baseline,
    },
  ];
}

/** A desk of its own in a folder, with the real procedures copied under further names until there are so many. */
function withProcedures(folder: string, count: number): string {
  for (const name of ['dist', 'flows', 'intents'])
    cpSync(join(process.cwd(), name), join(folder, name), { recursive: true, dereference: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'data'));
  const flows = join(folder, 'flows');
  const real = readdirSync(flows)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.en.yaml'))
    .map((name) => name.replace('.yaml', ''));
  for (let made = real.length; made < count; made += 1) {
    const of = real[made % real.length] ?? '';
    for (const ending of ['.yaml', '.en.yaml']) {
      const text = readFileSync(join(flows, of + ending), 'utf8');
      writeFileSync(
        join(flows, `${of}-${made}${ending}`),
        text.replace(`procedure: ${of}`, `procedure: ${of}-${made}`),
      );
    }
  }
  return folder;
}

/** Seconds until the process says that it is open; it is ended then. */
async function untilOpen(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await opened(child);
  const seconds = (performance.now() - began) / 1000;
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

function opened(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('the process has no output'));
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes(OPEN)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the process ended with ${code} before it was open`)));
  });
}
