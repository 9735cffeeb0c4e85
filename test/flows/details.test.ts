import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Answer, Answers } from '../../src/answers/value';
import { firstOpen } from '../../src/dialogue/open';
import { standingOf } from '../../src/dialogue/standing';
import { formContent } from '../../src/forms/formContent';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import type { Procedure, Question } from '../../src/procedures/procedure';
import { branchesOf, told } from './branches';

const AT = new Date('2026-11-25T09:00:00+07:00');
const TODAY = '2026-11-25';

const { library } = loadLibrary(path.resolve(__dirname, '../..'), {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: TODAY,
});
const { office } = library;

const FORMS: Readonly<Record<string, string>> = {
  'civil-extract': 'extract-request',
  'civil-status-correction': 'correction-request',
  'birth-registration': 'birth-request',
};

describe.each(Object.keys(FORMS))('given the details of %s', (id) => {
  const procedure = library.procedures.get(id);
  if (procedure === undefined) throw new Error(`flows/ has no ${id}`);
  // Who the proxy is decides papers, never details: one relation stands for all.
  const branches = branchesOf(procedure, office, TODAY).filter(
    ({ path: asked, stop }) => stop === undefined && ['child', undefined].includes(asked['subject.relation']),
  );

  it.each(['everything is known', 'what may be skipped is skipped'])(
    'when %s, then every branch comes to its end and the form is filled without gaps',
    (what) => {
      const gaps = branches.flatMap((branch) => {
        const answers = complete(procedure, branch.answers, what === 'everything is known' ? sample : reluctant);
        return gapsOf(procedure, answers).map((gap) => `${told(branch.path)}: ${gap}`);
      });
      expect(gaps).toEqual([]);
    },
  );
});

/** Answers every open question until none is left. @throws Error for details that do not end. */
function complete(procedure: Procedure, begun: Answers, give: (question: Question) => Answer): Answers {
  let answers = begun;
  for (let asked = 0; asked < 60; asked += 1) {
    const open = firstOpen(standingOf(procedure, answers, { today: TODAY, office }), 'details');
    if (open === undefined) return answers;
    if (open.kind !== 'question') throw new Error(`no sample for the list ${open.name}`);
    answers = { ...answers, [open.stored]: give(open.question) };
  }
  throw new Error(`${procedure.id}: details do not end`);
}

function gapsOf(procedure: Procedure, answers: Answers): readonly string[] {
  const forms = procedure.papers.flatMap(({ form }) => (form === undefined ? [] : [form]));
  return forms.flatMap((form) => {
    const layout = library.forms.get(form);
    if (layout === undefined) return [`no form ${form}`];
    const { parts } = formContent({ layout, procedure, answers, office, at: AT });
    return parts
      .flatMap((part) => (part.kind === 'row' ? part.boxes : []))
      .filter(({ words }) => words?.includes('……') === true)
      .map(({ label, words }) => `${form}: ${label} ${words}`);
  });
}

function reluctant(question: Question): Answer {
  return question.skip === undefined ? sample(question) : { skipped: true };
}

function sample(question: Question): Answer {
  switch (question.type) {
    case 'choice':
      return { value: question.choices?.[0]?.key ?? '' };
    case 'choices':
      return { value: [question.choices?.[0]?.key ?? ''] };
    case 'name':
      return { value: 'Nguyễn Thị Ngọc Ánh' };
    case 'birthDate':
    case 'date':
      return { value: { year: 2017, month: 5, day: 4 } };
    case 'address':
    case 'recordPlace':
      return { value: { asWritten: 'Long Sơn, Tân Châu, An Giang' } };
    case 'gender':
      return { value: 'female' };
    case 'count':
      return { value: 2 };
    case 'personalId':
      return { value: '089190001234' };
    default:
      return { value: 'Kinh' };
  }
}
