import type { CardReading, ReadAnswer } from '../answers/reading';
import type { Library } from '../procedures/library';
import type { Clock } from '../time';
import type { Understander } from '../understanding/understanding';
import type { Wishes } from '../understanding/wishes/wishes';
import type { Language, Phrase } from '../wording/phrase';
import type { StaffAct } from './buttons';
import type { Draft } from './draft';
import type { NewInboxItem, Store } from './ports';
import type { Downloads } from './turn';

/** Turns phrases into words. */
export interface Words {
  render(phrase: Phrase, language: Language): string;
}

/** The clerks' side, which stands outside the desk and uses it. Each call looks at who writes. */
export interface StaffSide {
  sayMenu(draft: Draft): void;
  openLine(draft: Draft): Promise<void>;
  /** Opens what a clerk typed, a dossier's code or a ticket's number, or calls that number. False when it is neither. */
  openTyped(draft: Draft, text: string): Promise<boolean>;
  /** Follows a clerk's words for their work ("hàng chờ", "gọi số kế"). False for other words. */
  followWords(draft: Draft, text: string): Promise<boolean>;
  /** `procedure`: what the words name, offered as a button. */
  sayNotUnderstood(draft: Draft, procedure?: string): Promise<void>;
  /** Tells the clerk who sent a dossier back that the resident has sent it again, if no clerk has gone on with it meanwhile. */
  tellSentAgain(draft: Draft, dossierId: string): Promise<void>;
  /** Tells the clerk who called somebody, without a sound, that they come late, if they are still awaited. */
  tellComingLate(draft: Draft, ticketId: string): Promise<void>;
  press(draft: Draft, act: StaffAct, of: string, choice: string): Promise<void>;
}

/** What the desk works with; wired once by the composition root. */
export interface DeskContext {
  readonly store: Store;
  readonly library: Library;
  readonly words: Words;
  readonly clock: Clock;
  /** For words written outside a procedure: may ask a service. */
  readonly understander: Understander;
  /** For words written while a question is open: never leaves this process (data rules, part D). */
  readonly localUnderstander: Understander;
  /** What is heard by its words alone. */
  readonly wishes: Wishes;
  readonly readAnswer: ReadAnswer;
  readonly staffSide: StaffSide;
  readonly downloads: Downloads;
  readonly readPicture: (bytes: Uint8Array) => Promise<CardReading>;
  /** The bot's public name, for links that open a dossier; known after the start. */
  readonly botName: () => string;
  /** Puts items into chats' inboxes and wakes their workers. */
  readonly enqueue: (items: readonly NewInboxItem[]) => Promise<void>;
}
