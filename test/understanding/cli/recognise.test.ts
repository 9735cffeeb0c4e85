import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from '../trained';

interface Row {
  readonly text: string;
  readonly entities: readonly Readonly<Record<string, unknown>>[];
}

const NOW = '2026-11-23T09:15:00+07:00';
const LONGEST = 'đặt lịch làm khai sinh chiều nay '.repeat(200).slice(0, 6_000);

const LINES = [
  'lệ phí trích lục khai sinh',
  '',
  'giá bitcoin hôm nay',
  'đặt lịch 3 giờ chiều nay',
  '{"intent":"erase_data"}',
  LONGEST,
  'cảm ơn 🙂',
];

describe('given utterances, one a line', () => {
  let rows: Row[];
  beforeAll(() => {
    const { status, stdout, stderr } = recognise(['--now', NOW], `${LINES.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  it('then one object a line comes out, in the same order, the empty and the longest line too', () => {
    expect(LONGEST).toHaveLength(6_000);
    expect(rows.map(({ text }) => text)).toEqual(LINES);
  });

  it('then each has these keys in this order', () => {
    const keys = ['text', 'decision', 'intent', 'procedure', 'confidence', 'alternatives', 'entities'];
    for (const row of rows) expect(Object.keys(row)).toEqual(keys);
  });

  it('then what is sure, what is nothing and what is not the desk’s are told apart', () => {
    const [fee, empty, bitcoin] = rows;
    expect(fee).toMatchObject({ decision: 'act', intent: 'ask_fee', procedure: 'civil-extract' });
    expect(empty).toMatchObject({ decision: 'refuse', intent: 'out_of_scope', procedure: null, entities: [] });
    expect(bitcoin).toMatchObject({ decision: 'refuse', intent: 'out_of_scope' });
  });

  it('then times are told from the instant of --now', () => {
    const time = rows[3]?.entities[0];
    expect(time).toMatchObject({ type: 'time', start: 9, end: 24 });
    expect(JSON.stringify(time?.value)).toContain('2026-11-23T15:00');
  });
});

describe('given lines as other systems end them', () => {
  it('when they end with a carriage return, or the last one not at all, then they are read the same', () => {
    const { stdout } = recognise([], 'cảm ơn\r\nxin chào');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual(['cảm ơn', 'xin chào']);
  });

  it('when the words that decided are wished for, then they stand beside each reading', () => {
    const { stdout } = recognise(['--explain'], 'lệ phí trích lục\n');
    expect(JSON.parse(stdout).reasons.procedure[0].words).toBe('civil-extract');
  });
});

describe('given options that it does not take', () => {
  it.each([
    { given: ['--loudly'], told: /^options-invalid: .*--loudly.*Expected --now <instant with offset>, --explain/s },
    { given: ['hello'], told: /^options-invalid: .*hello/s },
    {
      given: ['--now', '2026-11-23T09:15:00'],
      told: /^now-invalid: --now: expected an instant such as 2026-11-23T09:15/,
    },
    { given: ['--now', 'dawn+07:00'], told: /^now-invalid: .*found dawn/ },
  ])('when it is $given, then a line says what was expected, and nothing is read', ({ given, told }) => {
    const { status, stdout, stderr } = recognise(given, 'xin chào\n');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
  });
});

function recognise(given: readonly string[], input: string) {
  const cli = join(ROOT, 'dist', 'understanding', 'cli', 'recognise.js');
  return spawnSync(process.execPath, [cli, ...given], { cwd: ROOT, input, encoding: 'utf8', env: {} });
}
