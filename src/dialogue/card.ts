import type { CardData } from '../answers/reading';
import type { Value } from '../answers/value';
import { wording } from '../wording/phrase';
import { askProposals } from './asking';
import type { Conversation } from './conversation';
import { isOnCard, questionsOf, takesCard } from './progress';
import type { AskedQuestion } from './standing';
import { dateOf } from './values';
import { goOn, type Outcome, readFor, type Work, waitWith, withAnswer, workOn } from './work';

/** A card's code was read: shown for one tap, for the person who is asked about. Nothing of it is kept before the consent. */
export function onCard(work: Work, data: CardData): Outcome {
  const { conversation } = work;
  if (conversation.consent === undefined) {
    const wanted = rolesFor(work, data).length > 0;
    return goOn(wanted ? { ...conversation, wantsDetails: true } : conversation, [
      { type: 'say', text: wording(wanted ? 'dialogue-card-consent-first' : 'dialogue-card-not-needed') },
    ]);
  }
  const [role] = rolesFor(work, data);
  if (role === undefined) return goOn(conversation, [{ type: 'say', text: wording('dialogue-card-not-needed') }]);
  return goOn({ ...conversation, card: { role, data } });
}

/** Yes fills what the flow asks of that person; no goes on to the next person it may be, or puts the card away. */
export function onCardAnswer(work: Work, yes: boolean): Outcome {
  const { card, ...conversation } = work.conversation;
  if (card === undefined) return goOn(conversation);
  if (yes) return fill({ ...work, conversation }, card.role, card.data);
  const roles = rolesFor(work, card.data);
  const next = roles[roles.indexOf(card.role) + 1];
  if (next !== undefined) return goOn({ ...conversation, card: { role: next, data: card.data } });
  return goOn(conversation, [{ type: 'say', text: wording('dialogue-card-put-away') }]);
}

/**
 * Whom the card may be of: first the person who is asked about now, then the others with something open, in the order of the
 * file. Whoever was already described otherwise is left out.
 */
function rolesFor(work: Work, data: CardData): readonly string[] {
  const asked = questionsOf(work.standing).filter(isOnCard);
  const now = work.open.at === 'question' ? work.open.asked.question.role : undefined;
  const names = [...new Set(asked.map((each) => each.question.role))].filter(
    (role): role is string => role !== undefined && takesCard(work.procedure, role),
  );
  const possible = names.filter((role) => {
    const own = asked.filter((each) => each.question.role === role);
    return (
      (role === now || own.some((each) => each.answer === undefined)) && !own.some((each) => contradicts(each, data))
    );
  });
  return [...possible.filter((role) => role === now), ...possible.filter((role) => role !== now)];
}

function contradicts(asked: AskedQuestion, data: CardData): boolean {
  if (asked.answer === undefined || 'skipped' in asked.answer) return false;
  const { value } = asked.answer;
  if (asked.question.local === 'personalId') return value !== data.personalId;
  if (asked.question.local === 'gender') return value !== data.gender;
  if (asked.question.local !== 'birthDate' || typeof value !== 'object' || !('year' in value)) return false;
  const born = dateOf(data.birthDate);
  return born.year !== value.year || (value.month ?? born.month) !== born.month || (value.day ?? born.day) !== born.day;
}

function fill(work: Work, role: string, data: CardData): Outcome {
  const said = { type: 'say', text: wording('dialogue-card-filled') } as const;
  const own = questionsOf(work.standing).filter((asked) => asked.question.role === role);
  const answers = Object.fromEntries(
    own.flatMap((asked) => {
      const value = valueOnCard(asked, data);
      return value === undefined ? [] : [[asked.stored, { value }]];
    }),
  );
  const { proposed: _old, editing, ...kept } = work.conversation;
  const changed = own.some((asked) => asked.name === editing && asked.stored in answers);
  const filled: Conversation = {
    ...kept,
    ...(editing === undefined || changed ? {} : { editing }),
    answers: { ...kept.answers, ...answers },
    misses: 0,
  };
  const residence = own.find((asked) => asked.question.local === 'residence');
  return residence === undefined ? goOn(filled, [said]) : confirmResidence(work, filled, residence, data, said);
}

/** The card has the address of the day when it was issued: read like a typed one, and confirmed. */
function confirmResidence(
  work: Work,
  filled: Conversation,
  residence: AskedQuestion,
  data: CardData,
  said: { readonly type: 'say'; readonly text: ReturnType<typeof wording> },
): Outcome {
  const after = workOn(work.procedure, filled, work.context);
  const reading = readFor(after, residence, data.residence);
  if (reading.kind === 'value') {
    const { trail } = filled;
    return goOn({ ...withAnswer(filled, residence, { value: reading.value }), trail }, [said]);
  }
  if (reading.kind !== 'ask' || reading.proposals.length === 0) return goOn(filled, [said]);
  const conversation: Conversation = {
    ...filled,
    editing: residence.name,
    proposed: { question: residence.name, proposals: reading.proposals },
  };
  const asking = workOn(work.procedure, conversation, work.context);
  return waitWith(conversation, [said, askProposals(asking, residence, reading.say)]);
}

function valueOnCard(asked: AskedQuestion, data: CardData): Value | undefined {
  switch (asked.question.local) {
    case 'fullName':
      return data.fullName;
    case 'birthDate':
      return dateOf(data.birthDate);
    case 'gender':
      return data.gender;
    case 'personalId':
      return data.personalId;
    case 'oldId':
      return data.oldId;
    case 'issuedOn':
      return data.issuedOn === undefined ? undefined : dateOf(data.issuedOn);
    default:
      return undefined;
  }
}
