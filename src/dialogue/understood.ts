import { partsOf } from '../answers/parts';
import type { Answers } from '../answers/value';
import type { Choice } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import { onReading } from './answering';
import type { Conversation, Effect, Named, Understood } from './conversation';
import { questionsOf } from './progress';
import { button, wayOut } from './rows';
import type { AskedQuestion } from './standing';
import { meantBy } from './typedWords';
import { goOn, type Outcome, readFor, type Work, withAnswer, workOn } from './work';

/** Choices write ages as one year or from–to: `5`, `0-17`. */
const YEARS = /^(\d{1,3})(?:-(\d{1,3}))?$/;

/**
 * What the opening words answer already, for one tap: of each case question that applies, the one choice that `understands` what
 * they name. Where they mean none or several, the question is asked.
 */
export function understoodIn(work: Work, named: readonly Named[]): readonly Understood[] {
  const understood: Understood[] = [];
  const seen = new Set<string>();
  for (let now: Work | undefined = work; now !== undefined; ) {
    const asked = questionsOf(now.standing).find((each) => isOpenCase(each) && !seen.has(each.name));
    if (asked === undefined) break;
    seen.add(asked.name);
    const choice = choiceMeant(now, asked, named);
    if (choice === undefined) continue;
    understood.push({ question: asked.name, choice });
    const filled: Conversation = withAnswer(now.conversation, asked, { value: choice });
    now = workOn(now.procedure, filled, now.context);
  }
  return understood;
}

/** The answers of the case that words name, as if they were given: for facts before a procedure is begun. */
export function answersNamed(work: Work, named: readonly Named[]): Answers {
  return replayed(work, understoodIn(work, named)).conversation.answers;
}

function isOpenCase(asked: AskedQuestion): boolean {
  return asked.phase === 'case' && asked.answer === undefined && asked.question.type === 'choice';
}

function choiceMeant(work: Work, asked: AskedQuestion, named: readonly Named[]): string | undefined {
  const fitting = asked.choices.filter((choice) => fits(choice, named));
  const [only, ...others] = fitting;
  if (only !== undefined) return others.length === 0 ? only.key : undefined;
  const ages = asked.question.toldBy === undefined ? [] : named.filter(({ type }) => type === 'age');
  const [age, ...more] = ages;
  const reading = age === undefined || more.length > 0 ? undefined : readFor(work, asked, age.text);
  return reading?.kind === 'value' ? String(reading.value) : undefined;
}

/** The first type has to be named; what else is named must not contradict the others. */
function fits({ understands }: Choice, named: readonly Named[]): boolean {
  const types = Object.entries(understands ?? {});
  if (types.length === 0) return false;
  return types.every(([type, values], place) => {
    const own = named.filter((each) => each.type === type);
    return own.length === 0 ? place > 0 : own.some((each) => means(each, values));
  });
}

function means({ type, value }: Named, values: readonly string[]): boolean {
  if (type !== 'age') return values.includes(String(value));
  const years = yearsOf(value);
  return values.some((written) => {
    const [, from, to] = YEARS.exec(written) ?? [];
    return years >= Number(from) && years <= Number(to ?? from);
  });
}

/** Full years: of a child that is days or months old, none. */
function yearsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return Number.NaN;
  if ('years' in value) return Number(value.years);
  return 'months' in value ? Math.floor(Number(value.months) / 12) : 0;
}

/** Shows what was understood, for one tap. */
export function askUnderstood(work: Work, understood: readonly Understood[]): Effect {
  const { labels } = replayed(work, understood);
  const lines = labels.map(({ label, value }) => wording('dialogue-understood-line', { label, value }));
  return {
    type: 'ask',
    question: '#understood',
    text: joined([wording('dialogue-understood'), ...lines, wording('dialogue-understood-right')]),
    buttons: [
      [button(wording('dialogue-button-understood-yes'), { do: 'understood', yes: true })],
      [button(wording('dialogue-button-understood-no'), { do: 'understood', yes: false })],
      wayOut(work.conversation),
    ],
  };
}

/** Yes puts it down and goes on behind it; no asks everything. */
export function onUnderstoodAnswer(work: Work, yes: boolean): Outcome {
  const { understood = [], ...kept } = work.conversation;
  if (yes) return goOn(replayed({ ...work, conversation: kept }, understood).conversation);
  // What was misread there is not read once more.
  const { heard: _misread, ...afresh } = kept;
  return goOn(afresh);
}

/**
 * Takes words where what was understood is shown: yes, no, or another answer to one of its questions ("của mẹ tôi", "no, it's my own"),
 * which is shown in its place. Nothing where they are none of these.
 */
export function onUnderstoodWords(work: Work, raw: string): Outcome | undefined {
  const { understood } = work.conversation;
  if (understood === undefined) return undefined;
  const meant = meantBy(raw);
  if (meant === 'yes' || meant === 'no') return onUnderstoodAnswer(work, meant === 'yes');
  const parts = partsOf(raw);
  const isDenied = parts.length > 1 && meantBy(parts[0] ?? '') === 'no';
  const said = replayed(work, understood).asked.flatMap((each) => {
    const choice = choiceSaid(work, each, raw, parts);
    return choice === undefined ? [] : [{ question: each.name, choice }];
  });
  const others = said.filter(({ question, choice }) =>
    understood.some((one) => one.question === question && one.choice !== choice),
  );
  if (others.length > 0) {
    const anew = (one: Understood) => others.find(({ question }) => question === one.question) ?? one;
    return goOn({ ...work.conversation, understood: understood.map(anew) });
  }
  const next = onNextWords(work, understood, raw, parts);
  if (next !== undefined) return next;
  // Said once more is a yes; besides a no only all of it is one, for else it is not known what is wrong.
  if (isDenied) return onUnderstoodAnswer(work, said.length === understood.length);
  return said.length > 0 ? onUnderstoodAnswer(work, true) : undefined;
}

/** The choice that the words say as a whole, or that all of their parts which say one agree on. */
function choiceSaid(work: Work, asked: AskedQuestion, raw: string, parts: readonly string[]): string | undefined {
  const choices = [raw, ...parts].flatMap((words) => {
    const reading = meantBy(words) === undefined ? readFor(work, asked, words) : undefined;
    return reading?.kind === 'value' ? [String(reading.value)] : [];
  });
  return new Set(choices).size === 1 ? choices[0] : undefined;
}

/** "Của ba" below "Loại giấy: Khai sinh. Đúng không?": whoever answers what comes next lets it stand. */
function onNextWords(
  work: Work,
  understood: readonly Understood[],
  raw: string,
  parts: readonly string[],
): Outcome | undefined {
  const { understood: _stands, ...kept } = work.conversation;
  const { conversation } = replayed({ ...work, conversation: kept }, understood);
  const after = workOn(work.procedure, conversation, work.context);
  if (after.open.at !== 'question' || after.open.asked.phase !== 'case') return undefined;
  const { asked } = after.open;
  const choice = choiceSaid(after, asked, raw, parts);
  if (choice !== undefined) {
    const chosen = asked.choices.find(({ key }) => key === choice);
    const note = chosen && wording('answers-choice-read', { choice: chosen.text });
    return onReading(after, asked, { kind: 'value', value: choice, ...(note && { note }) });
  }
  const reading = readFor(after, asked, raw);
  const answers = reading.kind === 'ask' && reading.proposals.length > 0;
  return answers ? onReading(after, asked, reading) : undefined;
}

interface Replayed {
  readonly conversation: Conversation;
  readonly asked: readonly AskedQuestion[];
  readonly labels: readonly { readonly label: Phrase; readonly value: Phrase }[];
}

/** The conversation with it put down, question after question; what does not apply then is left out. */
function replayed(work: Work, understood: readonly Understood[]): Replayed {
  let now = work;
  const asked: AskedQuestion[] = [];
  const labels: { label: Phrase; value: Phrase }[] = [];
  for (const { question, choice } of understood) {
    const found = questionsOf(now.standing).find((each) => each.name === question);
    const chosen = found?.choices.find((each) => each.key === choice);
    if (found === undefined || chosen === undefined) continue;
    asked.push(found);
    labels.push({ label: found.question.label, value: chosen.text });
    now = workOn(now.procedure, withAnswer(now.conversation, found, { value: choice }), now.context);
  }
  return { conversation: now.conversation, asked, labels };
}
