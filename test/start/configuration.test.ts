import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config';
import { DeskError } from '../../src/errors';
import { DATA_KEY, startBot, TOKEN, untoldIn } from './startedBot';

const RIGHT = { BOT_TOKEN: TOKEN, DATA_KEY };

describe('given variables that are wrong', () => {
  it.each([
    { given: {}, faults: ['BOT_TOKEN', 'DATA_KEY'] },
    { given: { ...RIGHT, BOT_TOKEN: 'my-bot' }, faults: ['BOT_TOKEN'] },
    { given: { ...RIGHT, DATA_KEY: 'c2hvcnQ=' }, faults: ['DATA_KEY'] },
    { given: { ...RIGHT, DATA_KEYS_OLD: `${DATA_KEY},c2hvcnQ=` }, faults: ['DATA_KEYS_OLD, key 2'] },
    { given: { ...RIGHT, TELEGRAM_API_ROOT: 'telegram' }, faults: ['TELEGRAM_API_ROOT'] },
    { given: { ...RIGHT, TELEGRAM_API_ROOT: 'ftp://telegram' }, faults: ['TELEGRAM_API_ROOT'] },
    { given: { ...RIGHT, RECEIVE: 'pigeon' }, faults: ['RECEIVE'] },
    { given: { ...RIGHT, RECEIVE: 'webhook' }, faults: ['PUBLIC_URL', 'WEBHOOK_SECRET'] },
    { given: { RECEIVE: 'webhook', DATA_KEY }, faults: ['BOT_TOKEN', 'PUBLIC_URL', 'WEBHOOK_SECRET'] },
    { given: { ...RIGHT, PUBLIC_URL: 'desk' }, faults: ['PUBLIC_URL'] },
    { given: { ...RIGHT, PUBLIC_URL: 'http://desk.example.vn' }, faults: ['PUBLIC_URL'] },
    { given: { ...RIGHT, WEBHOOK_SECRET: 'short' }, faults: ['WEBHOOK_SECRET'] },
    { given: { ...RIGHT, PORT: 'http' }, faults: ['PORT'] },
    { given: { ...RIGHT, PORT: '0' }, faults: ['PORT'] },
    { given: { ...RIGHT, PORT: '-1.5', METRICS_PORT: '65536' }, faults: ['PORT', 'METRICS_PORT'] },
    { given: { ...RIGHT, MONGODB_URI: 'localhost:27017' }, faults: ['MONGODB_URI'] },
    { given: { ...RIGHT, OPERATOR_CHAT: '@operator' }, faults: ['OPERATOR_CHAT'] },
    { given: { ...RIGHT, LOG_LEVEL: 'loud' }, faults: ['LOG_LEVEL'] },
    { given: { ...RIGHT, CLOCK_START: '2026-11-25T07:30:00' }, faults: ['CLOCK_START'] },
    { given: { ...RIGHT, CLOCK_START: '2026-13-25T07:30:00+07:00' }, faults: ['CLOCK_START'] },
    {
      given: { ...RIGHT, CLOCK_START: '2026-11-25T07:30:00+07:00', NODE_ENV: 'production' },
      faults: ['CLOCK_START'],
    },
  ])('when they are $faults, then each is named once, without its value', ({ given, faults }) => {
    const told = refusalOf(given);
    expect(told.split('\n').slice(1)).toEqual(faults.map((name) => expect.stringMatching(`^  ${name}: \\w`)));
    for (const value of ['my-bot', 'c2hvcnQ', 'pigeon', 'ftp:', 'loud', '@operator']) expect(told).not.toContain(value);
  });
});

describe('given variables that are right', () => {
  it('when some are empty, then they count as unset', () => {
    const config = readConfig({ ...RIGHT, MONGODB_URI: '', RECEIVE: '', DATA_KEYS_OLD: '' });
    expect(config).toMatchObject({ RECEIVE: 'polling', DATA_KEYS_OLD: [], DATA_DIR: './data' });
    expect(config.MONGODB_URI).toBeUndefined();
  });

  it.each(['https://desk.example.vn/bot', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://localhost:8080'])(
    'when the webhook stands at %s, then it is taken',
    (PUBLIC_URL) => {
      const webhook = { RECEIVE: 'webhook', PUBLIC_URL, WEBHOOK_SECRET: 'sixteen-or-more-letters' };
      expect(readConfig({ ...RIGHT, ...webhook }).PUBLIC_URL).toBe(PUBLIC_URL);
    },
  );
});

it('given several faults, when the bot is started, then the operator reads them all and nothing else', async () => {
  const { exitCode, stderr } = await startBot({ ...RIGHT, RECEIVE: 'webhook', PORT: 'http', METRICS_PORT: '' }).ended;
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
"config-invalid: The configuration has 3 faults:
  PORT: expected a port number
  PUBLIC_URL: required with RECEIVE=webhook: where Telegram reaches this bot
  WEBHOOK_SECRET: required with RECEIVE=webhook: 16 to 256 of A-Z a-z 0-9 _ -
"
`);
  expect(untoldIn(stderr)).toEqual([]);
});

function refusalOf(given: NodeJS.ProcessEnv): string {
  try {
    readConfig(given);
  } catch (error) {
    if (error instanceof DeskError && error.code === 'config-invalid') return error.message;
    throw error;
  }
  throw new Error('the configuration was taken');
}
