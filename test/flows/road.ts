import type { DialogueButton } from '../../src/dialogue/conversation';
import type { Question } from '../../src/procedures/procedure';
import { told } from './branches';
import { button, buttons, type Chat, pressed, question, rendered, said, typed } from './chat';
import type { Voice } from './voices';

/** One way through the case questions, as it was played, and where it came to. */
export interface PlayedBranch {
  readonly path: Readonly<Record<string, string>>;
  readonly chat: Chat;
}

const LONGEST_ROAD = 80;

/** Plays every way through the case questions in one voice. What branches have in common is played once. */
export function playedBranches(chat: Chat, voice: Voice): readonly PlayedBranch[] {
  const branches: PlayedBranch[] = [];
  const walk = (here: Chat, path: PlayedBranch['path']): void => {
    const asked = question(here);
    if (asked === undefined) {
      branches.push({ path, chat: here });
      return;
    }
    for (const choice of buttons(here, 'choose')) {
      const key = keyOf(choice);
      const after = voice.take(here, choice);
      const answer = after.conversation.answers[asked.question];
      if (JSON.stringify(answer) !== JSON.stringify({ value: key })) {
        throw new Error(`${told(path)}: "${rendered(choice.label, voice.language)}" was read as ${said(after)}`);
      }
      walk(after, { ...path, [asked.question]: key });
    }
  };
  walk(chat, {});
  return branches;
}

/** From the guidance through consent and details to the summary. @throws Error when an answer is not taken, or it does not end. */
export function toSummary(
  { path, chat: guidance }: PlayedBranch,
  voice: Voice,
  look: (chat: Chat) => void = () => {},
): Chat {
  let chat = pressed(guidance, button(guidance, 'giveDetails'));
  for (let turns = 0; turns < LONGEST_ROAD; turns += 1) {
    const asked = question(chat)?.question;
    if (asked === undefined) throw new Error(`${told(path)}: nothing is asked after ${said(chat)}`);
    if (asked === '#summary') return chat;
    look(chat);
    const before = chat;
    chat = asked === '#consent' ? voice.take(chat, button(chat, 'consent')) : answered(chat, asked, path, voice);
    if (chat.conversation.misses > 0) {
      throw new Error(`${told(path)}: ${said(before)} ← was answered by → ${said(chat)}`);
    }
  }
  throw new Error(`${told(path)}: the details do not end`);
}

/** Confirms the summary in that voice. */
export function confirmed(chat: Chat, voice: Voice): Chat {
  if (voice.name === 'pressing buttons') return pressed(chat, button(chat, 'confirm'));
  return typed(chat, { vi: voice.withoutNumber ? 'dung roi' : 'đúng rồi', en: 'yes' }[voice.language]);
}

/** The question of that name. @throws Error for one that the procedure does not ask. */
export function questionOf(chat: Chat, name: string): Question {
  const found = chat.procedure.questions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${chat.procedure.id} has no question ${name}`);
  return found;
}

function answered(chat: Chat, name: string, path: PlayedBranch['path'], voice: Voice): Chat {
  const [proposal] = buttons(chat, 'propose');
  if (proposal !== undefined) return pressed(chat, proposal);
  const asked = questionOf(chat, name);
  const [choice] = buttons(chat, 'choose');
  if (choice !== undefined && (asked.type === 'choice' || voice.name === 'pressing buttons')) {
    return voice.take(chat, choice);
  }
  const [skip] = buttons(chat, 'skip');
  if (skip !== undefined && leavesOut(asked, voice)) return voice.take(chat, skip);
  return typed(chat, voice.words(asked, path));
}

/** Leaves out the number when it is not at hand, and with it some of the boxes that may stay empty. */
function leavesOut(asked: Question, voice: Voice): boolean {
  if (!voice.withoutNumber) return false;
  return asked.type === 'personalId' || voice.name === 'pressing buttons' || asked.local === 'date';
}

function keyOf({ press }: DialogueButton): string {
  if (!('do' in press) || press.do !== 'choose') throw new Error('the button chooses nothing');
  return press.choice;
}
