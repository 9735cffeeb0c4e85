import path from 'node:path';
import { expect } from '@jest/globals';
import { readAnswer } from '../../src/answers/readAnswer';
import { decodeButton, encodeButton } from '../../src/desk/buttons';
import { namesOf } from '../../src/desk/procedureOf';
import type { Conversation, DialogueButton, DialogueInput, Effect, Press } from '../../src/dialogue/conversation';
import { begin, type DialogueContext, step } from '../../src/dialogue/step';
import { loadLibrary } from '../../src/procedures/loadLibrary';
import type { Procedure } from '../../src/procedures/procedure';
import { loadCatalogue } from '../../src/wording/catalogue';
import { LANGUAGES, type Language, type Phrase } from '../../src/wording/phrase';

/** Wednesday 25 November 2026, nine in the morning at the office. */
export const MORNING = new Date('2026-11-25T09:00:00+07:00');

/** Bot API: a message has at most 4096 characters. */
const LONGEST_MESSAGE = 4096;
/** flow-language: about 32 characters, alone in a row. */
const LONGEST_LABEL = 32;
/** What is seen of a label on an old phone when it shares its row with another. */
const LONGEST_IN_PAIR = 24;
const ROOT = path.resolve(__dirname, '../..');

export const { library } = loadLibrary(ROOT, {
  officeFile: 'flows/offices/tan-chau.yaml',
  today: '2026-11-25',
  walk: false,
});
const catalogue = loadCatalogue(ROOT, { strict: true });
const { office, procedures } = library;

/** A chat at some point: what is kept of it, and what was said last. */
export interface Chat {
  readonly procedure: Procedure;
  readonly context: DialogueContext;
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
}

/** Opens a procedure. @throws Error for one that `flows/` does not have. */
export function opened(id: string, now = MORNING, answers: Parameters<typeof begin>[1]['answers'] = {}): Chat {
  const procedure = procedures.get(id);
  if (procedure === undefined) throw new Error(`flows/ has no ${id}`);
  const context = { now, office, procedures, read: readAnswer };
  const conversation = begin(procedure, { id: 'abc123', now, answers });
  return turn({ procedure, context, conversation, effects: [] }, { kind: 'begin' });
}

/** One turn. The conversation goes through JSON on its way in, as the store does it, and all that is said is looked at. */
export function turn(chat: Chat, input: DialogueInput): Chat {
  const loaded = JSON.parse(JSON.stringify(chat.conversation)) as Conversation;
  const stepped = step(chat.procedure, loaded, input, chat.context);
  const after = { ...chat, conversation: stepped.conversation, effects: stepped.effects };
  for (const effect of after.effects) if (effect.type === 'say' || effect.type === 'ask') lookAt(after, effect);
  return after;
}

/** Types words. */
export function typed(chat: Chat, raw: string): Chat {
  return turn(chat, { kind: 'text', raw });
}

/** Presses a button of the last messages, over the wire: what comes back from Telegram is what was written there. */
export function pressed(chat: Chat, button: DialogueButton): Chat {
  const { press } = button;
  if ('desk' in press) throw new Error(`"${rendered(button.label)}" leaves the procedure`);
  const { press: read, revision } = overTheWire(chat, press);
  return turn(chat, { kind: 'press', press: read, revision });
}

/** The question that stands open at the end, if one does. */
export function question(chat: Chat): Extract<Effect, { readonly type: 'ask' }> | undefined {
  const last = chat.effects.at(-1);
  return last?.type === 'ask' ? last : undefined;
}

/** The buttons under the last messages that do something in the procedure. */
export function buttons(chat: Chat, does: Press['do']): readonly DialogueButton[] {
  return chat.effects
    .flatMap((effect) => ('buttons' in effect && effect.buttons ? effect.buttons.flat() : []))
    .filter(({ press }) => 'do' in press && press.do === does);
}

/** The first of them. @throws Error when there is none. */
export function button(chat: Chat, does: Press['do']): DialogueButton {
  const [first] = buttons(chat, does);
  if (first === undefined) throw new Error(`no button "${does}" under: ${said(chat)}`);
  return first;
}

export function rendered(phrase: Phrase, language: Language = 'vi'): string {
  return catalogue.render(phrase, language).replaceAll('\u00A0', ' ');
}

/** Everything that was said last, as its reader sees it. */
export function said(chat: Chat, language: Language = 'vi'): string {
  return chat.effects
    .flatMap((effect) =>
      'lead' in effect && effect.lead ? [effect.lead, effect.text] : 'text' in effect ? [effect.text] : [],
    )
    .map((phrase) => rendered(phrase, language))
    .join('\n\n');
}

/** What was looked at already: most of it is said on many roads. */
const looked = new Set<string>();

function isNew(...what: readonly unknown[]): boolean {
  const key = JSON.stringify(what);
  return looked.size < looked.add(key).size;
}

function lookAt(chat: Chat, effect: Extract<Effect, { readonly type: 'say' | 'ask' }>): void {
  const rows = effect.buttons ?? [];
  for (const { press } of rows.flat()) {
    if ('do' in press && isNew(chat.procedure.id, press)) overTheWire(chat, press);
  }
  if (
    !isNew(
      effect.text,
      rows.map((row) => row.map(({ label }) => label)),
    )
  )
    return;
  for (const language of LANGUAGES) {
    const words = rendered(effect.text, language);
    expect(words.trim()).not.toBe('');
    expect(words.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(words).not.toMatch(/undefined|\[object|NaN|\{ ?\$|\{role\}|\n{3}| {2}|\.\.(?!\.)|[ \t]+\n/u);
    const labels = rows.map((row) => row.map(({ label }) => rendered(label, language)));
    expect(labels.flat().filter((label) => label.trim() === '' || label.length > LONGEST_LABEL)).toEqual([]);
    expect(labels.filter((row) => row.length > 1 && row.some((label) => label.length > LONGEST_IN_PAIR))).toEqual([]);
    expect(new Set(labels.flat()).size).toBe(labels.flat().length);
  }
}

function overTheWire(chat: Chat, press: Press): { readonly press: Press; readonly revision: number } {
  const { id, revision } = chat.conversation;
  const data = encodeButton({ kind: 'flow', conversation: id, revision, press });
  const read = decodeButton(data, () => namesOf(chat.procedure));
  if (read?.kind !== 'flow') throw new Error(`"${data}" is no button of this conversation`);
  expect(read).toEqual({ kind: 'flow', conversation: id, revision, press });
  return read;
}
