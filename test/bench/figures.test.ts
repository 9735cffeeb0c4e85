import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments';
import { asJson, type Figure, isReached, ratioOf } from './figure';
import { median, percentile, slope } from './statistics';
import { asMarkdown, asText } from './table';

const TURNS: Figure = {
  measure: 'whole turns',
  value: 250,
  unit: '/s',
  baseline: { name: 'bare echo', value: 1000 },
  must: { of: 'ratio', atLeast: 0.25 },
};
const IDLE: Figure = {
  measure: 'idle',
  value: 210.4,
  unit: 'MB',
  must: { of: 'value', atMost: 200 },
  note: 'without a|b',
};
const TOLD: Figure = { measure: 'over a network', value: 12.34, unit: '/s' };

describe('given measured values', () => {
  it.each([
    { values: [3, 1, 2], middle: 2 },
    { values: [4, 1, 2, 3], middle: 2.5 },
    { values: [7], middle: 7 },
    { values: [], middle: Number.NaN },
  ])('when the middle of $values is asked for, then it is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('when a percentile is asked for, then it is the smallest value that so many do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0.5, 0.99, 1, 0].map((share) => percentile(hundred, share))).toEqual([50, 99, 100, 1]);
    expect(percentile([5, 9], 0.99)).toBe(9);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('when they grow evenly, then the slope is what each step adds, whatever the beginning', () => {
    expect(slope([10, 12, 14, 16])).toBeCloseTo(2);
    expect(slope([5, 5, 5])).toBe(0);
    expect(slope([5])).toBe(0);
  });
});

describe('given figures', () => {
  it('when they are judged, then by the ratio or by the value, and what has no bar is not judged', () => {
    expect([TURNS, { ...TURNS, value: 249 }, IDLE, { ...IDLE, value: 200 }, TOLD].map(isReached)).toEqual([
      true,
      false,
      false,
      true,
      undefined,
    ]);
    expect(ratioOf(TURNS)).toBe(0.25);
  });

  it('when a figure could not be measured, then its bar is not reached', () => {
    expect(isReached({ ...IDLE, value: Number.NaN })).toBe(false);
  });

  it('when one is printed as JSON, then it has the fields that programs look for', () => {
    expect(JSON.parse(asJson(TURNS))).toEqual({
      measure: 'whole turns',
      value: 250,
      unit: '/s',
      baseline: 1000,
      ratio: 0.25,
      must: '≥ 0.25 ×',
      ok: true,
    });
    expect(JSON.parse(asJson(TOLD))).toMatchObject({ baseline: null, ratio: null, must: null, ok: null });
  });

  it('when they are printed for the README, then each is a row, its note stands below, and the place is named', () => {
    const place = { machine: 'a machine', node: '20.19.0', commit: 'abc1234', date: '2026-11-25' };
    expect(asMarkdown([TURNS, IDLE, TOLD], place).split('\n')).toEqual([
      'Measured on 2026-11-25 at commit abc1234 with Node 20.19.0 on a machine.',
      '',
      '| Measure | Here | Beside it | Ratio | Must | Reached |',
      '| --- | --- | --- | --- | --- | --- |',
      '| whole turns | 250 /s | 1000 /s (bare echo) | 0.25 | ≥ 0.25 × | yes |',
      '| idle | 210 MB |  |  | ≤ 200 MB | **no** |',
      '| over a network | 12.3 /s |  |  | reported |  |',
      '',
      '- idle: without a|b',
    ]);
  });

  it('when they are printed for a terminal, then the columns stand below each other', () => {
    const [head = '', first = '', second = ''] = asText([TURNS, IDLE]).split('\n');
    expect(first.indexOf('250 /s')).toBe(head.indexOf('Here'));
    expect(second.indexOf('210 MB')).toBe(head.indexOf('Here'));
  });
});

describe('given a command line', () => {
  it('when it names measures and counts, then these hold', () => {
    const { only, print, counts } = readArguments(['--only', 'turns,start', '--json', '--turns', '50']);
    expect({ only, print, turns: counts.turns }).toEqual({ only: ['turns', 'start'], print: 'json', turns: 50 });
  });

  it.each([
    { given: ['--only', 'tunrs'], told: /unknown tunrs; there is turns/ },
    { given: ['--turns', 'many'], told: /--turns: expected a whole number/ },
    { given: ['--speed', '3'], told: /unknown option --speed/ },
  ])('when it says $given, then it is refused with what is possible', ({ given, told }) => {
    expect(() => readArguments(given)).toThrow(told);
  });
});
