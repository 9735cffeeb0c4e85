import { assentIn } from '../answers/assent';
import { bareAnswer } from '../answers/bareAnswer';
import { choicesBySaid } from '../answers/choiceWords';
import { foldKnown } from '../answers/fold';
import { partsOf } from '../answers/parts';
import { plainSpelling } from '../answers/plainSpelling';
import { proposalOf } from '../answers/proposals';
import type { Proposal } from '../answers/reading';
import { choicesToldBy } from '../answers/toldBy';
import type { Choice, Question } from '../procedures/procedure';
import type { Conversation, Heard, Named } from './conversation';
import { mayBeSaidOfPerson, saidOfPerson, speaksOfBirth } from './heardOfPerson';
import type { AskedQuestion } from './standing';
import { placeNamed } from './typedWords';
import { lookOf, openName, readFor, type Work } from './work';

/** The type of words in an opening sentence that answer a question of the case, whichever it is. */
const SAID = 'said';
/** Longer words tell a story, and answer no later question. UTF-16 units. */
const LONGEST = 80;
const MOST = 6;
const FEWEST_LETTERS = 3;
/** Folded "bv": nothing else is written so. */
const ABBREVIATED = /^[^aeiouy]+$/u;

/** Keeps words that were no answer to the open question of the case: they may be one to a later question. */
export function withHeard(conversation: Conversation, asked: AskedQuestion, raw: string): Conversation {
  // A bare yes, no or number is an answer to what was asked, and to nothing else.
  const saysNothing = bareAnswer(raw) !== undefined || assentIn(raw) !== undefined || placeNamed(raw) !== undefined;
  if (!mayBeHeard(asked) || raw.length > LONGEST || saysNothing) return conversation;
  return { ...conversation, heard: [...(conversation.heard ?? []), { words: raw, sure: false }].slice(-MOST) };
}

/** Keeps what an opening sentence says of the case besides what it names: "chưa đăng ký kết hôn". */
export function withSaid(conversation: Conversation, named: readonly Named[]): Conversation {
  const said = named.filter(({ type }) => type === SAID).map(({ text }): Heard => ({ words: text, sure: true }));
  return said.length === 0 ? conversation : { ...conversation, heard: said.slice(-MOST) };
}

/** Keeps the parts of a sentence about the whole matter, such as opened the procedure: "vợ em mới sanh hôm qua, em là cha". */
export function withWhole(conversation: Conversation, sentence: string | undefined): Conversation {
  const heard = partsOf(sentence ?? '')
    .filter((words) => words.length <= LONGEST)
    .map((words): Heard => ({ words, sure: false, whole: true }));
  if (heard.length === 0) return conversation;
  return { ...conversation, heard: [...(conversation.heard ?? []), ...heard].slice(-MOST) };
}

/** Keeps the parts of an answer that says more than what was asked: "đăng ký rồi, sinh ở bệnh viện". */
export function withMore(conversation: Conversation, asked: AskedQuestion, raw: string): Conversation {
  const isSeveral = /[,.;!?\n]+\s*\S/u.test(raw);
  return mayBeHeard(asked) && isSeveral ? withWhole(conversation, raw) : conversation;
}

/** Shows what was said before as the answer, for one tap, where a question of the case is newly open. `before`: what was open. */
export function recalled(before: Work, after: Work): Conversation {
  const { conversation, open } = after;
  const { heard } = conversation;
  if (heard === undefined || open.at !== 'question' || conversation.proposed !== undefined) return conversation;
  // What was open already has been tried with them, but for the first question of all.
  const isOld = openName(before.open) === open.asked.name && before.conversation.heard !== undefined;
  const isOfPerson = mayBeSaidOfPerson(after, open.asked);
  if (open.again || !(mayBeHeard(open.asked) || isOfPerson) || isOld) return conversation;
  const told = heard.filter(({ whole }) => whole === true).flatMap((each) => proposalsFrom(after, open.asked, each));
  const isAtOdds = told.some(({ value }) => value !== told[0]?.value);
  for (const each of isAtOdds ? heard.filter(({ whole }) => whole !== true) : heard) {
    const proposals = proposalsFrom(after, open.asked, each);
    if (proposals.length === 0) continue;
    const rest = heard.filter((other) => other !== each || each.whole === true);
    return { ...conversation, heard: rest, proposed: { question: open.asked.name, proposals } };
  }
  return conversation;
}

function mayBeHeard({ phase, question }: AskedQuestion): boolean {
  return phase === 'case' && question.type === 'choice';
}

/** Several are offered only where the words surely speak of the case: others share a word with a button by chance. */
function proposalsFrom(work: Work, asked: AskedQuestion, { words, sure, whole }: Heard): readonly Proposal[] {
  if (asked.phase === 'details') return saidOfPerson(work, asked, words);
  if (whole === true) {
    const told = toldBy(words, asked);
    return (told.length > 0 ? told : bornWhen(work, asked, words)).map(({ text, key }) => proposalOf(text, key));
  }
  if (!sure && isByShortWords(words, asked)) return [];
  const reading = readFor(work, asked, words);
  if (reading.kind === 'ask') return sure && reading.proposals.length > 1 ? reading.proposals : [];
  const chosen = asked.choices.find(({ key }) => reading.kind === 'value' && key === reading.value);
  return chosen === undefined ? [] : [proposalOf(chosen.text, chosen.key)];
}

/**
 * The one choice that a part of a sentence about the whole matter tells: by its own words, since it shares one with a label too easily,
 * be it within a question ("mất thẻ rồi làm lại ở đâu"); and nowhere that who is meant was held against what it names already ("cho con
 * xin" is the speaker).
 */
function toldBy(words: string, { choices = [] }: Pick<Question, 'choices'>): readonly Choice[] {
  if (choices.some(({ understands }) => understands?.relation !== undefined)) return [];
  const told = telling(words, choices);
  return told.length === 1 ? told : [];
}

/** Whether words answer some question of the case, be it still far off. */
export function tellsOfCase({ procedure }: Work, words: string): boolean {
  return procedure.questions.some((question) => question.phase === 'case' && toldBy(words, question).length > 0);
}

/** "Sanh ngày 10 tháng 11": the one choice that a day tells which is said to be that of a birth. */
function bornWhen({ context }: Work, { choices, question }: AskedQuestion, words: string): readonly Choice[] {
  if (question.toldBy === undefined || !speaksOfBirth(words)) return [];
  const told = choicesToldBy(question.toldBy, words, choices, lookOf(context).today);
  return told.length === 1 ? told : [];
}

/** "Có cưới hỏi" and "em đi làm", typed without marks, have no "cô" and no "dì" in them. */
function isByShortWords(words: string, { choices }: AskedQuestion): boolean {
  return choicesBySaid(plainSpelling(words), choices).length > 0 && telling(words, choices).length === 0;
}

/** The choices that words of some length tell: of shorter ones a sentence has too many by chance. */
function telling(words: string, choices: readonly Choice[]): readonly Choice[] {
  const long = choices.map((choice) => ({
    ...choice,
    words:
      choice.words?.filter((phrase) => phrase.length >= FEWEST_LETTERS || ABBREVIATED.test(foldKnown(phrase))) ?? [],
  }));
  return choicesBySaid(plainSpelling(words), long);
}
