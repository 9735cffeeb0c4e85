import { choicesBySaid } from '../answers/choiceWords';
import { asksWhose } from '../answers/framed';
import type { Proposal, Reading } from '../answers/reading';
import { tidy } from '../answers/tidy';
import type { FieldType } from '../procedures/procedure';
import { joined, type Phrase, wording } from '../wording/phrase';
import { askProposals, askWith } from './asking';
import { documentInstead, withDocument } from './documentBesides';
import { withHeard, withMore } from './heard';
import { isOfAnother } from './ofAnother';
import { mayShowCard, questionsOf } from './progress';
import { CLERK } from './rows';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { takenTogether } from './together';
import { meantBy } from './typedWords';
import { goOn, type Outcome, readFor, type Work, waitWith, withAnswer, workOn } from './work';

/** Misses in a row that are answered with the question again; after that another way is shown. */
export const MISSES_ALLOWED = 1;

/** Answers that nothing else can be taken for. */
const PLAIN: readonly FieldType[] = ['gender', 'personalId', 'phone'];

/** The clerk is named in other words each time. Odd in number, because every second turn may be an example. */
const CLERK_TURNS = ['first', 'next', 'last'] as const;

/** Takes words, or a value that stands for words, as the answer to the open question. */
export function onWords(work: Work, asked: AskedQuestion, raw: string): Outcome {
  if (asked.phase === 'details' && asked.question.type !== 'text' && asksWhose(tidy(raw)))
    return toldWhose(work, asked);
  const { proposed } = work.conversation;
  const shown = confirmable(proposed?.question === asked.name ? proposed.proposals : []);
  if (proposed?.question === asked.name && proposed.leftOut === true) {
    const meant = meantBy(raw);
    if (meant === 'yes') return onReading(work, asked, { kind: 'skip' });
    if (meant === 'no') return askedAnew(work);
  }
  if (shown !== undefined) {
    // "Sai" is no, but also what is wrong with a paper.
    const isChoice = choicesBySaid(raw, asked.choices).some(({ key }) => key === shown.value);
    const meant = isChoice ? 'yes' : meantBy(raw);
    if (meant === 'yes') return goOn(withAnswer(work.conversation, asked, { value: shown.value }));
    if (meant === 'no') return askedAnew(work);
  }
  if (isOfAnother(work, asked, raw)) {
    return missed(work, asked, wording('dialogue-name-of-another', { label: asked.question.label }));
  }
  const together = takenTogether(work, asked, raw);
  if (together !== undefined) return together;
  const reading = readFor(work, asked, raw);
  const onward = shown === undefined || reading.kind !== 'hint' ? undefined : takenByNext(work, asked, shown, raw);
  if (onward !== undefined) return onward;
  const ahead = reading.kind === 'hint' && proposed?.question !== asked.name ? takenAhead(work, asked, raw) : undefined;
  if (ahead !== undefined) return ahead;
  const instead = reading.kind === 'hint' ? documentInstead(work, asked, raw) : undefined;
  if (instead !== undefined) return instead;
  const outcome = onReading(work, asked, reading);
  if (reading.kind === 'skip') return withDocument(work, asked, raw, outcome);
  if (reading.kind === 'value') {
    // A choice's own words, commas and all, say nothing besides.
    const isExact = reading.note === undefined;
    return isExact ? outcome : { ...outcome, conversation: withMore(outcome.conversation, asked, raw) };
  }
  return { ...outcome, conversation: withHeard(outcome.conversation, asked, raw) };
}

/** "Của em hay của bà ngoại?": whom the question means, and the question again. It is no miss. */
function toldWhose(work: Work, asked: AskedQuestion): Outcome {
  const isApplicant = asked.question.role === 'requester' ? 'yes' : 'no';
  const whose = wording('dialogue-whose', { applicant: isApplicant, label: asked.question.label });
  return waitWith(work.conversation, [askWith(work, asked, joined([whose, asked.question.text], '\n\n'))]);
}

/** "12/3/1956" below "Lê Thị Tư?": what is no answer here but one to the next question lets stand what was read before it; no guessed choice. */
function takenByNext(work: Work, asked: AskedQuestion, shown: Proposal, raw: string): Outcome | undefined {
  if (asked.choices.length > 0) return undefined;
  const { procedure, context } = work;
  const kept = withAnswer(work.conversation, asked, { value: shown.value });
  const after = workOn(procedure, kept, context);
  if (after.open.at !== 'question' || after.open.asked.question.type === 'text') return undefined;
  const reading = readFor(after, after.open.asked, raw);
  return reading.kind === 'value' ? onReading(after, after.open.asked, reading) : undefined;
}

/** "Con trai" at the day of birth: no answer here, but one to a question about the same person that comes; it is put down there. */
function takenAhead(work: Work, asked: AskedQuestion, raw: string): Outcome | undefined {
  if (asked.phase !== 'details') return undefined;
  const fitting = questionsOf(work.standing).flatMap((each) => {
    const { type, role } = each.question;
    const isAhead = each.answer === undefined && each.name !== asked.name && role === asked.question.role;
    const reading = isAhead && PLAIN.includes(type) ? readFor(work, each, raw) : undefined;
    return reading?.kind === 'value' ? [{ each, value: reading.value }] : [];
  });
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return undefined;
  const { label } = only.each.question;
  const text = wording('dialogue-taken-ahead', { label, value: shownValue(only.each.question, only.value) });
  return goOn(withAnswer(work.conversation, only.each, { value: only.value }), [{ type: 'say', text }]);
}

/** What a plain yes takes: the only reading, or the one beside which what was typed may be kept. */
export function confirmable(proposals: readonly Proposal[]): Proposal | undefined {
  const [first, ...others] = proposals;
  return others.every(({ label }) => 'key' in label && label.key === 'answers-keep') ? first : undefined;
}

/** "Không phải" to what was read: the question once more, with all its buttons. */
function askedAnew({ conversation }: Work): Outcome {
  const { proposed: _refused, ...kept } = conversation;
  return goOn(kept);
}

/** Takes what was read for the open question. */
export function onReading(work: Work, asked: AskedQuestion, reading: Reading): Outcome {
  switch (reading.kind) {
    case 'value':
      if (asked.mismatch !== undefined && !asked.mismatch.fitting.includes(String(reading.value)))
        return missed(work, asked);
      return goOn(
        withAnswer(work.conversation, asked, { value: reading.value }),
        reading.note === undefined ? [] : [{ type: 'say', text: reading.note }],
      );
    case 'skip':
      if (asked.question.skip === undefined) return missed(work, asked, wording('dialogue-needed'));
      return goOn(withAnswer(work.conversation, asked, { skipped: true }));
    case 'ask': {
      if (reading.proposals.length === 0) return missed(work, asked, reading.say);
      const conversation = {
        ...work.conversation,
        proposed: { question: asked.name, proposals: reading.proposals },
      };
      return waitWith(conversation, [askProposals({ ...work, conversation }, asked, reading.say)]);
    }
    default:
      return missed(work, asked, reading.say);
  }
}

/**
 * Could not be used: why; the second time another way; from then on by turns an example with what can be left out, and the way to a
 * clerk, so that no sentence comes twice in a row. The question stands last each time.
 */
function missed(work: Work, asked: AskedQuestion, hint?: Phrase): Outcome {
  const { proposed: _refused, ...kept } = work.conversation;
  const misses = kept.misses + 1;
  const conversation = { ...kept, misses };
  const again = workOn(work.procedure, conversation, work.context);
  const hints = hint === undefined ? [] : [hint];
  if (misses <= MISSES_ALLOWED) {
    return waitWith(conversation, [askWith(again, asked, joined([...hints, asked.question.text], '\n\n'))]);
  }
  const words = misses === MISSES_ALLOWED + 1 ? [...hints, otherWay(work, asked)] : moreHelp(asked, misses);
  return waitWith(conversation, [askWith(again, asked, joined([...words, asked.question.text], '\n\n'), [[CLERK]])]);
}

function moreHelp({ question }: AskedQuestion, misses: number): readonly Phrase[] {
  const { help, skip } = question;
  const byExample = (misses - MISSES_ALLOWED) % 2 === 0;
  if (!byExample || (help === undefined && skip === undefined)) {
    return [wording('dialogue-clerk-helps', { turn: CLERK_TURNS[misses % CLERK_TURNS.length] ?? 'last' })];
  }
  return [
    wording('dialogue-once-more', { label: question.label }),
    ...(help === undefined ? [] : [help]),
    ...(skip === undefined ? [] : [wording('dialogue-may-skip', { skip })]),
  ];
}

function otherWay(work: Work, asked: AskedQuestion): Phrase {
  if (asked.choices.length > 0) return wording('dialogue-other-way-buttons');
  return wording(mayShowCard(work, asked) ? 'dialogue-other-way-card' : 'dialogue-other-way');
}
