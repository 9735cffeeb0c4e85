import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadLibrary } from '../../../src/procedures/loadLibrary';
import { readIntentData } from '../../../src/understanding/data/intentData';

const ROOT = path.resolve(__dirname, '../../..');

describe('given the facts that are told to whoever asks', () => {
  it('when they are looked through, then each is heard by some words, and nothing is heard that has no answer', () => {
    const { library } = loadLibrary(ROOT, {
      officeFile: 'flows/offices/tan-chau.yaml',
      today: '2026-11-25',
      walk: false,
    });
    const heard = readIntentData(path.join(ROOT, 'intents')).facts.map(({ fact }) => fact);
    expect([...heard].sort()).toEqual([...library.facts.keys()].sort());
  });
});
