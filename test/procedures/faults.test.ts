import { describe, expect, it } from '@jest/globals';
import { faultLine } from '../../src/procedures/fault';
import { inspectFlows } from '../../src/procedures/loadLibrary';
import { changed, withSample } from './sampleFlows';

const OPTIONS = { officeFile: 'flows/offices/ward.yaml', today: '2026-11-25' };
const FLOW = 'flows/extract.yaml';
const OFFICE = 'flows/offices/ward.yaml';
const FORM = 'flows/forms/request.yaml';

interface Broken {
  readonly when: string;
  readonly file?: string;
  readonly from: string;
  readonly to: string;
  /** What is told, with its line. */
  readonly fault: string;
}

function faultsOf(changes: Readonly<Record<string, string | undefined>>): string[] {
  return withSample(changes, (root) => inspectFlows(root, OPTIONS)).faults.map(faultLine);
}

const yaml: readonly Broken[] = [
  { when: 'a bracket is open', from: 'law: LAW.63', to: 'law: [LAW.63', fault: `${FLOW}:9:1: Flow sequence` },
  {
    when: 'a key stands twice',
    from: 'law: LAW.63',
    to: 'law: LAW.63\nname: Hai',
    fault: `${FLOW}:9:1: Map keys must be unique`,
  },
  {
    when: 'a value is empty',
    from: 'purpose: Xin bản sao.',
    to: 'purpose:',
    fault: `${FLOW}:5:9: an empty value (write the value, or leave the key out)`,
  },
  {
    when: 'a code is not in quotes',
    from: '"2.000635"',
    to: '2.000635',
    fault: `${FLOW}:3:7: "code": 2.000635 is not understood (expected words: put it in quotes, "2.000635")`,
  },
  {
    when: 'a key is unknown',
    from: 'fee:',
    to: 'fees:',
    fault: `${FLOW}:21:1: unknown key "fees": did you mean "fee"?`,
  },
  {
    when: 'a key of an item is unknown',
    from: 'needed: ifNotFound',
    to: 'need: ifNotFound',
    fault: `${FLOW}:20:36: unknown key "need": did you mean "needed"?`,
  },
  { when: 'a key is missing', from: 'checkedOn: 2026-11-23\n', to: '', fault: `${FLOW}:2:1: "checkedOn" is missing` },
  {
    when: 'a day does not exist',
    from: 'checkedOn: 2026-11-23',
    to: 'checkedOn: 2026-11-31',
    fault: `${FLOW}:7:12: "checkedOn": "2026-11-31" is not understood (expected a day of the calendar, written 2026-11-23)`,
  },
  {
    when: 'yes is written as a boolean',
    file: 'flows/common/lists.yaml',
    from: 'closeFamily: "yes"',
    to: 'closeFamily: true',
    fault: 'flows/common/lists.yaml:3:48: "closeFamily": true is not understood (expected words)',
  },
  {
    when: 'a key of a choice is mistyped',
    file: 'flows/common/lists.yaml',
    from: 'onForm: con',
    to: 'onform: con',
    fault:
      'flows/common/lists.yaml:3:30: "onform": "con" is not understood (unknown key "onform": did you mean "onForm"?)',
  },
];

const ids: readonly Broken[] = [
  {
    when: 'a paper is not in common/',
    from: 'paper: photo-id',
    to: 'paper: photoid',
    fault: `${FLOW}:20:13: paper "photoid" is not in common/papers.yaml (did you mean "photo-id"?)`,
  },
  {
    when: 'a block is unknown',
    from: 'block: proxy',
    to: 'block: prox',
    fault: `${FLOW}:15:13: unknown block "prox" (did you mean "proxy"?)`,
  },
  {
    when: 'a form is unknown',
    from: 'form: request',
    to: 'form: requst',
    fault: `${FLOW}:19:43: unknown form "requst" (did you mean "request"?)`,
  },
  {
    when: 'a source is unknown',
    from: 'law: LAW.64.2',
    to: 'law: LWA.64.2',
    fault: `${FLOW}:19:57: unknown source "LWA" (did you mean "LAW"?)`,
  },
  {
    when: 'a reference goes too deep',
    from: 'law: LAW.64.2',
    to: 'law: LAW.64.2.1',
    fault: `${FLOW}:19:57: "LAW.64.2.1" goes deeper than the source tells`,
  },
  {
    when: 'a list is unknown',
    file: 'flows/common/blocks.yaml',
    from: 'use: relation',
    to: 'use: relatives',
    fault: 'flows/common/blocks.yaml:11:64: unknown list "relatives" (did you mean "relation"?)',
  },
  {
    when: 'a question of a block is unknown',
    from: 'also: [phone]',
    to: 'also: [fone]',
    fault: `${FLOW}:26:60: unknown question "fone" (did you mean "phone"?)`,
  },
  {
    when: 'an id stands twice',
    from: 'id: many',
    to: 'id: friend',
    fault: `${FLOW}:30:10: "friend" is the id of something under "handOver" already (one id, one text)`,
  },
  {
    when: 'a choice understands a type that nothing in an utterance is',
    from: 'onForm: bản thân}',
    to: 'onForm: bản thân, understands: {relatoin: child}}',
    fault: `${FLOW}:13:61: unknown entity type "relatoin" (did you mean "relation"?)`,
  },
  {
    when: 'a choice understands a value that is not of its type',
    from: 'onForm: bản thân}',
    to: 'onForm: bản thân, understands: {document: [id-card, id-crad]}}',
    fault: `${FLOW}:13:61: "id-crad" is no document of intents/entities.yaml (did you mean "id-card"?)`,
  },
  {
    when: 'a choice understands an age that is none',
    from: 'onForm: bản thân}',
    to: 'onForm: bản thân, understands: {relation: child, age: 17-0}}',
    fault: `${FLOW}:13:83: "17-0" is no age (years as 5 or 0-17)`,
  },
  {
    when: 'a choice of a list understands what is unknown',
    file: 'flows/common/lists.yaml',
    from: 'onForm: con,',
    to: 'onForm: con, understands: {relation: kid},',
    fault: 'flows/common/lists.yaml:3:59: "kid" is no relation of intents/entities.yaml (one of child)',
  },
  {
    when: 'the counter is unknown',
    from: 'counter: civil-status',
    to: 'counter: civil',
    fault: `${FLOW}:6:10: the office has no counter "civil" (one of civil-status)`,
  },
];

const conditions: readonly Broken[] = [
  {
    when: 'a name is unknown',
    from: '{subject.relation: friend}',
    to: '{subject.relatoin: friend}',
    fault: `${FLOW}:17:25: unknown name "subject.relatoin" (did you mean "subject.relation"?)`,
  },
  {
    when: 'a choice is unknown',
    from: '{subject.relation: friend}',
    to: '{subject.relation: frend}',
    fault: `${FLOW}:17:25: "subject.relation" has no choice "frend" (did you mean "friend"?)`,
  },
  {
    when: 'a role is taken for an answer',
    from: '{subject.relation: friend}',
    to: '{subject: friend}',
    fault: `${FLOW}:17:25: unknown name "subject" (this is a role: name one of its questions)`,
  },
  {
    when: 'a test is unknown',
    from: '{over: 5}',
    to: '{ovr: 5}',
    fault: `${FLOW}:30:32: unknown key "ovr": did you mean "over"?`,
  },
  {
    when: 'free words are compared',
    from: '{copies: {over: 5}}',
    to: '{subject.fullName: Lan}',
    fault: `${FLOW}:30:23: "subject.fullName" is free words and cannot be compared (\`given: yes\` or \`given: no\`)`,
  },
  {
    when: 'a count is held against words',
    from: '{copies: {over: 5}}',
    to: '{copies: many}',
    fault: `${FLOW}:30:23: "many" is no number ("copies" is a count)`,
  },
  {
    when: 'a paper hangs on an answer after the guidance',
    from: 'needed: ifNotFound, law',
    to: 'when: {copies: 1}, law',
    fault: `${FLOW}:20:43: paper "photo-id" looks at "copies", which is asked only after the guidance`,
  },
  {
    when: 'a question looks at a later one',
    from: 'text: Giấy của ai?',
    to: 'text: Giấy của ai?\n    when: {subject.relation: child}',
    fault: `${FLOW}:12:12: question "whose" looks at "subject.relation", which cannot have been asked before`,
  },
  {
    when: 'a condition can never hold',
    from: 'needed: ifNotFound, law',
    to: 'when: {whose: mine, subject.relation: child}, law',
    fault: `${FLOW}:20:43: paper "photo-id" can never come: its condition holds on no path`,
  },
];

const paths: readonly Broken[] = [
  {
    when: 'one answer is asked for twice on a path',
    from: '  - {block: proxy,',
    to: '  - {ask: whose, text: Của ai ạ?, choice: {mine: Của tôi}, when: {whose: another}}\n  - {block: proxy,',
    fault: `${FLOW}:15:6: "whose" is asked twice on the path whose: another`,
  },
  {
    when: 'one detail is asked for twice',
    from: 'warn:',
    to: '  - {ask: copies, text: Mấy bản nữa?, label: Số bản, type: count}\nwarn:',
    fault: `${FLOW}:29:6: "copies" is asked twice on the path whose: mine`,
  },
  {
    when: 'no choice is left',
    from: 'another: Của người khác',
    to: 'another: Của người khác\n  - {ask: which, text: Cái nào?, choice: {old: {text: Cũ, when: {whose: another}}}}',
    fault: `${FLOW}:15:6: "which" has no choice left on the path whose: mine (a choice that applies)`,
  },
  {
    when: 'a path ends with nothing',
    from: '  - {paper: request, bring: submit, form: request, law: LAW.64.2}\n  - {paper: photo-id,',
    to: '  - {paper: photo-id, when: {whose: another},',
    fault: `${FLOW}:2:1: the path whose: mine ends with nothing`,
  },
];

const facts: readonly Broken[] = [
  {
    when: 'a paper has no source',
    from: 'needed: ifNotFound, law: LAW',
    to: 'needed: ifNotFound',
    fault: `${FLOW}:20:5: a fact without a source (expected \`law\`, or \`sure: unverified\`)`,
  },
  {
    when: 'dates overlap',
    from: 'from: 2027-01-01',
    to: 'from: 2026-12-31',
    fault: `${FLOW}:22:67: dates overlap: until 2026-12-31, then from 2026-12-31 (from 2027-01-01)`,
  },
  {
    when: 'dates leave a gap',
    from: 'from: 2027-01-01',
    to: 'from: 2027-01-02',
    fault: `${FLOW}:22:67: dates leave a gap: until 2026-12-31, then from 2027-01-02 (from 2027-01-01)`,
  },
  {
    when: 'a time says two things',
    from: 'time: {sameDay:',
    to: 'time: {workingDays: 3, sameDay:',
    fault: `${FLOW}:24:1: expected either \`sameDay\` or \`workingDays\``,
  },
  {
    when: 'a variant that takes days is promised the same day',
    file: OFFICE,
    from: 'sameDay: [extract/slow]',
    to: 'sameDay: [extract]',
    fault: `${OFFICE}:15:11: "extract" is promised the same day, but its variant "slow" takes 3 days`,
  },
  {
    when: "a fee of the office is nobody's",
    file: OFFICE,
    from: 'fee: late',
    to: 'fee: lat',
    fault: `${OFFICE}:14:14: extract has no fee "lat" (did you mean "late"?)`,
  },
  {
    when: "a text of the office is nobody's",
    file: OFFICE,
    from: 'texts: {extract.late:',
    to: 'texts: {extract.lat:',
    fault: `${OFFICE}:16:9: extract has no text "lat" (did you mean "late"?)`,
  },
];

const boxes: readonly Broken[] = [
  {
    when: 'nothing feeds a box',
    file: FORM,
    from: 'answer: subject.gender',
    to: 'answer: subject.gendre',
    fault: `${FORM}:9:48: a box of form "request" in extract reads "subject.gendre", which nothing feeds`,
  },
  {
    when: 'nothing feeds a composition',
    file: FORM,
    from: '{subject.personalId}',
    to: '{subject.personalID}',
    fault: `${FORM}:11:`,
  },
  {
    when: 'an official box is missing',
    file: FORM,
    from: 'official: [name,',
    to: 'official: [place, name,',
    fault: `${FORM}:5:12: the official box "place" is missing`,
  },
  {
    when: 'a box is not official',
    file: FORM,
    from: '{id: number',
    to: '{id: numbr',
    fault: `${FORM}:11:14: box "numbr" is not on the official form (did you mean "number"?)`,
  },
  {
    when: 'boxes stand in another order',
    file: FORM,
    from: '[name, gender,',
    to: '[gender, name,',
    fault: `${FORM}:5:20: box "name" stands too early in the layout`,
  },
];

const texts: readonly Broken[] = [
  {
    when: 'an English text is missing',
    file: 'flows/extract.en.yaml',
    from: '  whose.mine: Mine\n',
    to: '',
    fault: `${FLOW}:13:7: no English for "whose.mine" (expected under texts in flows/extract.en.yaml)`,
  },
  {
    when: "an English text is nobody's",
    file: 'flows/extract.en.yaml',
    from: 'whose.mine:',
    to: 'whose.mien:',
    fault: 'flows/extract.en.yaml:7:3: unknown text "whose.mien" (did you mean "whose.mine"?)',
  },
  {
    when: 'an English text of a block is missing',
    file: 'flows/common/blocks.en.yaml',
    from: '  person.gender: Sex of {role}?\n',
    to: '',
    fault: 'flows/common/blocks.yaml:7:',
  },
  {
    when: 'a button is too long',
    from: 'another: Của người khác',
    to: 'another: Của một người khác nữa, không phải tôi',
    fault: `${FLOW}:14:16: 38 characters are too long (at most 32)`,
  },
  {
    when: 'a role has no noun',
    from: 'as: requester, called: anh/chị',
    to: 'as: requester',
    fault: `${FLOW}:26:21: role "requester" has no \`called\` (the noun for {role})`,
  },
  {
    when: 'a noun for a role hangs on what is not asked',
    from: 'as: requester, called: anh/chị',
    to: 'as: requester, called: anh/chị, calledWhen: [{id: other, when: {who: another}, called: người đi}]',
    fault: `${FLOW}:26:85: unknown name "who" (did you mean "whose"?)`,
  },
  {
    when: 'a detail has no label',
    from: 'label: Số bản, ',
    to: '',
    fault: `${FLOW}:28:6: question "copies" has no label (summaries show it: write \`label\`)`,
  },
];

describe('given flows with one fault', () => {
  it.each([...yaml, ...ids, ...conditions, ...paths, ...facts, ...boxes, ...texts])(
    'when $when, then it is told by file and line',
    ({ file = FLOW, from, to, fault }) => {
      const told = faultsOf(changed(file, from, to));
      expect(told).toContainEqual(expect.stringContaining(fault));
    },
  );

  it('when a file is missing, then that is told', () => {
    expect(faultsOf({ 'flows/extract.en.yaml': undefined })).toContain(
      'flows/extract.en.yaml:1:1: the file is missing',
    );
    expect(faultsOf({ [OFFICE]: undefined })).toContain(`${OFFICE}:1:1: the file is missing`);
  });

  it('when aliases would blow up, then they are refused', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(8)}]\nc: &c [${'*b, '.repeat(8)}]\nd: [${'*c, '.repeat(8)}]\n`;
    expect(faultsOf({ 'flows/bomb.yaml': bomb })).toContain('flows/bomb.yaml:1:1: too many aliases (at most 50)');
  });
});

describe('given a paper that is asked for', () => {
  const NOT_NEEDED = 'notNeeded: [photo-id]\nfee:';

  it('when the same branch calls it not needed, then that is a fault', () => {
    expect(faultsOf(changed(FLOW, 'fee:', NOT_NEEDED)).join('\n')).toContain(
      '"photo-id" is asked for as "photo-id" and called not needed',
    );
  });

  it('when it stands within another paper of the branch, then that is a fault too', () => {
    const papers = changed(
      'flows/common/papers.yaml',
      'request: {name: Tờ khai}',
      'request: {name: Tờ khai, includes: [household]}\nhousehold: {name: Sổ}',
    );
    const english = changed('flows/common/papers.en.yaml', 'request: Form', 'request: Form, household: Book');
    const told = faultsOf({ ...papers, ...english, ...changed(FLOW, 'fee:', 'notNeeded: [household]\nfee:') });
    expect(told.join('\n')).toContain('"household" is asked for as "request" and called not needed');
  });
});
