import type { Procedure } from '../procedures/procedure';
import { type Phrase, wording } from '../wording/phrase';
import type { Conversation } from './conversation';
import { openOf } from './open';
import { questionsLeft } from './questionsLeft';
import { type AskedQuestion, type Standing, standingOf } from './standing';
import type { Look } from './values';
import type { Work } from './work';

/** Seconds that a typical answer takes, typed on a phone. */
const SECONDS_EACH = 15;

/** What an ID card's code answers, by the local names of the person block. */
export const ON_CARD = ['personalId', 'oldId', 'fullName', 'birthDate', 'gender', 'residence', 'issuedOn'];

export interface Progress {
  readonly answered: number;
  /** As far as it can be told: what is asked may hang on answers to come. */
  readonly of: number;
  readonly stage: 'case' | 'guidance' | 'details' | 'summary' | 'stopped';
}

/** How far a conversation has come. Without `look`, ages are counted on the day it was last touched. */
export function summaryOfProgress(procedure: Procedure, conversation: Conversation, look?: Look): Progress {
  const standing = standingOf(procedure, conversation.answers, look ?? { today: conversation.touchedAt.slice(0, 10) });
  const counted = questionsOf(standing).filter((asked) => asked.phase === 'case' || conversation.wantsDetails);
  return {
    answered: counted.filter((asked) => asked.answer !== undefined).length,
    of: counted.length,
    stage: stageOf(procedure, conversation, standing),
  };
}

function stageOf(procedure: Procedure, conversation: Conversation, standing: Standing): Progress['stage'] {
  const open = openOf(procedure, conversation, standing);
  switch (open.at) {
    case 'question':
    case 'another':
      return open.asked.phase;
    case 'understood':
      return 'case';
    case 'choosing': {
      const { choosing: _shown, ...chosen } = conversation;
      return stageOf(procedure, chosen, standing);
    }
    case 'stop':
      return 'stopped';
    case 'card':
    case 'consent':
      return 'details';
    default:
      return open.at;
  }
}

/** How many questions the form still has and how long they take; with a card's QR code, how many are left then. */
export function lengthOfRoad(work: Work): Phrase {
  const left = questionsOf(work.standing).filter((asked) => asked.phase === 'details' && asked.answer === undefined);
  const count = questionsLeft(work);
  const minutes = Math.max(1, Math.ceil((count * SECONDS_EACH) / 60));
  const role = left.map((asked) => asked.question.role).find((name) => takesCard(work.procedure, name));
  const onCard = left.filter((asked) => asked.question.role === role && isOnCard(asked)).length;
  if (role === undefined || onCard < 2) return wording('dialogue-road', { count, minutes });
  return wording('dialogue-road-card', { count, minutes, left: count - onCard });
}

/** Whether a role's person may be given by the QR code of their card. */
export function takesCard(procedure: Procedure, role: string | undefined): boolean {
  return procedure.roles.some((each) => each.name === role && each.inputs.includes('cardQr'));
}

/**
 * Whether a picture of the card's code may still answer for the person that a question is about: their role takes one, and they have
 * not said that they have no number, as foreigners do.
 */
export function mayShowCard(work: Work, { question, stored }: AskedQuestion): boolean {
  const person = stored.slice(0, stored.lastIndexOf('.'));
  const number = questionsOf(work.standing).find((each) => each.stored === `${person}.personalId`)?.answer;
  return takesCard(work.procedure, question.role) && !(number !== undefined && 'skipped' in number);
}

export function isOnCard(asked: AskedQuestion): boolean {
  return asked.question.local !== undefined && ON_CARD.includes(asked.question.local);
}

export function questionsOf(standing: Standing): readonly AskedQuestion[] {
  return standing.asked.filter((asked): asked is AskedQuestion => asked.kind === 'question');
}
