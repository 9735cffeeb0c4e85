import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addPhrase } from '../../../src/understanding/data/addPhrase';
import { readIntentData } from '../../../src/understanding/data/intentData';
import { ROOT } from '../trained';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intents-'));
  cpSync(join(ROOT, 'intents'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n');

describe('given a sentence that somebody reviewed', () => {
  it.each([
    [{ intent: 'ask_fee' }, 'ask_fee.yaml'],
    [{ intent: 'greet' }, 'greet.yaml'],
    [{ intent: 'ask_procedure', procedure: 'civil-extract' }, 'procedures.yaml'],
    [{ intent: 'ask_procedure', procedure: 'residence' }, 'procedures.yaml'],
    [{ intent: 'out_of_scope' }, 'out_of_scope.yaml'],
  ])('when it is accepted as %j, then one line more stands in %s and nothing else changes', (lesson, file) => {
    const before = lines(file);
    expect(addPhrase(folder, 'cái "tờ" xanh: mấy chục con?', lesson)).toBe(file);
    const after = lines(file);
    const added = after.filter((line) => line.includes('mấy chục con'));
    expect(added).toHaveLength(1);
    expect(after.filter((line) => line !== added[0])).toEqual(before);
  });

  it('when it describes a procedure, then it is among its descriptions', () => {
    addPhrase(folder, 'xin tờ y chang tờ má tui cất', { intent: 'ask_procedure', procedure: 'civil-extract' });
    const extract = readIntentData(folder).procedures.find(({ id }) => id === 'civil-extract');
    expect(extract?.descriptions.at(-1)).toBe('xin tờ y chang tờ má tui cất');
  });

  it.each([{ intent: 'dance' }, { intent: 'ask_procedure', procedure: 'dance' }])(
    'when it shall mean %j, which does not exist, then that is said',
    (lesson) => {
      expect(() => addPhrase(folder, 'nhảy đi', lesson)).toThrow(/expected one of ask_duration/);
    },
  );

  it('when another intent holds it already, then the fault is told and the file stays as it was', () => {
    const before = lines('help.yaml');
    expect(() => addPhrase(folder, 'tôi muốn hủy lịch', { intent: 'help' })).toThrow(/stands in/);
    expect(lines('help.yaml')).toEqual(before);
  });
});
