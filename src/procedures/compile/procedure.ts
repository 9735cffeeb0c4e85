import type { Procedure } from '../procedure';
import type { ProcedureFile } from '../schema/procedureFile';
import type { Source } from '../source';
import { hashOf } from '../version';
import type { Context } from './context';
import type { Draft } from './draft';
import { formReads } from './formReads';
import type { Ground } from './ground';
import { compileItems } from './items';
import { compilePhases, type FlowSay } from './phases';
import { asked } from './prune';
import { defined, placeOf, type Spot, within } from './spot';
import type { TextBook } from './texts';

/** One flow, compiled with everything that it uses; and where each part of it stands, for the checks. */
export function compileProcedure(source: Source<ProcedureFile>, book: TextBook, ground: Ground): Draft {
  const raw = source.data;
  const top: Spot = { source, path: [] };
  const textIds = new Set<string>();
  const say: FlowSay = (id, vietnamese, spot, bears) => {
    textIds.add(id);
    const text = book.text(id, vietnamese, spot, bears);
    return ground.officeTexts[`${raw.procedure}.${id}`] ?? text;
  };
  const phases = compilePhases({ case: raw.case ?? [], details: raw.details ?? [] }, top, ground, say);
  const context: Context = { ground, say, conditionals: [], reads: [] };
  const items = compileItems(raw, top, phases.brought, context);
  const values = raw.values ?? {};
  for (const [name, value] of Object.entries(values)) {
    for (const key of ['ageInYears', 'daysSince', 'workingDaysFrom', 'count', 'sum', 'asOf'] as const) {
      const read = key in value ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
      if (typeof read !== 'string' || read === 'today') continue;
      context.reads.push({ name: read, what: `value "${name}"`, spot: within(top, 'values', name, key) });
    }
  }
  const forms = [...new Set(items.papers.map(({ form }) => form).filter((form) => form !== undefined))];
  for (const form of forms) context.reads.push(...formReads(form, raw.procedure, ground, context.conditionals));

  const others = [
    ...context.conditionals,
    ...phases.roleConditionals,
    ...phases.severals.map(({ conditional }) => conditional),
  ];
  const kept = asked(phases.questions, others, context.reads);
  const shortName = raw.shortName ?? raw.name;
  if (raw.counter === undefined && raw.doneBy === undefined) {
    ground.faults.add(placeOf(top, 'procedure'), '"counter" is missing', 'the counter that does it, or `doneBy`');
  }
  const content: Omit<Procedure, 'version'> = defined({
    id: raw.procedure,
    code: raw.code,
    formerCodes: raw.formerCodes,
    name: say('name', raw.name, within(top, 'name'), 'line'),
    shortName: say(
      raw.shortName === undefined ? 'name' : 'shortName',
      shortName,
      within(top, raw.shortName === undefined ? 'name' : 'shortName'),
      'button',
    ),
    purpose: say('purpose', raw.purpose, within(top, 'purpose'), 'message'),
    counter: raw.counter ?? '',
    checkedOn: raw.checkedOn,
    law: ground.sources.cite(raw.law, top),
    doneBy: raw.doneBy,
    mourns: raw.mourns === undefined ? undefined : raw.mourns === 'yes',
    menu: raw.menu,
    roles: phases.roles,
    severals: phases.severals.map(({ several }) => several),
    questions: kept.map(({ question }) => question),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, defined(value)]),
    ) as Procedure['values'],
    ...items,
    proxy: raw.proxy ?? 'allowed',
  });
  const layouts = forms.map((form) => ground.forms.get(form)?.layout);
  return {
    procedure: { ...content, version: hashOf({ content, layouts }) },
    spot: top,
    faults: ground.faults,
    questions: kept,
    severals: phases.severals,
    conditionals: [...kept.flatMap(({ conditionals }) => conditionals), ...others],
    values: new Map(
      Object.entries(content.values).map(([name, value]) => [name, { value, spot: within(top, 'values', name) }]),
    ),
    textIds,
    offered: new Set(phases.questions.map(({ question }) => question.name)),
    reads: context.reads,
  };
}
