import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const BUILT = 'node_modules/.cache/bench-test';
const BENCH = `${BUILT}/test/bench/bench.js`;
const MINUTES = 60_000;

describe('given the benchmark', () => {
  beforeAll(async () => {
    await run('npx', ['tsc', '-p', 'tsconfig.json', '--noEmit', 'false', '--outDir', BUILT]);
  }, 2 * MINUTES);

  it('when it is asked how it is called, then it says so and measures nothing', async () => {
    const { stdout } = await run('node', [BENCH, '--help']);
    for (const option of ['--only', '--json', '--markdown', '--memory-turns', '--procedures']) {
      expect(stdout).toContain(option);
    }
  });

  it.each([
    { given: ['--speed', '3'], told: 'unknown option --speed' },
    { given: ['--only', 'tunrs'], told: 'unknown tunrs' },
    { given: ['--turns'], told: '--turns: expected a whole number, found nothing' },
  ])('when it is called with $given, then it says what is wrong and how it is called', async ({ given, told }) => {
    const failed = await run('node', [BENCH, ...given]).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(told) });
    expect(failed).toMatchObject({ stderr: expect.stringContaining('npm run bench -- [--only') });
    expect(failed).not.toMatchObject({ stderr: expect.stringMatching(/^\s+at /m) });
  });

  it(
    'when it takes a measure with tiny counts, then it prints the figure beside its baseline',
    async () => {
      const tiny = ['--turns', '20', '--rounds', '1', '--people', '1'];
      const { stdout } = await run('node', [BENCH, '--only', 'turns,question20', '--json', ...tiny]);
      const figures = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(figures).toEqual([
        expect.objectContaining({ measure: 'whole turns', unit: '/s', must: '≥ 0.25 ×' }),
        expect.objectContaining({ measure: 'whole turns at question 20 of a flow', unit: '/s', must: '≥ 2 ×' }),
      ]);
      for (const { value, baseline, ratio } of figures) {
        expect(value).toBeGreaterThan(0);
        expect(ratio).toBeCloseTo(value / baseline);
      }
    },
    5 * MINUTES,
  );
});
