import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/root';

const PROCEDURES = [
  'birth-registration | certification | civil-extract | civil-status-correction | death-registration | id-card-first',
  'id-card-replacement | marital-status-certificate | marriage-registration | parentage-recognition | residence',
].join(' | ');
const MORNING = '2026-11-25T09:00:00+07:00';

describe('given the flows as they are', () => {
  it('when they are checked, then warnings are told and all is well', () => {
    const { status, stdout, stderr } = run('check', []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^11 procedures, 0 faults, \d+ warnings$/m);
  });

  it('when one is drawn, then it comes as a Mermaid chart', () => {
    const { status, stdout } = run('graph', ['civil-extract']);
    expect({ status, begins: stdout.startsWith('flowchart ') }).toEqual({ status: 0, begins: true });
  });

  it('when one is played through a pipe, then each line is taken and the papers are told', () => {
    const { status, stdout } = run('play', ['civil-extract', '--en', '--at', MORNING], { input: '1\n:quit\n' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Which record do you need a copy of\?[\s\S]*> 1\n[\s\S]*\[1\]/);
    expect(stdout).toContain('submit: extract-request');
  });
});

describe('given a command that is written wrongly', () => {
  it.each([
    { name: 'graph', given: [], told: `usage: npm run flows:graph -- ${PROCEDURES}\n` },
    { name: 'graph', given: ['lottery'], told: `usage: npm run flows:graph -- ${PROCEDURES}\n` },
    { name: 'play', given: ['lottery'], told: `usage: npm run flows:play -- ${PROCEDURES} [--en] [--at instant]\n` },
    {
      name: 'play',
      given: ['civil-extract', '--loudly'],
      told: 'usage: npm run flows:play -- procedure [--en] [--at instant]\n',
    },
    {
      name: 'play',
      given: ['civil-extract', '--at', 'dawn'],
      told: `usage: npm run flows:play -- [--en] [--at ${MORNING}]\n`,
    },
  ])('when it is $name $given, then one line tells how', ({ name, given, told }) => {
    expect(run(name, given)).toEqual({ status: 1, stdout: '', stderr: told });
  });

  it.each(['graph', 'play'])('when %s meets a broken office file, then the fault is told', (name) => {
    const { status, stderr } = run(name, ['civil-extract'], { officeFile: '/nowhere/office.yaml' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'flows-broken: a fault in the flows, expected none:\n/nowhere/office.yaml:1:1: the file is missing\n',
    });
  });

  it('when the check meets it, then it fails', () => {
    const { status, stdout } = run('check', [], { officeFile: '/nowhere/office.yaml' });
    expect(status).toBe(1);
    expect(stdout).toContain('fault: /nowhere/office.yaml:1:1: the file is missing\n');
  });
});

function run(name: string, given: readonly string[], { input = '', officeFile = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PACKAGE_ROOT, 'dist', 'procedures', 'cli', `${name}.js`), ...given],
    { input, encoding: 'utf8', env: officeFile === '' ? {} : { OFFICE_FILE: officeFile } },
  );
  return { status, stdout, stderr };
}
