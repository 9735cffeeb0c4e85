import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { collectFaults, faultLine } from '../../src/procedures/fault';
import { mermaidOf } from '../../src/procedures/graph';
import { inspectFlows } from '../../src/procedures/loadLibrary';
import { checkWordings } from '../../src/wording/checkWordings';

const root = path.resolve(__dirname, '..', '..');
const { library, faults } = inspectFlows(root, { officeFile: 'flows/offices/tan-chau.yaml', today: '2026-11-25' });

describe('given all of flows/', () => {
  it('when it is read, then no file has a fault', () => {
    expect(faults.map(faultLine)).toEqual([]);
  });

  it('when the wordings are held against each other and the code, then none is missing or left over', () => {
    const found = collectFaults();
    checkWordings(root, found);
    expect(found.found.map(faultLine)).toEqual([]);
  });

  it('when a compiled procedure is stored as JSON, then it comes back as it was', () => {
    for (const procedure of library?.procedures.values() ?? []) {
      expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
    }
  });

  it('when a flow is drawn, then every arrow leads from and to a node that is there', () => {
    for (const procedure of library?.procedures.values() ?? []) {
      const lines = mermaidOf(procedure).split('\n');
      const nodes = new Set(['always', ...lines.map((line) => /^ {2}(n\d+)[([{>]/.exec(line)?.[1] ?? '')]);
      const arrows = lines.filter((line) => line.includes('-->')).map((line) => line.trim().split(/ -->(?:\|.*\|)? /));
      expect(arrows.flat().filter((end) => !nodes.has(end))).toEqual([]);
    }
  });
});
