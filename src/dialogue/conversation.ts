import type { CardData, Proposal } from '../answers/reading';
import type { Answers, Value } from '../answers/value';

/**
 * One chat's progress through one procedure. Where it stands is derived from the answers; only what cannot be derived is kept.
 * Plain data, saved as JSON between turns.
 */
export interface Conversation {
  /** Short id (6 characters), part of its buttons. */
  readonly id: string;
  readonly procedureId: string;
  /** The compiled flow it was begun with. */
  readonly version: string;
  /** Goes up with every step; its buttons carry it. */
  readonly revision: number;
  /** Set-aside answers stay here too; which apply is derived. */
  readonly answers: Answers;
  /** Names of answered questions in the order they were last given, for "back". */
  readonly trail: readonly string[];
  /** Guidance was shown and the resident chose to give details. */
  readonly wantsDetails: boolean;
  /** When `prepare` was consented to (instant, ISO) and the text's version. */
  readonly consent?: { readonly at: string; readonly text: string };
  /** A question asked out of turn: an answer being changed, or one that a clerk sent back. */
  readonly editing?: string;
  /** The page of "which answer is to be changed?" that is shown, waiting for one to be tapped or named. */
  readonly choosing?: number;
  /** Questions that a clerk sent back, still to be answered anew. */
  readonly sentBack?: readonly string[];
  /** Those of them that were answered anew, for the short summary. */
  readonly mended?: readonly string[];
  /** Waiting for a tap on what was understood: one of the proposals or, with `leftOut`, that the answer shall be left out. */
  readonly proposed?: {
    readonly question: string;
    readonly proposals: readonly Proposal[];
    readonly leftOut?: true;
  };
  /** A card's data, waiting for one-tap confirmation for this role. */
  readonly card?: { readonly role: string; readonly data: CardData };
  /** What the opening words answer already, waiting for one tap. */
  readonly understood?: readonly Understood[];
  /** Words that were said too early, to be tried at the questions of the case that come. */
  readonly heard?: readonly Heard[];
  /** The list of papers that was told in the middle of the questions, so that the same one is not told again. */
  readonly papersTold?: string;
  /** How many questions of the form were told to be left, the fewest so far. */
  readonly left?: number;
  /** How often in a row the open question was not understood. */
  readonly misses: number;
  /** The dossier it belongs to, once submitted. */
  readonly dossierId?: string;
  readonly startedAt: string;
  readonly touchedAt: string;
}

/** The choice that was understood for a case question, by their names. */
export interface Understood {
  readonly question: string;
  readonly choice: string;
}

/** Words as they were typed. `sure`: they are known to speak of the case; `whole`: they are of a sentence about the whole matter. */
export interface Heard {
  readonly words: string;
  readonly sure: boolean;
  readonly whole?: true;
}

/** What an utterance names, as it was found in it: its type and value are those of the choices' `understands`. */
export interface Named {
  readonly type: string;
  readonly value: unknown;
  readonly text: string;
}

/** What comes in: words, or one of this conversation's buttons, already checked for whose it is. */
export type DialogueInput =
  /** `opening`: the words that open it; `named`: what they name. */
  | { readonly kind: 'begin'; readonly named?: readonly Named[]; readonly opening?: string }
  /** `unasked`: what was said last, as a notice or a booking, was nothing of this conversation. */
  | { readonly kind: 'text'; readonly raw: string; readonly unasked?: true }
  /** `revision` is the button's: what was shown under an older one is not confirmed by it. */
  | { readonly kind: 'press'; readonly press: Press; readonly revision?: number }
  | { readonly kind: 'card'; readonly card: CardData }
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean }
  /** Asks the open question again: after a pause, an unreadable picture. `aside`: after a side question, so that what is long stays short. */
  | { readonly kind: 'askAgain'; readonly aside?: true };

/** What a button of a conversation does. `question` is a question's name; old buttons are recognised by it and `revision`. */
export type Press =
  | { readonly do: 'choose'; readonly question: string; readonly choice: string }
  /** Adds or removes one of several choices. */
  | { readonly do: 'toggle'; readonly question: string; readonly choice: string }
  | { readonly do: 'chosen'; readonly question: string }
  | { readonly do: 'skip'; readonly question: string }
  /** The n-th of the proposals shown. */
  | { readonly do: 'propose'; readonly question: string; readonly index: number }
  | { readonly do: 'another'; readonly several: string; readonly more: boolean }
  | { readonly do: 'back' }
  | { readonly do: 'edit'; readonly question: string }
  | { readonly do: 'editList'; readonly page: number }
  | { readonly do: 'giveDetails' }
  | { readonly do: 'consent'; readonly yes: boolean }
  | { readonly do: 'card'; readonly yes: boolean }
  | { readonly do: 'understood'; readonly yes: boolean }
  | { readonly do: 'confirm' }
  | { readonly do: 'guidance' }
  /** What few need to know of the guidance, or what it stands on. */
  | { readonly do: 'more' }
  | { readonly do: 'sources' }
  | { readonly do: 'pause' }
  | { readonly do: 'stop' };

export interface DialogueButton {
  readonly label: import('../wording/phrase').Phrase;
  /** A press of this conversation, or something the desk does (menus, booking). */
  readonly press: Press | { readonly desk: DeskAction };
}

/** What the dialogue wants the desk to offer on a button. */
export type DeskAction =
  | { readonly to: 'book' }
  | { readonly to: 'menu' }
  | { readonly to: 'clerk' }
  | { readonly to: 'procedure'; readonly procedure: string; readonly from: string };

/** What a step wants done, in the order to do it. */
export type Effect =
  | {
      readonly type: 'say';
      readonly text: import('../wording/phrase').Phrase;
      readonly buttons?: readonly (readonly DialogueButton[])[];
    }
  /**
   * A question: its keyboard is taken away when it is answered. `lead` is a line above it, a message of its own where a messenger needs
   * one for another keyboard; `contact` offers Telegram's "share my phone" besides.
   */
  | {
      readonly type: 'ask';
      readonly question: string;
      readonly lead?: import('../wording/phrase').Phrase;
      readonly text: import('../wording/phrase').Phrase;
      readonly buttons: readonly (readonly DialogueButton[])[];
      readonly contact?: boolean;
    }
  /** The resident agreed that this dossier is prepared. */
  | { readonly type: 'consented'; readonly purpose: 'prepare' }
  /** Everything is answered and confirmed. */
  | { readonly type: 'submit' }
  /** Goes over into another procedure with these answers. */
  | { readonly type: 'lead'; readonly procedure: string; readonly answers: Readonly<Record<string, Value>> }
  /** A clerk has to go on. */
  | { readonly type: 'handOver'; readonly id: string }
  | { readonly type: 'paused' }
  | { readonly type: 'ended' }
  /** Words that are no answer to the open question: the desk looks for a side question in them. */
  | { readonly type: 'notUnderstood'; readonly raw: string };

export interface Step {
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
}
