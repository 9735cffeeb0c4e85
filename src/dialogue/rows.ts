import { countryText } from '../answers/countries';
import type { LeadsTo, Procedure } from '../procedures/procedure';
import { type Phrase, verbatim, wording } from '../wording/phrase';
import type { Conversation, DeskAction, DialogueButton, Press } from './conversation';
import { hasDetails } from './open';
import type { AskedQuestion } from './standing';
import type { Work } from './work';

export type Row = readonly DialogueButton[];
export type Rows = readonly Row[];

/** Two buttons share a row when both are this short in every language. */
const SHORT = 12;

/** What can be tapped for questions that bring no choices of their own: data, as the readers of answers know it. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  gender: ['male', 'female'],
  nationality: ['Việt Nam'],
  ethnicity: ['Kinh'],
};

export function button(label: Phrase, press: Press): DialogueButton {
  return { label, press };
}

export function deskButton(label: Phrase, action: DeskAction): DialogueButton {
  return { label, press: { desk: action } };
}

export const BOOK = deskButton(wording('dialogue-button-book'), { to: 'book' });
export const MENU = deskButton(wording('dialogue-button-menu'), { to: 'menu' });
export const CLERK = deskButton(wording('dialogue-button-clerk'), { to: 'clerk' });
export const BACK = button(wording('dialogue-button-back'), { do: 'back' });
const PAUSE = button(wording('dialogue-button-pause'), { do: 'pause' });

/** The way out, under every question; the way back when there is something to go back to. */
export function wayOut(conversation: Conversation): Row {
  return conversation.trail.some((name) => name !== conversation.editing) ? [BACK, PAUSE] : [MENU, PAUSE];
}

/** A question's own buttons: its choices, what is usual, leaving it out, keeping what was answered. */
export function answerRows(work: Work, asked: AskedQuestion, again: boolean): Rows {
  return [
    ...choiceRows(asked),
    ...extraRow(asked.question.skip !== undefined, () =>
      button(asked.question.skip ?? wording('dialogue-button-skip'), { do: 'skip', question: asked.name }),
    ),
    ...extraRow(again && asked.answer !== undefined && asked.question.type !== 'choices', () =>
      button(wording('dialogue-button-keep'), { do: 'chosen', question: asked.name }),
    ),
    wayOut(work.conversation),
  ];
}

function extraRow(wanted: boolean, make: () => DialogueButton): Rows {
  return wanted ? [[make()]] : [];
}

function choiceRows(asked: AskedQuestion): Rows {
  const question = asked.name;
  if (asked.mismatch !== undefined) {
    const fitting = asked.choices.filter((choice) => asked.mismatch?.fitting.includes(choice.key));
    return [
      ...fitting.map((choice) => [button(choice.text, { do: 'choose', question, choice: choice.key })]),
      [button(wording('dialogue-button-mend'), { do: 'edit', question: asked.mismatch.decidedBy })],
    ];
  }
  if (asked.question.type === 'choices') {
    const chosen = chosenOf(asked);
    const rows = asked.choices.map((choice) => [
      button(chosen.includes(choice.key) ? wording('dialogue-ticked', { choice: choice.text }) : choice.text, {
        do: 'toggle',
        question,
        choice: choice.key,
      }),
    ]);
    return chosen.length === 0
      ? rows
      : [...rows, [button(wording('dialogue-button-chosen'), { do: 'chosen', question })]];
  }
  const own = asked.choices.map((choice) => button(choice.text, { do: 'choose', question, choice: choice.key }));
  const usual = own.length > 0 ? [] : (USUAL[asked.question.type] ?? []);
  return packed([
    ...own,
    ...usual.map((value) => button(usualLabel(asked.question.type, value), { do: 'choose', question, choice: value })),
  ]);
}

/** What is ticked so far. */
export function chosenOf(asked: AskedQuestion): readonly string[] {
  const value = asked.answer !== undefined && 'value' in asked.answer ? asked.answer.value : [];
  return Array.isArray(value) ? value.map(String) : [];
}

function usualLabel(type: string, value: string): Phrase {
  if (value === 'male') return wording('answers-male');
  if (value === 'female') return wording('answers-female');
  return type === 'nationality' ? countryText(value) : verbatim(value);
}

/** One a row, most likely first; two a row when all of them are short. */
function packed(buttons: Row): Rows {
  if (!buttons.every((each) => isShort(each.label))) return buttons.map((each) => [each]);
  const pairs: Row[] = [];
  for (let at = 0; at < buttons.length; at += 2) pairs.push(buttons.slice(at, at + 2));
  return pairs;
}

function isShort(label: Phrase): boolean {
  if ('raw' in label) return label.raw.length <= SHORT;
  return 'vi' in label ? Math.max(label.vi.length, label.en.length) <= SHORT : 'key' in label;
}

/** What one can do with a guidance: have the form filled in, come today, go over into what it names. */
export function guidanceRows(work: Work, leads: readonly LeadsTo[], asides: Row): Rows {
  const { procedure, conversation, context } = work;
  const ways = leads
    .map((lead) => context.procedures.get(lead.procedure))
    .filter((target, at, all): target is Procedure => target !== undefined && all.indexOf(target) === at)
    .map((target) => [leadButton(conversation, target)]);
  return [
    ...extraRow(hasDetails(procedure), () => button(wording('dialogue-button-details'), { do: 'giveDetails' })),
    ...extraRow(procedure.doneBy === undefined, () => BOOK),
    ...ways,
    ...(asides.length === 0 ? [] : [asides]),
    conversation.trail.length > 0 ? [BACK, MENU] : [MENU],
  ];
}

function leadButton(conversation: Conversation, target: Procedure): DialogueButton {
  return deskButton(target.shortName, { to: 'procedure', procedure: target.id, from: conversation.id });
}
