import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint, isKept, keptResult } from '../src/keptResult';

const VALUE = { words: ['một', 'hai'], at: new Map([['a', 1]]), weights: Float32Array.of(0.5, -2) };
const root = mkdtempSync(join(tmpdir(), 'kept-'));
let folder: string;
let file: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'));
  file = join(folder, 'cache', 'result');
  made = 0;
});
afterAll(() => rmSync(root, { recursive: true }));

const make = () => {
  made += 1;
  return VALUE;
};

describe('given a result that takes work', () => {
  it('when it is asked for again under its key, then it is not made anew and is the same', () => {
    expect(keptResult(file, 'key', make)).toEqual(VALUE);
    expect(keptResult(file, 'key', make)).toEqual(VALUE);
    expect(made).toBe(1);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['result']);
  });

  it('when the key is another, then it is made anew, and kept under that', () => {
    keptResult(file, 'key', make);
    keptResult(file, 'other', make);
    keptResult(file, 'other', make);
    expect(made).toBe(2);
  });

  it.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ['is cut short', (bytes) => bytes.subarray(0, bytes.length - 9)],
    [
      'has a byte changed',
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte))),
    ],
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('not ours at all, and longer than a hash is long')],
  ])('when the file %s, then it is made anew and mended', (_, damage) => {
    keptResult(file, 'key', make);
    writeFileSync(file, damage(readFileSync(file)));
    expect(keptResult(file, 'key', make)).toEqual(VALUE);
    keptResult(file, 'key', make);
    expect(made).toBe(2);
  });

  it('when it is only asked whether it is kept, then that holds for its key alone', () => {
    expect(isKept(file, 'key')).toBe(false);
    keptResult(file, 'key', make);
    expect([isKept(file, 'key'), isKept(file, 'other')]).toEqual([true, false]);
    writeFileSync(file, 'short');
    expect(isKept(file, 'key')).toBe(false);
  });

  it('when the folder cannot be written, then the result comes all the same', () => {
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
    expect(keptResult(file, 'key', make)).toEqual(VALUE);
  });
});

describe('given files', () => {
  const before = () => {
    mkdirSync(join(folder, 'below'), { recursive: true });
    writeFileSync(join(folder, 'a'), '1');
    writeFileSync(join(folder, 'below', 'b'), '2');
    return fingerprint([folder]);
  };

  it('when nothing changes, then their fingerprint is the same', () => {
    expect(before()).toBe(fingerprint([folder]));
  });

  it.each<readonly [string, () => void]>([
    ['a text below changes', () => writeFileSync(join(folder, 'below', 'b'), '3')],
    ['a file is added', () => writeFileSync(join(folder, 'c'), '')],
    ['a file goes', () => rmSync(join(folder, 'a'))],
  ])('when %s, then it is another', (_, change) => {
    const was = before();
    change();
    expect(fingerprint([folder])).not.toBe(was);
  });
});
