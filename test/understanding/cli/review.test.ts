import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestStore, type TestStore } from '../../support/stores';
import { ROOT } from '../trained';

const DAY_MS = 86_400_000;
const AT = new Date('2026-11-20T02:00:00Z');
const CHOSEN = 'tờ giấy hồng hồng hồi cưới lạc đâu mất tiêu, kiếm lại sao';
const UNCHOSEN = 'cái quầy đó bữa nay có ai ngồi hông ta ơi';

let opened: TestStore;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync(join(ROOT, 'intents'), join(folder, 'intents'), { recursive: true });
  opened = await openTestStore();
  const common = { officeId: 'tan-chau', chatId: 'chat', eraseAt: new Date(AT.getTime() + 90 * DAY_MS) };
  await opened.store.mishearings.keep({
    ...common,
    id: 'one',
    text: CHOSEN,
    readAs: { intent: 'ask_procedure', procedure: 'marriage-registration', confidence: 0.42 },
    meant: { intent: 'ask_procedure', procedure: 'civil-extract' },
    at: AT,
  });
  await opened.store.mishearings.keep({
    ...common,
    id: 'two',
    text: UNCHOSEN,
    readAs: { intent: 'book_slot', confidence: 0.31 },
    at: new Date(AT.getTime() + DAY_MS),
  });
  await opened.store.close();
});
afterEach(async () => {
  await opened.reopen();
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('given sentences that residents let the desk keep', () => {
  it('when they are listed, then each has its number, what it was read as and what was meant', () => {
    expect(review()).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        `1. ${CHOSEN}`,
        '   2026-11-20, read as ask_procedure marriage-registration (0.42), meant ask_procedure civil-extract, erased on 2027-02-18',
        `2. ${UNCHOSEN}`,
        '   2026-11-21, read as book_slot (0.31), not said what was meant, erased on 2027-02-18',
        '',
      ].join('\n'),
    });
  });

  it('when one is accepted as what its resident chose, then it is taught and no longer kept', () => {
    expect(review('accept', '1').stdout).toBe(
      'added to intents/procedures.yaml; the bot learns it at its next start\n',
    );
    expect(taught('procedures.yaml')).toContain(CHOSEN);
    expect(review().stdout).toMatch(new RegExp(`^1\\. ${UNCHOSEN}\\n.*\\n$`));
  });

  it('when one is accepted as something else, then that is taught', () => {
    expect(review('accept', '2', 'ask_hours_place')).toMatchObject({ status: 0, stderr: '' });
    expect(taught('ask_hours_place.yaml')).toContain(UNCHOSEN);
  });

  it('when all are discarded, then nothing is taught and nothing is left', () => {
    expect(review('discard', '1')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(taught('procedures.yaml')).not.toContain(CHOSEN);
    expect(review('discard', '1').status).toBe(0);
    expect(review().stdout).toBe('nothing to review\n');
  });

  it.each([
    { given: ['forget'], told: 'review-usage: expected nothing, or: accept <number>' },
    { given: ['accept', '7'], told: 'review-usage: no sentence 7 among 2' },
    { given: ['accept', '2'], told: 'review-usage: nobody chose what this sentence means' },
    { given: ['accept', '1', 'ask_weather'], told: 'lesson-unknown: expected one of ask_duration, ' },
  ])('when it is told $given, then it says what it takes, and teaches nothing', ({ given, told }) => {
    const { status, stdout, stderr } = review(...given);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
    expect(taught('procedures.yaml')).not.toContain(CHOSEN);
  });
});

function taught(file: string): string {
  return readFileSync(join(folder, 'intents', file), 'utf8');
}

function review(...given: readonly string[]) {
  const { dataDir, mongodbUri, keys } = opened.options;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist', 'understanding', 'cli', 'review.js'), ...given],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        BOT_TOKEN: '4200000042:a-token-of-nobody',
        DATA_DIR: dataDir,
        DATA_KEY: keys.current.toString('base64'),
        ...(mongodbUri === undefined ? {} : { MONGODB_URI: mongodbUri }),
      },
    },
  );
  return { status, stdout, stderr };
}
