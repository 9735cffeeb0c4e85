import type { Answers } from '../answers/value';
import { pricesTold } from '../dialogue/fees';
import { guidanceOf } from '../dialogue/guidance';
import { feePhrases, footnote } from '../dialogue/guidanceFacts';
import type { Procedure } from '../procedures/procedure';
import type { Understanding } from '../understanding/understanding';
import { joined, type Phrase, wording } from '../wording/phrase';
import { act, type Draft } from './draft';
import { sayNotPrepared } from './flowOffers';
import { promisedBy } from './promise';

type Fact = 'ask_fee' | 'ask_duration';

/** What facts are asked for: the fee, the time, or both at once; none when it is about something else. */
export function factsAsked(understood: Pick<Understanding, 'intent' | 'also'>): readonly Fact[] {
  return isFact(understood.intent) ? [understood.intent, ...factsBeside(understood)] : [];
}

/** What facts are asked beside something else. */
export function factsBeside({ also = [] }: Pick<Understanding, 'also'>): readonly Fact[] {
  return also.filter(isFact);
}

function isFact(name: string): name is Fact {
  return name === 'ask_fee' || name === 'ask_duration';
}

/**
 * The fee, the time or both of a procedure in a line or two each, from the same guidance as the checklist, by what is answered; the
 * time by `place`, the beginning of the place that is booked for it.
 */
export function sayFacts(
  draft: Draft,
  asked: readonly Fact[],
  procedureId: string,
  answers: Answers,
  place?: Date,
): void {
  const procedure = draft.desk.library.procedures.get(procedureId);
  if (!procedure) {
    sayNotPrepared(draft, procedureId);
    return;
  }
  const leaves = draft.state.open?.procedureId !== procedure.id;
  draft.say(
    factLines(draft, asked, procedure, answers, place),
    leaves ? [[act(wording('desk-button-papers'), 'proc', procedure.id)]] : [],
  );
}

/** The words of `sayFacts`. */
export function factLines(
  draft: Draft,
  asked: readonly Fact[],
  procedure: Procedure,
  answers: Answers,
  place?: Date,
): Phrase {
  const guidance = guidanceOf(procedure, draft.office, answers, draft.now);
  const lines = asked.flatMap((fact) =>
    fact === 'ask_fee' ? feePhrases(guidance) : promisedBy(draft, procedure, answers, place),
  );
  const prices = asked.includes('ask_fee') ? pricesTold(guidance) : [];
  const times = asked.includes('ask_duration') && guidance.time ? [guidance.time] : [];
  return joined([
    wording('desk-about', { procedure: guidance.shortName }),
    ...lines,
    ...footnote([...prices, ...times]),
  ]);
}
