import type { Text } from '../../wording/phrase';
import type { CalledWhen, FieldType, Question } from '../procedure';
import type { RawQuestion } from '../schema/question';
import { compileBands } from './bands';
import { openChoices } from './choices';
import type { Conditional, DraftQuestion } from './draft';
import type { Ground } from './ground';
import { both, resolve, type Scope, type Use } from './scope';
import { defined, placeOf, placeOfKey, type Spot, within } from './spot';
import { type Bears, withoutRole, withRole } from './texts';

/** How a question is put into its flow, its block or its list. */
export interface Setting {
  readonly ground: Ground;
  readonly phase: 'case' | 'details';
  readonly scope: Scope;
  /** The full name of its answer. */
  readonly name: string;
  /** The text of an id of this question: '' for itself, `label`, `help`, a choice's key. */
  readonly say: (part: string, vietnamese: string, spot: Spot, bears: Bears) => Text;
  readonly called?: Text;
  readonly calledWhen?: readonly CalledWhen[];
  readonly role?: string;
  readonly local?: string;
  readonly group?: string;
  /** The condition of the block's use, with full names. */
  readonly outer?: { readonly when: Question['when']; readonly uses: readonly Use[] };
  readonly onDemand: boolean;
}

/** One question, with its texts in both languages and its choices opened. */
export function compileQuestion(raw: RawQuestion, spot: Spot, setting: Setting): DraftQuestion {
  const { ground, scope, name, phase, called, outer } = setting;
  const unnamed = (part: string, text: string | undefined, at: string, bears: Bears): Text | undefined =>
    text === undefined ? undefined : setting.say(part, text, within(spot, at), bears);
  const say = (...written: Parameters<typeof unnamed>): Text | undefined => named(unnamed(...written), called);
  const type = typeOf(raw, spot, ground);
  const conditionals: Conditional[] = [];
  const uses: Use[] = [...(outer?.uses ?? [])];
  const own = raw.when === undefined ? undefined : resolve(raw.when, scope, within(spot, 'when'), uses);
  const when = both(outer?.when, own);
  conditionals.push({ what: `question "${name}"`, moment: 'asking', when, uses, spot, of: name });

  const { list, opened } = openChoices(raw, spot, setting, conditionals);
  const asWritten = unnamed('', raw.text, 'text', 'message') ?? { vi: raw.text, en: raw.text };
  const text = withRole(asWritten, called);
  if (raw.label === undefined && phase === 'details') {
    ground.faults.add(placeOfKey(spot, 'ask'), `question "${name}" has no label`, 'summaries show it: write `label`');
  }
  if (raw.from !== undefined && raw.to !== undefined && raw.from > raw.to) {
    ground.faults.add(placeOf(spot, 'to'), `"from" ${raw.from} is more than "to" ${raw.to}`);
  }
  const { knownFrom, toldBy } = compileBands(raw, spot, opened, setting);
  const bare =
    phase === 'details' && raw.label !== undefined ? setting.say('label', raw.label, spot, 'line') : undefined;
  const label = unnamed('label', raw.label, 'label', 'line');
  const help = unnamed('help', raw.help, 'help', 'message');
  const wordedWhen = setting.calledWhen?.map((other) =>
    defined({
      when: other.when,
      text: withRole(asWritten, other.called),
      label: withRole(label ?? asWritten, other.called),
      help: named(help, other.called),
    }),
  );
  const sameAs = raw.sameAs === undefined ? undefined : scope(raw.sameAs);
  const question: Question = defined({
    name,
    phase,
    type,
    text,
    label: named(label, called) ?? text,
    underRole: bare === undefined ? undefined : withoutRole(bare),
    help: named(help, called),
    wordedWhen,
    skip: say('skip', raw.skip, 'skip', 'button'),
    when,
    choices: list ? opened : undefined,
    from: raw.from,
    to: raw.to,
    role: setting.role,
    local: setting.local,
    group: setting.group,
    knownFrom,
    toldBy,
    sameAs,
    yearsBack: raw.yearsBack,
  });
  return {
    question,
    spot,
    conditionals,
    needs: [knownFrom?.years, sameAs].filter((need) => need !== undefined),
    onDemand: setting.onDemand,
  };
}

function named(text: Text | undefined, called: Text | undefined): Text | undefined {
  return text === undefined ? undefined : withRole(text, called);
}

function typeOf(raw: RawQuestion, spot: Spot, { faults }: Ground): FieldType {
  const listed = raw.choice !== undefined ? 'choice' : raw.choices !== undefined ? 'choices' : undefined;
  const type = raw.type ?? listed;
  if (raw.choice !== undefined && raw.choices !== undefined) {
    faults.add(placeOfKey(spot, 'choices'), 'expected `choice` or `choices`, not both');
  }
  if (type === undefined)
    faults.add(placeOfKey(spot, 'ask'), `question "${raw.ask}" has no type`, 'write `type` or `choice`');
  if ((type === 'choice' || type === 'choices') && listed !== type) {
    faults.add(placeOf(spot, 'type'), `type "${type}" without its choices`, `write \`${type}:\` with the choices`);
  }
  if (type !== undefined && listed !== undefined && type !== listed) {
    faults.add(placeOf(spot, 'type'), `type "${type}" does not go with \`${listed}:\``);
  }
  return type ?? 'text';
}
