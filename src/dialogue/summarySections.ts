import type { Role } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import { calledNow, isCalledOtherwise } from './called';
import { shownAnswer } from './shown';
import type { AskedQuestion } from './standing';
import type { Work } from './work';

/** Lines in one message; more go into a message of their own. */
const LINES_EACH = 28;
/** Who asks for the work: the chat itself. */
const REQUESTER = 'requester';

interface Section {
  readonly heading: Phrase;
  readonly asked: readonly AskedQuestion[];
}

/**
 * The answers as a resident checks them, in as many messages as they need: what it is about, then person by person and paper by
 * paper, then the rest; at the end which boxes of the form stay empty, and why.
 */
export function summarySections(work: Work, shown: readonly AskedQuestion[], title: Phrase): readonly Phrase[] {
  const answered = shown.filter((asked) => asked.answer !== undefined);
  const blocks = sectionsOf(work, answered).map((section) => linesOf(work, section));
  const blank = leftBlank(work, answered);
  return messages(title, blank === undefined ? blocks : [...blocks, [blank]]);
}

/** The short name of a question, with its number in a list. */
export function labelOf(work: Work, asked: AskedQuestion): Phrase {
  return numbered(work, asked, asked.question.label);
}

function numbered(work: Work, { item }: AskedQuestion, label: Phrase): Phrase {
  if (item === undefined || (work.standing.view.countOf(item.several) ?? 1) < 2) return label;
  return wording('dialogue-label-of-item', { label, number: item.index + 1 });
}

function sectionsOf(work: Work, answered: readonly AskedQuestion[]): readonly Section[] {
  const roleOf = (asked: AskedQuestion) => (asked.phase === 'details' ? asked.question.role : undefined);
  const ofCase = answered.filter((asked) => asked.phase === 'case');
  const rest = answered.filter((asked) => asked.phase === 'details' && roleOf(asked) === undefined);
  const roles = work.procedure.roles
    .map((role) => ({ role, asked: answered.filter((asked) => roleOf(asked) === role.name) }))
    .sort((one, other) => placeOf(answered, one.asked) - placeOf(answered, other.asked));
  return [
    { heading: wording('dialogue-summary-case'), asked: ofCase },
    ...roles.map(({ role, asked }) => ({ heading: headingOf(work, role), asked })),
    { heading: wording('dialogue-summary-rest'), asked: rest },
  ].filter(({ asked }) => asked.length > 0);
}

/** Roles come in the order of asking, not in that of their first mention. */
function placeOf(answered: readonly AskedQuestion[], [first]: readonly AskedQuestion[]): number {
  return first === undefined ? answered.length : answered.indexOf(first);
}

function headingOf(work: Work, role: Role): Phrase {
  if (role.name === REQUESTER && !isCalledOtherwise(work, REQUESTER)) return wording('dialogue-summary-requester');
  const called = calledNow(work, role);
  return { vi: capital(called.vi), en: capital(called.en) };
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The heading, a line an answer, and what was skipped together in one line. */
function linesOf(work: Work, { heading, asked }: Section): readonly Phrase[] {
  const label = (one: AskedQuestion) => numbered(work, one, one.question.underRole ?? one.question.label);
  const given = asked.flatMap((one) =>
    one.answer === undefined || 'skipped' in one.answer
      ? []
      : [wording('dialogue-summary-line', { label: label(one), value: shownAnswer(one.question, one.answer) })],
  );
  const skipped = asked.filter((one) => one.answer !== undefined && 'skipped' in one.answer).map(label);
  return [
    wording('dialogue-summary-heading', { heading }),
    ...given,
    ...(skipped.length === 0 ? [] : [wording('dialogue-summary-skipped', { labels: joined(skipped, ', ') })]),
  ];
}

/** Whoever gives a personal number has other boxes left empty (note 2 of the forms of Thông tư 04/2024). */
function leftBlank(work: Work, answered: readonly AskedQuestion[]): Phrase | undefined {
  const numberGiven = (role: Role) =>
    answered.some(
      ({ question, answer }) =>
        question.role === role.name && question.local === 'personalId' && answer !== undefined && 'value' in answer,
    );
  const people = work.procedure.roles.filter(numberGiven).map((role) => calledNow(work, role));
  return people.length === 0 ? undefined : wording('dialogue-summary-blank', { people: joined(people, ', ') });
}

/** Sections stay whole as long as they fit into a message. */
function messages(title: Phrase, blocks: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const pages: Phrase[][][] = [[[title]]];
  let lines = 1;
  for (const block of blocks.flatMap(cut)) {
    const page = pages.at(-1);
    if (page === undefined || lines + block.length > LINES_EACH) {
      pages.push([block]);
      lines = block.length;
    } else {
      page.push(block);
      lines += block.length;
    }
  }
  return pages.map((page) =>
    joined(
      page.map((block) => joined(block)),
      '\n\n',
    ),
  );
}

function cut(block: readonly Phrase[]): Phrase[][] {
  const pieces = Math.ceil(block.length / LINES_EACH);
  return Array.from({ length: pieces }, (_, at) => block.slice(at * LINES_EACH, (at + 1) * LINES_EACH));
}
