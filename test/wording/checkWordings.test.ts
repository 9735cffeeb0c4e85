import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { collectFaults, faultLine } from '../../src/procedures/fault';
import { checkWordings } from '../../src/wording/checkWordings';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wordings-'));
  mkdirSync(path.join(root, 'flows', 'wording'), { recursive: true });
  mkdirSync(path.join(root, 'src'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function told(vi: string, en: string, code: string): string[] {
  writeFileSync(path.join(root, 'flows/wording/vi.desk.ftl'), vi);
  writeFileSync(path.join(root, 'flows/wording/en.desk.ftl'), en);
  writeFileSync(path.join(root, 'src/desk.ts'), code);
  const faults = collectFaults();
  checkWordings(root, faults);
  return faults.found.map(faultLine);
}

describe('given the wordings of two languages and the code', () => {
  it('when they fit, then nothing is told', () => {
    const ftl = 'desk-hello = { $name }\ndesk-day-1 = x\ndesk-day-2 = y\n';
    expect(told(ftl, ftl, `say(wording('desk-hello', { name })); say(wording(\`desk-day-\${n}\`));`)).toEqual([]);
  });

  it.each([
    {
      when: 'a key is missing in a language',
      vi: 'desk-a = a\n\ndesk-b = b\n',
      en: 'desk-a = a\n',
      code: "wording('desk-a'); wording('desk-b')",
      fault: 'flows/wording/vi.desk.ftl:3:1: wording "desk-b" is missing in "en"',
    },
    {
      when: 'a variable is missing in a language',
      vi: 'desk-a = { $name }\n',
      en: 'desk-a = you\n',
      code: "wording('desk-a')",
      fault:
        'flows/wording/en.desk.ftl:1:1: wording "desk-a" does without $name (the same variables in every language)',
    },
    {
      when: 'the code names a key that is not there',
      vi: 'desk-hello = a\n',
      en: 'desk-hello = a\n',
      code: "wording('desk-hello');\nwording('desk-helo');",
      fault: 'src/desk.ts:2:1: unknown wording "desk-helo" (did you mean "desk-hello"?)',
    },
    {
      when: 'a key is not used',
      vi: 'desk-a = a\ndesk-b = b\n',
      en: 'desk-a = a\ndesk-b = b\n',
      code: "wording('desk-a')",
      fault: 'flows/wording/vi.desk.ftl:2:1: wording "desk-b" is not used (take it away, in every language)',
    },
    {
      when: 'a line cannot be read',
      vi: 'desk-a = a\n= b\n',
      en: 'desk-a = a\n',
      code: "wording('desk-a')",
      fault: 'flows/wording/vi.desk.ftl:2:1: this cannot be read as Fluent (Expected an entry start)',
    },
    {
      when: 'a key stands in the file of another area',
      vi: 'queue-a = a\n',
      en: 'queue-a = a\n',
      code: "wording('queue-a')",
      fault:
        'flows/wording/vi.desk.ftl:1:1: wording "queue-a" stands in the file of "desk" (a key that begins with desk-)',
    },
  ])('when $when, then it is told by file and line', ({ vi, en, code, fault }) => {
    expect(told(vi, en, code)).toContain(fault);
  });
});
