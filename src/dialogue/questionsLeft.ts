import type { Procedure } from '../procedures/procedure';
import { type Phrase, wording } from '../wording/phrase';
import type { Conversation } from './conversation';
import { type AskedQuestion, type Standing, standingOf } from './standing';
import { lookOf, type Work } from './work';

/**
 * How many questions the form still has: what is asked by now, and of each choice to come the one that asks most. More come only where
 * something is left out that others have (a personal number).
 */
export function questionsLeft(work: Work): number {
  const { procedure, context } = work;
  let { answers } = work.conversation;
  let standing = work.standing;
  const seen = new Set<string>();
  for (;;) {
    const asked = openDetails(standing).find(({ name }) => decides(procedure, name) && !seen.has(name));
    if (asked === undefined) return openDetails(standing).length + seen.size;
    seen.add(asked.name);
    const ways = asked.choices.map(({ key }) => {
      const tried = { ...answers, [asked.stored]: { value: key } };
      return { answers: tried, standing: standingOf(procedure, tried, lookOf(context)) };
    });
    const longest = Math.max(...ways.map((way) => openDetails(way.standing).length));
    ({ answers, standing } = ways.find((way) => openDetails(way.standing).length === longest) ?? { answers, standing });
  }
}

/** "Còn khoảng 5 câu", where that is fewer than was told before: what is told never grows and never stands still. */
export function toldLeft({ conversation }: Work, left: number): readonly Phrase[] {
  const isFewer = conversation.left === undefined || left < conversation.left;
  return isFewer ? [wording('dialogue-left', { count: left })] : [];
}

/** Remembers how many questions were told to be left. */
export function withLeft(conversation: Conversation, left: number): Conversation {
  return { ...conversation, left: Math.min(left, conversation.left ?? left) };
}

function openDetails({ asked }: Standing): readonly AskedQuestion[] {
  return asked.filter(
    (each): each is AskedQuestion => each.kind === 'question' && each.phase === 'details' && each.answer === undefined,
  );
}

const known = new WeakMap<Procedure, ReadonlySet<string>>();

/** Whether other questions of the form hang on the choice that is made here. */
function decides(procedure: Procedure, name: string): boolean {
  const deciding = known.get(procedure) ?? decidingOf(procedure);
  known.set(procedure, deciding);
  return deciding.has(name);
}

function decidingOf({ questions }: Procedure): ReadonlySet<string> {
  const details = questions.filter(({ phase }) => phase === 'details');
  const conditions = JSON.stringify(details.map(({ when }) => when ?? {}));
  const choices = details.filter(({ type }) => type === 'choice').map(({ name }) => name);
  return new Set(choices.filter((name) => conditions.includes(JSON.stringify(name))));
}
