import type { Proposal } from '../answers/reading';
import { assertNever } from '../errors';
import { joined, type Phrase, wording } from '../wording/phrase';
import { cardQuestion } from './cardQuestion';
import type { DialogueButton, Effect } from './conversation';
import { guidanceEffects } from './guidanceEffects';
import { KEPT_DAYS } from './kept';
import type { Open } from './open';
import { isOnCard, mayShowCard, questionsOf } from './progress';
import { questionsLeft, toldLeft } from './questionsLeft';
import { answerRows, BOOK, button, CLERK, type Rows, wayOut } from './rows';
import { shownAnswer, shownValue } from './shown';
import type { AskedAnother, AskedQuestion } from './standing';
import { stopEffects } from './stopEffects';
import { editListEffect, summaryEffects } from './summary';
import { askUnderstood } from './understood';
import type { Work } from './work';

/** What asks for the thing that is open now. `fresh`: a stop was come to just now. */
export function askOpen(work: Work, fresh = false): readonly Effect[] {
  const { open } = work;
  switch (open.at) {
    case 'question':
      return [askQuestion(work, open.asked, open.again)];
    case 'another':
      return [askAnother(work, open.asked)];
    case 'choosing':
      return [editListEffect(work, open.page)];
    case 'card':
      return [cardQuestion(work, open.role, open.data)];
    case 'understood':
      return [askUnderstood(work, open.understood)];
    case 'stop':
      return stopEffects(work, open.stop, fresh);
    case 'guidance':
      return guidanceEffects(work);
    case 'consent':
      return [askConsent()];
    case 'summary':
      return summaryEffects(work);
    default:
      return assertNever(open);
  }
}

/** The same once more, short, after words that could not be used: guidance and summary are not sent a second time. */
export function nudge(work: Work): readonly Effect[] {
  const [last] = askOpen(work).slice(-1);
  if (last === undefined || (last.type !== 'say' && last.type !== 'ask')) return askOpen(work);
  const at = work.open.at;
  if (at !== 'guidance' && at !== 'summary' && at !== 'stop') return [last];
  return [
    { type: 'ask', question: pseudo(work.open), text: wording('dialogue-use-buttons'), buttons: last.buttons ?? [] },
  ];
}

/** After a side question: what is open once more, but neither guidance nor stop, which stay as they are; of a summary, only whether to send it. */
export function askAfterAside(work: Work): readonly Effect[] {
  const { at } = work.open;
  if (at === 'guidance' || at === 'stop') return [];
  if (at !== 'summary') return askOpen(work);
  return nudge(work).map((effect) =>
    effect.type === 'ask' ? { ...effect, text: wording('dialogue-summary-waits') } : effect,
  );
}

function pseudo(open: Open): string {
  return `#${open.at}`;
}

function askQuestion(work: Work, asked: AskedQuestion, again: boolean): Effect {
  const { proposed } = work.conversation;
  if (proposed?.question === asked.name) {
    if (proposed.leftOut === true) return askToLeaveOut(work, asked);
    return askProposals(work, asked, didYouMean(asked, proposed.proposals));
  }
  const [lead] = roadLine(work, asked, again);
  return {
    type: 'ask',
    question: asked.name,
    ...(lead && { lead }),
    text: joined([
      ...itemLine(asked),
      ...answeredLine(work, asked, again),
      asked.question.text,
      ...(asked.question.help === undefined ? [] : [asked.question.help]),
      ...cardHint(work, asked),
    ]),
    buttons: answerRows(work, asked, again),
    ...contactOf(asked),
  };
}

/** How far it still is: only on the road through the form, not while an answer is changed. */
function roadLine(work: Work, { phase }: AskedQuestion, again: boolean): readonly Phrase[] {
  return phase === 'details' && !again ? toldLeft(work, questionsLeft(work)) : [];
}

/** What was read, once more. */
function didYouMean({ question }: AskedQuestion, proposals: readonly Proposal[]): Phrase {
  const [only, ...others] = proposals;
  if (only === undefined || others.length > 0)
    return wording('dialogue-did-you-mean-which', { question: question.text });
  return wording('dialogue-did-you-mean', { label: question.label, value: shownValue(question, only.value) });
}

/** The open question with other words in front of it: a hint, or another way to answer. */
export function askWith(work: Work, asked: AskedQuestion, text: Phrase, more: Rows = []): Effect {
  const rows = answerRows(work, asked, asked.answer !== undefined);
  return {
    type: 'ask',
    question: asked.name,
    text,
    buttons: [...rows.slice(0, -1), ...more, ...rows.slice(-1)],
    ...contactOf(asked),
  };
}

/** What was understood, each reading a tap; typing again is possible as well. */
export function askProposals(work: Work, asked: AskedQuestion, text: Phrase): Effect {
  const proposals = work.conversation.proposed?.proposals ?? [];
  const rows = proposals.map((proposal, index): readonly DialogueButton[] => [
    button(proposal.label, { do: 'propose', question: asked.name, index }),
  ]);
  const before =
    asked.answer === undefined
      ? []
      : [[button(wording('dialogue-button-keep'), { do: 'chosen', question: asked.name } as const)]];
  const other =
    proposals.length === 1 && asked.question.type === 'choice'
      ? [[button(wording('dialogue-button-not-that'), { do: 'edit', question: asked.name } as const)]]
      : [];
  return {
    type: 'ask',
    question: asked.name,
    text,
    buttons: [...rows, ...other, ...before, wayOut(work.conversation)],
  };
}

/** Whether an answer that stands there shall be left out. */
function askToLeaveOut(work: Work, asked: AskedQuestion): Effect {
  const { label } = asked.question;
  const before = asked.answer === undefined ? wording('dialogue-left-out') : shownAnswer(asked.question, asked.answer);
  const press = { question: asked.name } as const;
  return {
    type: 'ask',
    question: asked.name,
    text: wording('dialogue-correct-empty', { label, before }),
    buttons: [
      [button(wording('dialogue-button-empty'), { do: 'skip', ...press })],
      [button(wording('dialogue-button-keep'), { do: 'chosen', ...press })],
      wayOut(work.conversation),
    ],
  };
}

function contactOf(asked: AskedQuestion): { readonly contact?: true } {
  return asked.question.type === 'phone' ? { contact: true } : {};
}

function itemLine(asked: AskedQuestion): readonly Phrase[] {
  return asked.item === undefined ? [] : [wording('dialogue-item', { number: asked.item.index + 1 })];
}

/** What stood there before, when a question is opened again, and why. */
function answeredLine(work: Work, asked: AskedQuestion, again: boolean): readonly Phrase[] {
  if (asked.mismatch !== undefined) {
    const decided = questionsOf(work.standing).find((each) => each.name === asked.mismatch?.decidedBy);
    const value = decided === undefined ? undefined : work.standing.view.get(decided.stored);
    if (decided === undefined || value === undefined) return [];
    return [
      wording('dialogue-mismatch', { label: decided.question.label, value: shownValue(decided.question, value) }),
    ];
  }
  if (!again || asked.answer === undefined || asked.question.type === 'choices') return [];
  return [wording('dialogue-answered-before', { value: shownAnswer(asked.question, asked.answer) })];
}

/** At the first question about a person: a picture of the card's code would do. */
function cardHint(work: Work, asked: AskedQuestion): readonly Phrase[] {
  const { role } = asked.question;
  if (!mayShowCard(work, asked) || !isOnCard(asked) || asked.phase !== 'details') return [];
  const begun = questionsOf(work.standing).some((each) => each.question.role === role && isOnCard(each) && each.answer);
  return begun ? [] : [wording('dialogue-card-hint')];
}

function askAnother(work: Work, asked: AskedAnother): Effect {
  const press = (more: boolean) => ({ do: 'another', several: asked.several.name, more }) as const;
  return {
    type: 'ask',
    question: asked.several.name,
    text: asked.several.another,
    buttons: [
      [button(wording('dialogue-button-more'), press(true)), button(wording('dialogue-button-no-more'), press(false))],
      wayOut(work.conversation),
    ],
  };
}

/** Before the first personal answer: what is kept, why, how long, who sees it. */
function askConsent(): Effect {
  return {
    type: 'ask',
    question: '#consent',
    text: wording('dialogue-consent', { days: KEPT_DAYS }),
    buttons: [
      [
        button(wording('dialogue-button-agree'), { do: 'consent', yes: true }),
        button(wording('dialogue-button-disagree'), { do: 'consent', yes: false }),
      ],
    ],
  };
}

/** Refusing keeps the guidance, and the counter stays open. */
export function consentRefused(): Effect {
  return { type: 'say', text: wording('dialogue-consent-refused'), buttons: [[BOOK], [CLERK]] };
}
