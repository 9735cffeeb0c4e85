import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/root';

const HEADING = '## On the day when something fails\n';

/** What an operator reads on that day. */
const [section = ''] = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8').split(HEADING).slice(1);
const symptoms = [...section.matchAll(/^\| (.+?) \| .+ \|$/gm)].flatMap(([, symptom = '']) => symptom);
const quoted = new Set(
  symptoms.flatMap((symptom) => [...symptom.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)),
);

const source = readdirSync(join(PACKAGE_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(PACKAGE_ROOT, 'src', file), 'utf8'))
  .join('\n');

describe('given what the program can say when something fails', () => {
  const codes = matchesOf(/new DeskError\(\s*'([a-z-]+)'/g);
  const logged = matchesOf(/\blog\.(?:error|fatal)\(\s*[^;]*?,\s*'([^']+)',?\s*\)/g);

  it('when it is looked for in the source, then it is found', () => {
    expect(codes.length).toBeGreaterThan(25);
    expect(logged).toEqual(
      expect.arrayContaining(['a turn failed', 'a bug ended the bot', 'a job failed; the next tick tries again']),
    );
  });

  it.each([...codes, ...logged])('“%s” stands in the README with what to do', (words) => {
    expect(quoted).toContain(words);
  });
});

describe('given a symptom in the README', () => {
  const fromLog = symptoms
    .filter((symptom) => symptom.includes(' in the log'))
    .flatMap((symptom) => [...symptom.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words))
    .filter((words) => words !== 'A1B2C3');

  it.each(fromLog)('“%s” is what the log says', (words) => {
    expect(source).toContain(`'${words}'`);
  });
});

function matchesOf(pattern: RegExp): readonly string[] {
  return [...new Set([...source.matchAll(pattern)].map(([, words = '']) => words))];
}
