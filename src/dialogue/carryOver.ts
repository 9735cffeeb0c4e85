import type { Answer } from '../answers/value';
import type { Procedure, Question } from '../procedures/procedure';
import type { Conversation } from './conversation';

/**
 * Goes on with a newer flow. Answers that still fit are kept: their question is there, of the same type, and their choices
 * are. `changed` says what a resident notices: their questions (an answer of theirs is asked again, or new ones came), only
 * the papers and facts, or nothing. Without the old flow, everything that the new one can hold is kept.
 */
export function carryOver(
  before: Procedure | undefined,
  after: Procedure,
  conversation: Conversation,
): { readonly conversation: Conversation; readonly changed: 'nothing' | 'papers' | 'questions' } {
  const entries = Object.entries(conversation.answers);
  const kept = entries.filter(([name, answer]) => stillFits(before, after, name, answer));
  const names = new Set(kept.map(([name]) => name));
  const dropped = new Set(entries.map(([name]) => name).filter((name) => !names.has(name)));
  const { proposed: _old, understood: _guessed, editing, card, ...rest } = conversation;
  return {
    conversation: {
      ...rest,
      version: after.version,
      answers: Object.fromEntries(kept),
      trail: conversation.trail.filter((name) => !dropped.has(name)),
      ...(editing === undefined || questionFor(after, editing) === undefined ? {} : { editing }),
      ...(card === undefined || !after.roles.some((role) => role.name === card.role) ? {} : { card }),
      ...(conversation.sentBack === undefined
        ? {}
        : { sentBack: conversation.sentBack.filter((name) => questionFor(after, name) !== undefined) }),
      misses: 0,
    },
    changed:
      dropped.size > 0 || !sameQuestions(before, after)
        ? 'questions'
        : samePapers(before, after)
          ? 'nothing'
          : 'papers',
  };
}

function stillFits(before: Procedure | undefined, after: Procedure, name: string, answer: Answer): boolean {
  if (name.endsWith('.another')) return after.severals.some((several) => name.startsWith(`${several.name}.`));
  const question = questionFor(after, name);
  if (question === undefined) return false;
  const old = before === undefined ? undefined : questionFor(before, name);
  if (old !== undefined && old.type !== question.type) return false;
  if ('skipped' in answer) return question.skip !== undefined;
  if (question.type !== 'choice' && question.type !== 'choices') return true;
  const keys = question.choices?.map((choice) => choice.key) ?? [];
  const chosen = Array.isArray(answer.value) ? answer.value.map(String) : [String(answer.value)];
  return chosen.every((key) => keys.includes(key));
}

const ITEM = /^([^.]+)\.\d+\.(.+)$/;

/** The question of an answer: its own, a list's, or one that another role asks about the same person. */
function questionFor(procedure: Procedure, name: string): Question | undefined {
  const [, several, local] = ITEM.exec(name) ?? [];
  const own = procedure.questions.find(
    (question) =>
      question.name === name ||
      (question.group !== undefined &&
        question.group === several &&
        (question.name === `${several}.${local}` || question.name === local)),
  );
  if (own !== undefined) return own;
  const dot = name.indexOf('.');
  const role = name.slice(0, dot);
  const sharing = procedure.roles.filter((each) => each.same?.some((same) => same.role === role));
  return procedure.questions.find((question) =>
    sharing.some((each) => question.name === `${each.name}${name.slice(dot)}`),
  );
}

function sameQuestions(before: Procedure | undefined, after: Procedure): boolean {
  return before === undefined || JSON.stringify(asked(before)) === JSON.stringify(asked(after));
}

function asked(procedure: Procedure): unknown {
  return procedure.questions.map(({ name, type, when, choices }) => [name, type, when, choices?.map(({ key }) => key)]);
}

function samePapers(before: Procedure | undefined, after: Procedure): boolean {
  return before !== undefined && JSON.stringify(told(before)) === JSON.stringify(told(after));
}

function told({ papers, notNeeded, fees, time, variants, where, come }: Procedure): unknown {
  return [papers, notNeeded, fees, time, variants, where, come];
}
