import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWorkingDay, nextWorkingDay } from './booking/calendar';
import { tellOperatorOnScreen } from './errors';
import { startLocalTelegram } from './localTelegram/localTelegram';
import { loadLibrary } from './procedures/loadLibrary';
import { PACKAGE_ROOT } from './root';
import { instantOf, officeDayOf } from './time';

const TOKEN = '4200000042:a-demo-needs-no-secret';
const PAGE_PORT = 8081;
const MORNING = '07:20';
const KEY_BYTES = 32;
const CLOCK_FILE = 'demo.clock';
const RESTART_AFTER_MS = 500;

/**
 * The desk on one machine, with nothing else installed: a local Telegram with a chat page, the embedded store, the local recogniser.
 * The bot runs in a process of its own, as `npm start` runs it, and is started again when it is killed.
 */
async function demo(): Promise<void> {
  const dataDir = resolve(process.env.DATA_DIR ?? join('data', 'demo'));
  const clockStart = workingMorning(process.env.OFFICE_FILE);
  let bot: ChildProcess | undefined;
  // Until the bot tells how far its clock stands from real time, what is written stands where that clock begins, or stood last.
  let shift = keptShift(dataDir) ?? clockStart.getTime() - Date.now();

  const localTelegram = await startLocalTelegram({
    port: Number(process.env.DEMO_PORT ?? PAGE_PORT),
    token: TOKEN,
    clock: { now: () => new Date(Date.now() + shift) },
    setClock: (at) => {
      bot?.send({ setClock: at.toISOString() });
    },
  });

  const environment = {
    ...process.env,
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: localTelegram.url,
    DATA_DIR: dataDir,
    DATA_KEY: keyBeside(dataDir),
    CLOCK_START: clockStart.toISOString(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    METRICS_PORT: process.env.METRICS_PORT ?? '0',
  };
  let stopping = false;
  const invite = once(() =>
    process.stdout.write(
      `\nOpen ${localTelegram.url} and play a morning at the desk: residents at the left, the clerk at the right.\nStop with Ctrl+C. What the bot keeps stands in ${dataDir}.\n\n`,
    ),
  );
  const start = () => {
    bot = fork(join(__dirname, 'main.js'), { env: environment, stdio: 'inherit' });
    bot.on('message', (message: { readonly clockShift?: number }) => {
      if (typeof message.clockShift !== 'number') return;
      shift = message.clockShift;
      keepShift(dataDir, shift);
      invite();
    });
    bot.on('exit', (code, signal) => {
      if (stopping) return;
      if (signal === null) process.exit(code ?? 1);
      process.stdout.write(`The bot was ended by ${signal}; it starts again and goes on.\n`);
      setTimeout(start, RESTART_AFTER_MS);
    });
  };
  process.stdout.write('The bot is starting; its address follows when it answers.\n');
  start();

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping = true;
      bot?.on('exit', () => void localTelegram.close().then(() => process.exit(0)));
      bot?.kill('SIGTERM');
    });
  }
}

/** Does it the first time only. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Today's morning when today is a working day, else the next one. */
function workingMorning(officeFile = join(PACKAGE_ROOT, 'flows', 'offices', 'tan-chau.yaml')): Date {
  const { office } = loadLibrary(PACKAGE_ROOT, {
    officeFile,
    today: officeDayOf(new Date(), 'Asia/Ho_Chi_Minh'),
    walk: false,
  }).library;
  const today = officeDayOf(new Date(), office.zone);
  const day = isWorkingDay(office, today) ? today : nextWorkingDay(office, today);
  return instantOf(day, MORNING, office.zone);
}

/** How far the clock stood from real time when the bot last told, in milliseconds; nothing before the very first start, or when that is unreadable. */
function keptShift(dataDir: string): number | undefined {
  const file = join(dataDir, CLOCK_FILE);
  const shift = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  return Number.isFinite(shift) ? shift : undefined;
}

function keepShift(dataDir: string, shift: number): void {
  writeFileSync(join(dataDir, CLOCK_FILE), String(shift));
}

/** The key of the demo's data, made once and kept beside it: good enough for invented people, never for real ones. */
function keyBeside(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'demo.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

demo().catch((error: unknown) => {
  tellOperatorOnScreen(error);
  process.exit(1);
});
