import { describe, expect, it } from '@jest/globals';
import { faultLine } from '../../src/procedures/fault';
import { inspectFlows, loadLibrary } from '../../src/procedures/loadLibrary';
import { changed, withSample } from './sampleFlows';

const OPTIONS = { officeFile: 'flows/offices/ward.yaml', today: '2026-11-25' };

function load(changes: Readonly<Record<string, string | undefined>> = {}) {
  return withSample(changes, (root) => loadLibrary(root, OPTIONS).library);
}

function extract(changes: Readonly<Record<string, string | undefined>> = {}) {
  const procedure = load(changes).procedures.get('extract');
  if (procedure === undefined) throw new Error('the sample has no extract');
  return procedure;
}

describe('given flows without a fault', () => {
  it('when they are loaded, then no fault is told', () => {
    expect(withSample({}, (root) => inspectFlows(root, OPTIONS)).faults.map(faultLine)).toEqual([]);
  });

  it('when a block is used in a role, then its questions have full names, the noun in place and local conditions', () => {
    const gender = extract().questions.find(({ name }) => name === 'subject.gender');
    expect(gender).toMatchObject({
      phase: 'details',
      role: 'subject',
      local: 'gender',
      text: { vi: 'Người đó là nam hay nữ?', en: 'Sex of that person?' },
      when: { 'subject.personalId': { given: 'no' } },
    });
  });

  it('when no box and no condition uses a question of a block, then it is not asked', () => {
    const names = extract().questions.map(({ name }) => name);
    expect(names).toEqual([
      'whose',
      'subject.relation',
      'requester.phone',
      'subject.fullName',
      'subject.personalId',
      'subject.gender',
      'copies',
    ]);
  });

  it('when a block brings a paper, then it comes under the conditions of both', () => {
    const paper = extract().papers.find((one) => one.paper === 'authorisation');
    expect(paper?.when).toEqual({ whose: 'another', 'subject.relation.closeFamily': 'no' });
  });

  it('when a fact has a source, then the citation is ready and the worse confidence counts', () => {
    const { papers, fees } = extract();
    expect(papers[0]?.law[0]?.title).toEqual({
      vi: 'Luật mẫu, Điều 64 khoản 2',
      en: 'Sample law, Article 64 clause 2',
    });
    expect(papers[1]?.law[0]?.title.vi).toBe('Luật mẫu');
    expect(fees.map(({ sure }) => sure)).toEqual(['read', 'secondHand']);
  });

  it('when the office says a text in its own way, then that is what is said', () => {
    expect(extract().fees[1]?.name).toEqual({ vi: 'Lệ phí trễ', en: 'Late fee here' });
  });

  it('when a role is another one under a condition, then it is noted and nothing is copied', () => {
    expect(extract().roles.find(({ name }) => name === 'subject')?.same).toEqual([
      { role: 'requester', when: { whose: 'mine' } },
    ]);
  });

  it('when the same is loaded twice, then the version is the same', () => {
    expect(extract().version).toBe(extract().version);
    expect(extract().version).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    { what: 'a fee', change: changed('flows/extract.yaml', 'is: 8000', 'is: 7000') },
    { what: 'a word of a paper', change: changed('flows/common/papers.yaml', 'Tờ khai', 'Đơn') },
    { what: 'a box of its form', change: changed('flows/forms/request.yaml', 'Họ tên', 'Họ và tên') },
    { what: 'an English word of a block', change: changed('flows/common/blocks.en.yaml', 'Sex of', 'Gender of') },
    { what: 'a date of a source', change: changed('flows/common/sources.yaml', '2027-02-28', '2027-03-01') },
  ])('when $what changes, then the version changes', ({ change }) => {
    expect(extract(change).version).not.toBe(extract().version);
  });

  it('when only the order of keys changes, then the version stays', () => {
    const change = changed('flows/extract.yaml', '{paper: photo-id, bring: show,', '{bring: show, paper: photo-id,');
    expect(extract(change).version).toBe(extract().version);
  });
});

describe('given a list of things', () => {
  const several = changed(
    'flows/extract.yaml',
    'handOver:',
    `  - several: documents
    from: 1
    to: 3
    another: Còn nữa không?
    ask:
      - {ask: kind, text: Loại gì?, choice: {book: Sổ, sheet: Tờ rời}}
      - {ask: pages, text: Mấy trang?, type: count, from: 1, to: 99, when: {kind: book}}
handOver:`,
  );
  const english = changed(
    'flows/extract.en.yaml',
    '  slow: Slow',
    '  slow: Slow\n  documents.another: More?\n  documents.kind: Kind?\n  documents.kind.book: Book\n  documents.kind.sheet: Sheet\n  documents.pages: Pages?',
  );

  it('when it is compiled, then its conditions look at the same item', () => {
    const procedure = extract({ ...several, ...english });
    expect(procedure.severals.map(({ name, from, to }) => ({ name, from, to }))).toEqual([
      { name: 'documents', from: 1, to: 3 },
    ]);
    expect(procedure.questions.find(({ name }) => name === 'documents.pages')).toMatchObject({
      group: 'documents',
      when: { 'documents.kind': 'book' },
    });
  });
});

describe('given flows with faults', () => {
  it('when they are loaded, then one error names the faults of every file', () => {
    const changes = {
      ...changed('flows/extract.yaml', 'counter:', 'countre:'),
      ...changed('flows/offices/ward.yaml', 'letter: A', 'letter: a'),
      ...changed('flows/common/lists.yaml', 'relation:', 'relation: ['),
    };
    expect.assertions(4);
    try {
      load(changes);
    } catch (error) {
      expect(error).toMatchObject({ name: 'DeskError', code: 'flows-broken' });
      expect(String(error)).toContain('flows/extract.yaml:6:1: unknown key "countre": did you mean "counter"?');
      expect(String(error)).toContain('flows/offices/ward.yaml:11:');
      expect(String(error)).toContain('flows/common/lists.yaml:');
    }
  });
});
