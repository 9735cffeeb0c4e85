import type { Text } from '../../wording/phrase';
import type { Choice } from '../procedure';
import type { RawChoice, RawQuestion } from '../schema/question';
import type { Conditional } from './draft';
import { unknown } from './ground';
import type { Setting } from './questions';
import { resolve, type Use } from './scope';
import { defined, placeOf, placeOfKey, type Spot, within } from './spot';
import { withRole } from './texts';
import { checkUnderstands } from './understands';

const PARTS = ['label', 'help', 'skip'];

/** A choice with its words in both languages; its condition still has the names of the file. */
export function compileChoice(key: string, raw: RawChoice, text: Text): Choice {
  const { onForm, when, words, alone, hints, understands, properties } = raw;
  return defined({
    key,
    text,
    onForm,
    when,
    properties: Object.keys(properties).length === 0 ? undefined : properties,
    words,
    alone,
    hints,
    understands,
  });
}

/** The choices of a question, its own and those of a list; the conditions of some are added to `conditionals`. */
export function openChoices(raw: RawQuestion, spot: Spot, setting: Setting, conditionals: Conditional[]) {
  const { ground, scope, name } = setting;
  const key = raw.choice === undefined ? 'choices' : 'choice';
  const listed = raw[key];
  const at = within(spot, key);
  const opened: Choice[] = [];
  if (listed?.use !== undefined) {
    const list = ground.lists.get(listed.use);
    if (list === undefined) {
      unknown(ground, 'list', listed.use, ground.lists.keys(), placeOf(at, 'use'));
    }
    opened.push(...(list ?? []));
  }
  for (const [choice, written] of Object.entries(listed?.own ?? {})) {
    const here = within(at, choice);
    if (PARTS.includes(choice)) ground.faults.add(placeOfKey(here), `a choice cannot be called "${choice}"`);
    if (opened.some((other) => other.key === choice))
      ground.faults.add(placeOfKey(here), `choice "${choice}" stands in the list already`);
    checkUnderstands(written.understands, here, ground.entities, ground.faults);
    opened.push(
      compileChoice(choice, written, withRole(setting.say(choice, written.text, here, 'button'), setting.called)),
    );
  }
  const resolved = opened.map((choice): Choice => {
    if (choice.when === undefined) return choice;
    const uses: Use[] = [];
    const here = within(at, choice.key);
    const when = resolve(choice.when, scope, within(here, 'when'), uses);
    conditionals.push({
      what: `choice "${choice.key}"`,
      moment: 'asking',
      when,
      uses,
      spot: here,
      of: name,
      choice: choice.key,
    });
    return { ...choice, when };
  });
  return { list: listed !== undefined, opened: resolved };
}
