import { describe, expect, it } from '@jest/globals';
import { faultLine } from '../../src/procedures/fault';
import { inspectFlows } from '../../src/procedures/loadLibrary';
import { changed, withSample } from './sampleFlows';

function warningsOf(changes: Readonly<Record<string, string>>, today = '2026-11-25'): string[] {
  const inspection = withSample(changes, (root) =>
    inspectFlows(root, { officeFile: 'flows/offices/ward.yaml', today }),
  );
  return inspection.warnings.map(faultLine);
}

const FLOW = 'flows/extract.yaml';

describe('given flows without a fault', () => {
  it('when a fact is not verified, then that is a warning', () => {
    expect(warningsOf({})).toEqual([`${FLOW}:30:5: "many" is not verified (it is told as such)`]);
  });

  it.each([
    { today: '2026-12-29', told: false },
    { today: '2026-12-30', told: true },
  ])('when it is $today, 60 days or fewer before a source ends: $told', ({ today, told }) => {
    expect(warningsOf({}, today).some((line) => line.includes('LAW.63 ends on 2027-02-28'))).toBe(told);
  });

  it('when a source is over, then that is a warning', () => {
    expect(warningsOf({}, '2027-03-01')).toContain(`${FLOW}:8:6: the procedure: LAW.63 was in force until 2027-02-28`);
  });

  it('when the file was checked longer ago than the office allows, then that is a warning', () => {
    expect(warningsOf({}, '2027-06-01').some((line) => line.startsWith(`${FLOW}:7:12: checked 190 days ago`))).toBe(
      true,
    );
  });

  it('when `not` stands on what may not have been asked, then that is a warning', () => {
    const change = changed(FLOW, 'needed: ifNotFound, law', 'when: {subject.relation: {not: friend}}, law');
    expect(warningsOf(change)).toContain(
      `${FLOW}:20:43: paper "photo-id" has a \`not\` on "subject.relation", which may not have been asked (without an answer it does not hold)`,
    );
  });

  it('when a path asks more than 25 questions, then that is a warning', () => {
    const many = Array.from({ length: 24 }, (_, n) => `  - {ask: extra${n}, text: Thêm?, label: Thêm, type: text}`);
    const change = changed(FLOW, 'warn:', `${many.join('\n')}\nwarn:`);
    expect(warningsOf(change)).toContain(`${FLOW}:2:1: a path asks up to 31 questions (at most 25)`);
  });
});
