import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readIntentData } from '../../../src/understanding/data/intentData';
import { ROOT } from '../trained';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intents-'));
  cpSync(join(ROOT, 'intents'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

describe('the project’s own data', () => {
  const data = readIntentData(join(ROOT, 'intents'));

  it('holds at least 80 phrases an intent, 60 descriptions a procedure and 300 phrases out of scope', () => {
    for (const { intent, phrases } of data.intents) expect([intent, phrases.length >= 80]).toEqual([intent, true]);
    for (const { id, descriptions } of data.procedures) expect([id, descriptions.length >= 60]).toEqual([id, true]);
    expect(data.outOfScope.kinds.flatMap(({ phrases }) => phrases).length).toBeGreaterThanOrEqual(300);
  });

  it.each(['heldout', 'foreign'])('shares no utterance with the set %s', (set) => {
    const known = new Set(
      [
        ...data.intents.flatMap(({ phrases }) => phrases),
        ...data.procedures.flatMap(({ names, descriptions }) => [...names, ...descriptions]),
        ...data.outOfScope.kinds.flatMap(({ phrases }) => phrases),
      ].map((text) => text.toLowerCase()),
    );
    const heldOut = readFileSync(join(ROOT, 'test', 'understanding', `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const shared = heldOut
      .map((line) => JSON.parse(line) as { text: string })
      .filter(({ text }) => text.split(' ').length > 4 && known.has(text.toLowerCase()));
    expect(shared).toEqual([]);
  });
});

describe('given a fault in the data', () => {
  it.each([
    {
      why: 'a key is misspelt',
      file: 'ask_fee.yaml',
      change: (text: string) => text.replace('phrases:', 'phrase:'),
      told: /ask_fee\.yaml:\d+ .*phrases/,
    },
    {
      why: 'an intent stands in another file',
      file: 'help.yaml',
      change: (text: string) => text.replace('intent: help', 'intent: hilfe'),
      told: /help\.yaml:1 expected/,
    },
    {
      why: 'a near miss names no intent',
      file: 'ask_fee.yaml',
      change: (text: string) => `${text}  - { text: abc, is: nothing }\n`,
      told: /no intent nothing/,
    },
    {
      why: 'a near miss is about no procedure that there is',
      file: 'ask_fee.yaml',
      change: (text: string) => `${text}  - { text: abc, is: help, procedure: nothing }\n`,
      told: /ask_fee\.yaml:\d+ no procedure nothing/,
    },
    {
      why: 'an intent is asked by no concept of the lexicon',
      file: 'ask_fee.yaml',
      change: (text: string) => text.replace('concept: MONEY', 'concept: MONIES'),
      told: /ask_fee\.yaml:4 no concept MONIES/,
    },
    {
      why: 'an intent is offered in a way that there is not',
      file: 'greet.yaml',
      change: (text: string) => text.replace('offered: never', 'offered: seldom'),
      told: /greet\.yaml:4 offered/,
    },
    {
      why: 'a phrase stands in two intents',
      file: 'help.yaml',
      change: (text: string) => text.replace('phrases:', 'phrases:\n  - tôi muốn hủy lịch'),
      told: /help\.yaml:5 "tôi muốn hủy lịch" stands in cancel_booking\.yaml too/,
    },
    {
      why: 'two phrases of an intent differ by a word',
      file: 'help.yaml',
      change: (text: string) =>
        text.replace('phrases:', 'phrases:\n  - con chưa biết bấm chỗ nào hết\n  - con chưa biết bấm đâu nào hết'),
      told: /help\.yaml:6 "con chưa biết bấm đâu nào hết" says the same as/,
    },
    {
      why: 'two descriptions of a procedure differ in their marks',
      file: 'procedures.yaml',
      change: (text: string) =>
        text.replace('descriptions:', 'descriptions:\n      - đứa thứ tư đi làm thẻ\n      - dua thu tu di lam the'),
      told: /procedures\.yaml:\d+ "dua thu tu di lam the" says the same as/,
    },
    {
      why: 'a bracket of a wish is not closed',
      file: 'wishes.yaml',
      change: (text: string) => text.replace('says:', 'says:\n      - (tới | đến đây'),
      told: /wishes\.yaml:\d+ wishes\.0\.says\.0: expected words with \(one \| of these\)/,
    },
    {
      why: 'a way to say a wish may be left out as a whole',
      file: 'wishes.yaml',
      change: (text: string) => text.replace('says:', 'says:\n      - "[tới rồi]"'),
      told: /wishes\.yaml:\d+ wishes\.0\.says\.0: expected words/,
    },
    {
      why: 'a wish is missing',
      file: 'wishes.yaml',
      change: (text: string) => text.replace(/ {2}- wish: whether[\s\S]*?(?= {2}- wish:)/, ''),
      told: /wishes\.yaml:\d+ wishes: expected whether once, found it 0 times/,
    },
    {
      why: 'a wish stands there twice',
      file: 'wishes.yaml',
      change: (text: string) => text.replace('wish: whether', 'wish: visit'),
      told: /wishes\.yaml:\d+ wishes\.2: expected visit once, found it 2 times/,
    },
    {
      why: 'the YAML is broken',
      file: 'lexicon/chat.yaml',
      change: (text: string) => `${text}\n  "oops: [`,
      told: /lexicon\/chat\.yaml:\d+/,
    },
  ])('when $why, then it is named by file and line', ({ file, change, told }) => {
    edit(file, change);
    expect(() => readIntentData(folder)).toThrow(told);
  });

  it('when a file is missing and another is wrong, then both are told together', () => {
    rmSync(join(folder, 'entities.yaml'));
    edit('greet.yaml', (text) => text.replace('procedure: never', 'procedure: sometimes'));
    expect(() => readIntentData(folder)).toThrow(
      /(greet\.yaml:\d+[\s\S]*entities\.yaml:1|entities\.yaml:1[\s\S]*greet\.yaml:\d+)/,
    );
  });
});
