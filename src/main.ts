import { pino } from 'pino';
import { type App, startApp } from './app';
import { readConfig } from './config';
import { described } from './described';
import { type DeskError, tellOperatorOnScreen } from './errors';
import { serveHealth } from './operations/health';
import { createMetrics, measureProcess } from './operations/metrics';

/**
 * Whoever started us kills us after ten seconds. A stop that takes longer than this is cut off: nothing durable depends on its end,
 * and what was not sent is sent after the next start. Milliseconds.
 */
const STOP_WITHIN_MS = 9_000;

/** For when work may still run: `process.exit` waits for the embedded store's thread, and that for an answer of this one, for ever. */
function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL }, pino.destination({ sync: true })); // the last line before a crash counts
  // A promise that nobody caught arrives here too. Nobody knows what still holds after it; the next start goes on from what is kept.
  process.on('uncaughtException', (error) => {
    log.fatal(described(error), 'a bug ended the bot');
    tellOperatorOnScreen(error);
    endAtOnce();
  });
  const stopping = new AbortController();
  let waitsFor: App['waitsFor'] = async () => ['start'];
  let starting: Promise<App | undefined> = Promise.resolve(undefined);

  const stop = async (exitCode: number) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => {
      log.warn('the stop took too long and was cut off');
      endAtOnce();
    }, STOP_WITHIN_MS).unref();
    await (await starting.catch(() => undefined))?.stop();
    process.exit(exitCode);
  };
  const fatal = (error: DeskError) => {
    if (!stopping.signal.aborted) tellOperatorOnScreen(error);
    void stop(1);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  process.on('disconnect', () => void stop(0));

  const metrics = createMetrics();
  measureProcess(metrics);
  const health = { waitsFor: () => (stopping.signal.aborted ? Promise.resolve(['stop']) : waitsFor()) };
  await serveHealth(config.METRICS_PORT, health, metrics.registry);
  starting = startApp(config, log, {
    stop: stopping.signal,
    fatal,
    metrics,
    waitsFor: (what) => {
      waitsFor = async () => [what];
    },
  });
  const app = await starting.catch((error: unknown) => {
    if (stopping.signal.aborted) return undefined; // a start that was called off ends in an error of its own
    throw error;
  });
  if (app === undefined) return;
  waitsFor = app.waitsFor;
  if (config.CLOCK_START) followClock(app);
}

/** For demos and tests: whoever forked this process may move the desk's clock, and is told how far it stands from real time. */
function followClock(app: App): void {
  const tell = () => process.send?.({ clockShift: app.clock.now().getTime() - Date.now() });
  process.on('message', (message: { readonly setClock?: string }) => {
    if (message.setClock !== undefined) void app.clock.set(new Date(message.setClock)).then(tell);
  });
  tell();
}

main().catch((error: unknown) => {
  tellOperatorOnScreen(error);
  process.exit(1);
});
