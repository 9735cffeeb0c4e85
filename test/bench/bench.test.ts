import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const BUILT = 'node_modules/.cache/bench-test';
const MINUTES = 60_000;

describe('given the benchmark', () => {
  it(
    'when it takes a measure with tiny counts, then it prints the figure beside its baseline',
    async () => {
      await run('npx', ['tsc', '-p', 'tsconfig.json', '--noEmit', 'false', '--outDir', BUILT]);
      const tiny = ['--turns', '20', '--rounds', '1', '--people', '1'];
      const { stdout } = await run('node', [
        `${BUILT}/test/bench/bench.js`,
        '--only',
        'turns,question20',
        '--json',
        ...tiny,
      ]);
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
