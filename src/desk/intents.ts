import type { Answers } from '../answers/value';
import { guidanceOf } from '../dialogue/guidance';
import { footnote, placePhrases } from '../dialogue/guidanceFacts';
import { caseNamed } from '../dialogue/step';
import type { Procedure } from '../procedures/procedure';
import type { Reading, Understanding } from '../understanding/understanding';
import { joined, type Phrase, wording } from '../wording/phrase';
import { bookByWords, cancelByWords, changeByWords } from './bookingByWords';
import { greetAgain } from './comingBack';
import { askErase } from './dataTurn';
import { dialogueContext } from './dialogueContext';
import { act, type Draft, type Rows } from './draft';
import { factLines, factsAsked, factsBeside, sayFacts } from './facts';
import { enterProcedure } from './flowTurn';
import { teachButton } from './learning';
import {
  askWhichProcedure,
  chooseLanguage,
  sayClerk,
  sayHelp,
  sayHolidays,
  sayHours,
  sayHoursOn,
  sayMenu,
} from './menu';
import { holidaysNamed } from './namedHolidays';
import { answeredFromOwn, checkByWords, collectByWords } from './ownTurn';
import { sayPapers } from './papersMidway';
import { daysNamed } from './timeWish';
import { today } from './today';
import { wishesBesides } from './wishAndQuestion';

/** Readings shown as buttons. */
const MOST_OFFERED = 3;

/** Does what an utterance wishes. `inside`: the procedure that is open, which "how much" and "how long" then speak of. */
export async function answerIntent(draft: Draft, understood: Understanding, inside?: Procedure): Promise<void> {
  if (inside === undefined && (await answeredFromOwn(draft, understood))) return;
  const about = understood.procedure ?? inside?.id;
  switch (understood.intent) {
    case 'ask_procedure':
    case 'submit_details':
      if (about === undefined) return sayMenu(draft);
      if (about === inside?.id) return sayPapers(draft, inside);
      sayBeside(draft, understood, about);
      return enterProcedure(draft, about, { named: understood.entities });
    case 'ask_fee':
    case 'ask_duration':
      if (about === undefined) return askWhichProcedure(draft);
      return tellFacts(draft, understood, about, inside);
    case 'ask_hours_place':
      return sayWhenAndWhere(draft, understood, inside);
    case 'book_slot':
      return bookByWords(draft, understood, about);
    case 'change_booking':
      return changeByWords(draft, understood);
    case 'cancel_booking':
      return cancelByWords(draft, understood);
    case 'check_dossier':
      return checkByWords(draft, understood);
    case 'collect_result':
      return collectByWords(draft, understood, inside);
    case 'talk_to_clerk':
      return sayClerk(draft);
    case 'give_feedback':
      return draft.say(wording('desk-complaint', { how: draft.office.complaint }));
    case 'erase_data':
      return askErase(draft);
    case 'change_language':
      return chooseLanguage(draft);
    case 'help':
      return sayHelp(draft);
    case 'greet':
      return inside ? draft.say(wording('desk-greet-known')) : greetAgain(draft);
    case 'thanks_goodbye':
      return draft.say(wording('desk-thanks'));
    default:
      return sayOutOfScope(draft);
  }
}

/** What is asked beside a procedure that is opened: its facts and the hours, before its own first question. */
function sayBeside(draft: Draft, understood: Understanding, about: string): void {
  const procedure = draft.desk.library.procedures.get(about);
  const facts = factsBeside(understood);
  if (procedure && facts.length > 0) draft.say(factLines(draft, facts, procedure, named(draft, understood, procedure)));
  if (asksHours(understood)) sayWhenAndWhere(draft, understood, procedure);
}

function asksHours({ also = [] }: Understanding): boolean {
  return also.includes('ask_hours_place');
}

/** Where it is, and when it is open: on the days or holidays that are named, else today. */
function sayWhenAndWhere(draft: Draft, { entities }: Pick<Understanding, 'entities'>, inside?: Procedure): void {
  const said = draft.turn.kind === 'text' ? draft.turn.text : '';
  const days = daysNamed(entities, today(draft.desk));
  const holidays = holidaysNamed(draft.office, said, today(draft.desk));
  // What another authority does is not done here: it has days and hours of its own.
  if (inside?.doneBy !== undefined) sayAuthority(draft, inside);
  else if (days.length > 0) sayHoursOn(draft, days);
  else if (holidays.length > 0) sayHolidays(draft, holidays);
  else sayHours(draft);
}

function sayAuthority(draft: Draft, procedure: Procedure): void {
  const { open } = draft.state;
  const answers = open?.procedureId === procedure.id ? open.answers : {};
  const guidance = guidanceOf(procedure, draft.office, answers, draft.now);
  const { place } = guidance;
  const notSure = footnote(place.kind === 'authority' ? [place.authority] : []);
  draft.say(joined([...placePhrases(guidance), ...notSure]));
}

/** The facts by what is answered or named of the case; a procedure that is wished for in the same message opens below them. */
async function tellFacts(draft: Draft, understood: Understanding, about: string, inside?: Procedure): Promise<void> {
  const procedure = draft.desk.library.procedures.get(about);
  const facts = factsAsked(understood);
  const opens = inside === undefined && procedure !== undefined && (await wishesBesides(draft, about));
  if (opens) draft.say(factLines(draft, facts, procedure, named(draft, understood, procedure)));
  else if (about === inside?.id) sayFacts(draft, facts, about, answersShown(draft));
  else sayFacts(draft, facts, about, procedure ? named(draft, understood, procedure) : {});
  if (asksHours(understood)) sayWhenAndWhere(draft, understood, procedure);
  if (opens) await enterProcedure(draft, about, { named: understood.entities });
}

/** The answers of the case that the words name, before they are asked. */
function named(draft: Draft, { entities }: Understanding, procedure: Procedure): Answers {
  return caseNamed(procedure, entities, dialogueContext(draft));
}

/** What is answered in the open procedure, and what is shown as understood of it. */
function answersShown({ state: { open } }: Draft): Answers {
  const shown = (open?.understood ?? []).map(({ question, choice }) => [question, { value: choice }] as const);
  return { ...Object.fromEntries(shown), ...open?.answers };
}

/** What may be meant, as buttons: two or three readings, and the menu. `elsewhere` as `sayOutOfScope`, when there is none. */
export function askWhichMeant(draft: Draft, offered: readonly Reading[], elsewhere?: string): void {
  const labels = new Map(
    offered.map((reading) => [draft.words(meantLabel(draft, reading)), reading] as const).reverse(),
  );
  const rows = offered
    .filter((reading) => labels.get(draft.words(meantLabel(draft, reading))) === reading)
    .slice(0, MOST_OFFERED)
    .map((reading) => [act(meantLabel(draft, reading), 'said', reading.intent, reading.procedure ?? '')]);
  if (rows.length === 0) {
    sayOutOfScope(draft, elsewhere);
    return;
  }
  draft.say(wording('desk-did-you-mean'), [
    ...rows,
    [act(wording('desk-button-menu'), 'menu'), act(wording('desk-button-clerk'), 'clerk')],
    [teachButton(draft)],
  ]);
}

/** Not a matter of this desk. `whose`: the office that does it, by its id in `intents/out_of_scope.yaml`. */
export function sayOutOfScope(draft: Draft, whose?: string): void {
  const known = draft.office.authorities.find(({ id }) => id === whose);
  const office = known?.name ?? (whose === undefined ? undefined : wording(`desk-whose-${whose}`));
  const text = office === undefined ? wording('desk-out-of-scope') : wording('desk-elsewhere', { office });
  draft.say(text, [...menuRows(), [act(wording('desk-button-clerk'), 'clerk')], [teachButton(draft)]]);
}

function menuRows(): Rows {
  return [[act(wording('desk-button-menu'), 'menu')]];
}

/** A reading as a button says it, short enough for one line. */
function meantLabel(draft: Draft, reading: Reading): Phrase {
  if (reading.procedure === undefined) return wording(`desk-meant-${reading.intent}`);
  const procedure = procedureName(draft, reading.procedure);
  if (reading.intent === 'ask_procedure' || reading.intent === 'submit_details') return procedure;
  if (reading.intent === 'ask_fee') return wording('desk-meant-fee-of', { procedure });
  if (reading.intent === 'ask_duration') return wording('desk-meant-duration-of', { procedure });
  return wording(`desk-meant-${reading.intent}`);
}

/** A procedure's short name, also of those that have no flow yet. */
function procedureName(draft: Draft, id: string): Phrase {
  return draft.desk.library.procedures.get(id)?.shortName ?? wording(`desk-procedure-${id.split('/')[0] ?? id}`);
}
