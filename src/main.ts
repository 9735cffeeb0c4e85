import { pino } from 'pino';
import { type App, startApp } from './app';
import { readConfig } from './config';
import { tellOperatorOnScreen } from './errors';
import { serveHealth } from './operations/health';

/** A stop that takes longer is cut off: whoever started us would kill us anyway, and nothing durable depends on it. */
const STOP_WITHIN_MS = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL });
  const stopping = new AbortController();
  let app: App | undefined;

  const stop = async (exitCode: number) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(exitCode === 0 ? 1 : exitCode), STOP_WITHIN_MS).unref();
    await app?.stop();
    process.exit(exitCode);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));

  const health = await serveHealth(config.METRICS_PORT, { waitsFor: async () => (app ? app.waitsFor() : ['start']) });
  app = await startApp(config, log, {
    stop: stopping.signal,
    fatal: (error) => {
      tellOperatorOnScreen(error);
      void stop(1);
    },
  });
  health.unref();
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
