import { documentNamed } from '../answers/otherDocument';
import { tidy } from '../answers/tidy';
import { joined, verbatim, wording } from '../wording/phrase';
import { askWith } from './asking';
import type { Conversation } from './conversation';
import { questionsOf } from './progress';
import { shownValue } from './shown';
import type { AskedQuestion } from './standing';
import { type Outcome, readFor, type Work, waitWith, withAnswer, workOn } from './work';

/**
 * "No ID number, my passport is B1234567" where the personal number was left out by it: the other paper is put down too and told, so that
 * it is not asked for again.
 */
export function withDocument(work: Work, asked: AskedQuestion, raw: string, leftOut: Outcome): Outcome {
  const paper = paperBesides(work, asked, raw, leftOut.conversation);
  if (paper === undefined) return leftOut;
  const { label } = paper.other.question;
  const text = wording('dialogue-taken-ahead', { label, value: shownValue(paper.other.question, paper.value) });
  return {
    ...leftOut,
    conversation: withAnswer(leftOut.conversation, paper.other, { value: paper.value }),
    effects: [...leftOut.effects, { type: 'say', text }],
  };
}

/**
 * "Cmnd cũ số 351234567" where the personal number is asked for: put down as the other paper for whoever has no such number, and the
 * number asked for once more. Nothing for other words.
 */
export function documentInstead(work: Work, asked: AskedQuestion, raw: string): Outcome | undefined {
  const { skip } = asked.question;
  if (skip === undefined) return undefined;
  const { conversation } = work;
  const paper = paperBesides(work, asked, raw, withAnswer(conversation, asked, { skipped: true }));
  if (paper === undefined) return undefined;
  const answers = { ...conversation.answers, [paper.other.stored]: { value: paper.value } };
  const text = wording('dialogue-document-instead', { paper: verbatim(paper.value), skip });
  return waitWith({ ...conversation, answers }, [askWith(work, asked, joined([text, asked.question.text], '\n\n'))]);
}

interface Paper {
  readonly other: AskedQuestion;
  readonly value: string;
}

/** The paper that is named, and the question about the same person that it answers once the personal number is left out. */
function paperBesides(work: Work, { question }: AskedQuestion, raw: string, leftOut: Conversation): Paper | undefined {
  if (question.type !== 'personalId') return undefined;
  const named = documentNamed(tidy(raw));
  if (named === undefined) return undefined;
  const after = workOn(work.procedure, leftOut, work.context);
  const other = questionsOf(after.standing).find(
    (each) => each.question.role === question.role && each.question.local === 'otherDocument',
  );
  if (other === undefined || readFor(after, other, named).kind !== 'value') return undefined;
  return { other, value: named };
}
