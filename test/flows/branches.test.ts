import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { guidanceOf } from '../../src/dialogue/guidance';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import { officeDayOf } from '../../src/time';
import { type Branch, branchesOf, told } from './branches';
import { birthRegistration } from './expected/birthRegistration';
import { civilExtract } from './expected/civilExtract';
import { civilStatusCorrection } from './expected/civilStatusCorrection';
import { FROM_2027, idCardFirst, idCardReplacement, UNTIL_2026 } from './expected/idCards';
import { fits, type Outcome, outcomeOf, type Rule } from './expected/rule';
import {
  certification,
  deathRegistration,
  maritalStatusCertificate,
  marriageRegistration,
  parentageRecognition,
  residence,
} from './expected/toldOnly';
import { toldGuidance, toldStop } from './outcome';

const ZONE = 'Asia/Ho_Chi_Minh';
const WEDNESDAY_MORNING = new Date('2026-11-25T09:00:00+07:00');
const WEDNESDAY_AFTER_THREE = new Date('2026-11-25T15:20:00+07:00');
const LAST_DAY_OF_2026 = new Date('2026-12-31T09:00:00+07:00');
const FIRST_DAY_OF_2027 = new Date('2027-01-01T09:00:00+07:00');

const { library } = loadLibrary(path.resolve(__dirname, '../..'), {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
});
const { office } = library;

const tables: readonly { readonly id: string; readonly at: Date; readonly rules: readonly Rule[] }[] = [
  { id: 'civil-extract', at: WEDNESDAY_MORNING, rules: civilExtract },
  { id: 'civil-status-correction', at: WEDNESDAY_MORNING, rules: civilStatusCorrection },
  { id: 'birth-registration', at: WEDNESDAY_MORNING, rules: birthRegistration },
  { id: 'id-card-first', at: LAST_DAY_OF_2026, rules: idCardFirst(UNTIL_2026) },
  { id: 'id-card-first', at: FIRST_DAY_OF_2027, rules: idCardFirst(FROM_2027) },
  { id: 'id-card-replacement', at: LAST_DAY_OF_2026, rules: idCardReplacement(UNTIL_2026) },
  { id: 'id-card-replacement', at: FIRST_DAY_OF_2027, rules: idCardReplacement(FROM_2027) },
  { id: 'marriage-registration', at: WEDNESDAY_MORNING, rules: marriageRegistration },
  { id: 'marital-status-certificate', at: WEDNESDAY_MORNING, rules: maritalStatusCertificate },
  { id: 'death-registration', at: WEDNESDAY_MORNING, rules: deathRegistration },
  { id: 'parentage-recognition', at: WEDNESDAY_MORNING, rules: parentageRecognition },
  { id: 'certification', at: WEDNESDAY_MORNING, rules: certification },
  { id: 'residence', at: WEDNESDAY_MORNING, rules: residence },
];

it('given every procedure, when its table is looked for, then there is one', () => {
  expect([...library.procedures.keys()].filter((id) => !tables.some((table) => table.id === id))).toEqual([]);
});

describe.each(tables)('given the table of $id as it stands at $at', ({ id, at, rules }) => {
  const branches = branchesOfProcedure(id, at);

  it('when every branch is followed, then each ends as the fact base says', () => {
    const different = branches
      .map((branch) => ({
        branch: told(branch.path),
        is: outcomeIn(id, branch, at),
        wants: outcomeOf(rules, branch.path),
      }))
      .filter(({ is, wants }) => JSON.stringify(sorted(is)) !== JSON.stringify(sorted(wants)));
    expect(different).toEqual([]);
  });

  it('when every line of the table is looked at, then some branch comes to it', () => {
    const idle = rules.filter((rule) => !branches.some((branch) => fits(rule, branch.path)));
    expect(idle).toEqual([]);
  });
});

describe('given a same-day branch', () => {
  it.each([
    { id: 'civil-extract', path: { event: 'birth', whose: 'mine' } },
    { id: 'birth-registration', path: { timing: 'inTime', parents: 'married', reporter: 'mother', place: 'facility' } },
  ])('when $id comes after three in the afternoon, then it is the next working day', ({ id, path: wanted }) => {
    const branch = branchesOfProcedure(id, WEDNESDAY_AFTER_THREE).find((each) =>
      fits({ from: '', when: wanted }, each.path),
    );
    expect(branch && outcomeIn(id, branch, WEDNESDAY_AFTER_THREE).time).toBe('next working day');
  });
});

describe('given the copy of a birth certificate', () => {
  const mine = { event: { value: 'birth' }, whose: { value: 'mine' } };
  const at = (day: string) => guidanceOf(procedureOf('civil-extract'), office, mine, new Date(`${day}T09:00:00+07:00`));

  it('when it is 2027-02-28, then filing online is still free and all sources hold', () => {
    expect(at('2027-02-28')).toMatchObject({ unverified: false, fees: [{ freeOnlineUntil: '2027-02-28' }] });
  });

  it('when it is 2027-03-01, then the waiver is gone and the ended law is told as unsure', () => {
    const { unverified, fees } = at('2027-03-01');
    expect(unverified).toBe(true);
    expect(fees.map(({ freeOnlineUntil }) => freeOnlineUntil)).toEqual([undefined]);
  });
});

describe('given the length of the road', () => {
  it.each([
    { id: 'civil-extract', most: 4, typical: { event: 'birth', whose: 'mine' }, questions: 2 },
    {
      id: 'birth-registration',
      most: 7,
      typical: { timing: 'inTime', special: 'ordinary', parents: 'married', reporter: 'mother', place: 'facility' },
      questions: 5,
    },
    {
      id: 'civil-status-correction',
      most: 9,
      typical: { record: 'birth', missingPart: 'dayMonth', dayProof: 'agree', whose: 'mine' },
      questions: 6,
    },
    { id: 'id-card-first', most: 4, typical: { age: 'from14', held: 'none', data: 'right' }, questions: 3 },
    { id: 'id-card-replacement', most: 4, typical: { reason: 'lost', card: 'canCuoc', data: 'right' }, questions: 3 },
  ])('when the case of $id is asked, then it takes $questions questions and never more than $most', (road) => {
    const lengths = branchesOfProcedure(road.id, WEDNESDAY_MORNING);
    expect(Math.max(...lengths.map(({ path: asked }) => Object.keys(asked).length))).toBeLessThanOrEqual(road.most);
    const typical = lengths.find((branch) => fits({ from: '', when: road.typical }, branch.path));
    expect(Object.keys(typical?.path ?? {})).toHaveLength(road.questions);
  });
});

function branchesOfProcedure(id: string, at: Date): readonly Branch[] {
  return branchesOf(procedureOf(id), office, officeDayOf(at, ZONE));
}

function outcomeIn(id: string, branch: Branch, at: Date): Outcome {
  if (branch.stop !== undefined) return toldStop(branch.stop);
  return toldGuidance(guidanceOf(procedureOf(id), office, branch.answers, at));
}

function procedureOf(id: string) {
  const procedure = library.procedures.get(id);
  if (procedure === undefined) throw new Error(`flows/ has no ${id}`);
  return procedure;
}

function sorted(outcome: Outcome): readonly (readonly [string, unknown])[] {
  return Object.entries(outcome).sort(([one], [other]) => (one < other ? -1 : 1));
}
