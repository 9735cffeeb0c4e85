import type { Text } from '../../wording/phrase';
import type { Condition } from '../condition';
import { oneOf } from '../nearest';
import type { CalledWhen, Role } from '../procedure';
import type { RawBlockUse, RawItem, RawSeveral } from '../schema/question';
import type { Brought, Conditional, DraftQuestion, DraftQuestions, DraftSeveral } from './draft';
import { type Ground, unknown } from './ground';
import { compileQuestion } from './questions';
import { blockScope, flowScope, resolve, severalScope, type Use } from './scope';
import { defined, placeOf, placeOfKey, type Spot, within } from './spot';
import type { Bears } from './texts';

/** Texts of the flow itself, by their id. */
export type FlowSay = (id: string, vietnamese: string, spot: Spot, bears: Bears) => Text;

/** Opens `case` and `details`: blocks in their roles, lists of things, questions; all with full names. */
export function compilePhases(
  phases: Readonly<Record<'case' | 'details', readonly RawItem[]>>,
  top: Spot,
  ground: Ground,
  say: FlowSay,
): DraftQuestions {
  const questions: DraftQuestion[] = [];
  const severals: DraftSeveral[] = [];
  const roles = new Map<string, Role>();
  const roleConditionals: Conditional[] = [];
  const brought: Brought[] = [];
  const nouns = nounsOf(phases, top, say);
  for (const phase of ['case', 'details'] as const) {
    phases[phase].forEach((raw, index) => {
      const spot = within(top, phase, index);
      if ('several' in raw) {
        const opened = openSeveral(raw, spot, phase, ground, say);
        severals.push(opened.draft);
        questions.push(...opened.questions);
        return;
      }
      if ('block' in raw) {
        const opened = openBlock(raw, spot, phase, ground, nouns.get(raw.as), say);
        questions.push(...opened.questions);
        brought.push(...opened.brought);
        roleConditionals.push(...opened.conditionals);
        roles.set(raw.as, joinedRoles(roles.get(raw.as), opened.role));
        return;
      }
      const part = (id: string) => (id === '' ? raw.ask : `${raw.ask}.${id}`);
      questions.push(
        compileQuestion(raw, spot, {
          ground,
          phase,
          scope: flowScope,
          name: raw.ask,
          say: (id, text, at, bears) => say(part(id), text, at, bears),
          onDemand: false,
        }),
      );
    });
  }
  for (const role of roles.values()) {
    for (const { role: other } of role.same ?? []) {
      if (!roles.has(other))
        ground.faults.add(
          placeOf(top),
          `role "${role.name}" is the same as an unknown role "${other}"`,
          oneOf(other, roles.keys()),
        );
    }
  }
  return { questions, severals, roles: [...roles.values()], roleConditionals, brought };
}

function nounsOf(phases: Readonly<Record<'case' | 'details', readonly RawItem[]>>, top: Spot, say: FlowSay) {
  const nouns = new Map<string, Text>();
  for (const phase of ['case', 'details'] as const) {
    phases[phase].forEach((raw, index) => {
      if (!('block' in raw) || raw.called === undefined || nouns.has(raw.as)) return;
      nouns.set(raw.as, say(`called.${raw.as}`, raw.called, within(top, phase, index, 'called'), 'button'));
    });
  }
  return nouns;
}

function openSeveral(raw: RawSeveral, spot: Spot, phase: 'case' | 'details', ground: Ground, say: FlowSay) {
  const uses: Use[] = [];
  const when = raw.when === undefined ? undefined : resolve(raw.when, flowScope, within(spot, 'when'), uses);
  const own = new Set(raw.ask.map(({ ask }) => ask));
  const name = raw.several;
  if (raw.from > raw.to) ground.faults.add(placeOf(spot, 'to'), `"from" ${raw.from} is more than "to" ${raw.to}`);
  const several = defined({
    name,
    phase,
    from: raw.from,
    to: raw.to,
    another: say(`${name}.another`, raw.another, within(spot, 'another'), 'message'),
    when,
  });
  const conditional: Conditional = { what: `list "${name}"`, moment: 'asking', when, uses, spot, of: name };
  const questions = raw.ask.map((question, index) =>
    compileQuestion(question, within(spot, 'ask', index), {
      ground,
      phase,
      scope: severalScope(name, own),
      name: `${name}.${question.ask}`,
      say: (id, text, at, bears) => say(`${name}.${question.ask}${id === '' ? '' : `.${id}`}`, text, at, bears),
      group: name,
      outer: { when, uses },
      onDemand: false,
    }),
  );
  return { draft: { several, spot, conditional }, questions };
}

function openBlock(
  raw: RawBlockUse,
  spot: Spot,
  phase: 'case' | 'details',
  ground: Ground,
  called: Text | undefined,
  say: FlowSay,
) {
  const block = ground.blocks.get(raw.block);
  const uses: Use[] = [];
  const when = raw.when === undefined ? undefined : resolve(raw.when, flowScope, within(spot, 'when'), uses);
  const conditionals: Conditional[] = [{ what: `role "${raw.as}"`, moment: 'anytime', when, uses, spot }];
  const same = Object.entries(raw.same ?? {}).map(([role, condition]) => {
    const used: Use[] = [];
    const resolved = resolve(condition, flowScope, within(spot, 'same', role), used);
    conditionals.push({
      what: `"same" of role "${raw.as}"`,
      moment: 'anytime',
      when: resolved,
      uses: used,
      spot: within(spot, 'same', role),
    });
    return { role, when: resolved };
  });
  const calledWhen = raw.calledWhen?.map(({ id, when: condition, called: noun }, index): CalledWhen => {
    const at = within(spot, 'calledWhen', index);
    const used: Use[] = [];
    const resolved = resolve(condition, flowScope, within(at, 'when'), used);
    conditionals.push({
      what: `noun "${id}" of role "${raw.as}"`,
      moment: 'anytime',
      when: resolved,
      uses: used,
      spot: at,
    });
    return { when: resolved, called: say(`called.${raw.as}.${id}`, noun, within(at, 'called'), 'button') };
  });
  if (called === undefined)
    ground.faults.add(placeOfKey(spot, 'as'), `role "${raw.as}" has no \`called\``, 'the noun for {role}');
  if (block === undefined) {
    unknown(ground, 'block', raw.block, ground.blocks.keys(), placeOf(spot, 'block'));
  }
  const role: Role = defined({
    name: raw.as,
    called: called ?? { vi: raw.as, en: raw.as },
    calledWhen,
    opening: raw.opening === undefined ? undefined : (true as const),
    block: raw.block,
    when,
    same: same.length === 0 ? undefined : same,
    inputs: block?.raw.inputs ?? ['questions'],
  });
  if (block === undefined) return { questions: [], brought: [], conditionals, role };

  const locals = block.raw.questions.map(({ ask }) => ask);
  for (const key of ['only', 'also'] as const) {
    (raw[key] ?? []).forEach((local, index) => {
      if (!locals.includes(local))
        ground.faults.add(placeOf(spot, key, index), `unknown question "${local}"`, oneOf(local, locals));
    });
  }
  const questions = block.raw.questions.flatMap((question, index) => {
    const local = question.ask;
    if (raw.only !== undefined && !raw.only.includes(local)) return [];
    return compileQuestion(question, within(block.spot, 'questions', index), {
      ground,
      phase,
      scope: blockScope(raw.as),
      name: `${raw.as}.${local}`,
      say: (id, text, at, bears) =>
        block.book.text(`${raw.block}.${local}${id === '' ? '' : `.${id}`}`, text, at, bears),
      ...(called === undefined ? {} : { called }),
      ...(calledWhen === undefined ? {} : { calledWhen }),
      role: raw.as,
      local,
      outer: { when, uses },
      onDemand: raw.only === undefined && question.keep !== 'yes' && raw.also?.includes(local) !== true,
    });
  });
  const brought = [{ block: raw.block, role: raw.as, called, when, uses, at: spot }];
  return { questions, brought, conditionals, role };
}

/** A role that several blocks serve: it is there when one of them is, and named after the one that describes the person. */
function joinedRoles(before: Role | undefined, role: Role): Role {
  if (before === undefined) return role;
  const same = [...(before.same ?? []), ...(role.same ?? [])];
  const when: Condition | undefined =
    before.when === undefined || role.when === undefined ? undefined : { any: [before.when, role.when] };
  return defined({
    ...before,
    block: before.inputs.includes('cardQr') ? before.block : role.block,
    when,
    same: same.length === 0 ? undefined : same,
    inputs: [...new Set([...before.inputs, ...role.inputs])],
  });
}
