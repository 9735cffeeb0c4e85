import { pino } from 'pino';
import { startApp } from '../../../src/app';
import { readConfig } from '../../../src/config';
import { NO_RATES } from '../../../src/telegram/limiter';

/** The desk as `npm start` runs it, without Telegram's limits. Its configuration is the environment. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await startApp(config, pino({ level: config.LOG_LEVEL }), {
    stop: new AbortController().signal,
    rates: NO_RATES,
    fatal: (error) => {
      throw error;
    },
  });
  process.send?.('ready');
  process.on('disconnect', () => void app.stop().then(() => process.exit(0)));
}

void main();
