import type { StaffMember } from '../procedures/office';
import { type Language, type Phrase, wording } from '../wording/phrase';
import { type ButtonData, encodeButton } from './buttons';
import { derivedId } from './codes';
import type { DeskContext } from './context';
import type { ChatChange } from './ports';
import type { Chat, OutBody, OutButton, OutMessage } from './records';
import type { Turn } from './turn';

export interface Button {
  readonly label: Phrase;
  readonly data: ButtonData;
}

/** Buttons by rows; undefined stands for a button that does not apply now. */
export type Rows = readonly (readonly (Button | undefined)[])[];

/**
 * One turn in the making: what will be said and how the chat changes. Nothing of it takes effect before the turn is saved.
 */
export class Draft {
  private readonly messages: OutBody[] = [];
  private changed: ChatChange;
  private cleared = false;
  private taken = false;
  private asksPhone = false;
  private condoled = false;
  /** Lines that stand above the words of messages, and can be messages of their own. */
  private readonly leads = new Map<OutBody, { readonly lead: string; readonly text: string }>();

  constructor(
    readonly desk: DeskContext,
    readonly turn: Turn,
    readonly chat: Chat,
  ) {
    const { id, address, personId, revision, handled, outbox, lastQuestion, ...change } = chat;
    // The messenger's language counts for the first turn alone: many write Vietnamese on a phone that is set to English.
    const language = chat.revision === 0 ? (turn.languageHint ?? chat.language) : chat.language;
    // What we tell on our own is no touch of the resident's: their drafts grow old all the same.
    const touched = turn.kind !== 'notice' || turn.notice === 'drafts';
    this.changed = { ...change, language, touchedAt: touched ? desk.clock.now() : chat.touchedAt };
  }

  /** The chat as it will be saved. */
  get state(): ChatChange {
    return this.changed;
  }

  get language(): Language {
    return this.changed.language;
  }

  get now(): Date {
    return this.desk.clock.now();
  }

  get office() {
    return this.desk.library.office;
  }

  /** The staff member who writes here, if it is one of the office's file. */
  get staff(): StaffMember | undefined {
    return this.office.staff.find((member) => String(member.telegramId) === this.chat.personId);
  }

  /** An id that this turn makes again when it is repeated after a crash. */
  idFor(purpose: string): string {
    return derivedId(this.turn.key, purpose);
  }

  change(change: Partial<ChatChange>): void {
    this.changed = { ...this.changed, ...change };
  }

  /** Drops optional fields. */
  drop(
    ...names: (
      | 'open'
      | 'expecting'
      | 'remembered'
      | 'staffDraft'
      | 'lastTyped'
      | 'misheard'
      | 'phoneButton'
      | 'offered'
      | 'unasked'
    )[]
  ): void {
    this.changed = Object.fromEntries(
      Object.entries(this.changed).filter(([name]) => !names.some((dropped) => dropped === name)),
    ) as unknown as ChatChange;
  }

  /** `lead`: a line above the words; `contact`: the label of the button that shares a phone number; `silent`: without a sound. */
  say(
    text: Phrase,
    rows: Rows = [],
    options: {
      readonly question?: boolean;
      readonly contact?: Phrase;
      readonly lead?: Phrase;
      readonly silent?: boolean;
    } = {},
  ): void {
    const buttons = this.render(rows);
    this.asksPhone ||= options.contact !== undefined;
    const words = this.words(text);
    const lead = options.lead && this.words(options.lead);
    // The button that stands below already is not brought, nor told of, a second time.
    const contact = this.chat.phoneButton === true ? undefined : options.contact;
    const own = contact !== undefined || lead === undefined;
    const message: OutBody = {
      kind: 'text',
      text: own ? words : `${lead}\n${words}`,
      ...(buttons.length > 0 ? { buttons } : {}),
      ...(options.question === true ? { question: true } : {}),
      ...(options.silent === true ? { silent: true } : {}),
      ...(contact && {
        contact: this.words(contact),
        contactHint: lead ?? this.words(wording('telegram-contact-hint')),
      }),
    };
    this.put(message);
    if (lead !== undefined) this.leads.set(message, { lead, text: words });
  }

  /** A word of sympathy, once. */
  condole(): void {
    if (!this.condoled) this.say(wording('desk-condolence'));
    this.condoled = true;
  }

  /** Says it in place of the message whose button was pressed; as a new message when none was. */
  show(text: Phrase, rows: Rows): void {
    const messageId = this.turn.kind === 'press' ? this.turn.messageId : undefined;
    if (messageId === undefined) this.say(text, rows);
    else this.put({ kind: 'edit', messageId, text: this.words(text), buttons: this.render(rows) });
  }

  put(message: OutBody): void {
    this.messages.push(message);
  }

  /**
   * Takes the phone button away in a turn that asks for no number any more. A message has one keyboard, so that it goes with words that
   * have no buttons, with the line above a question, or with a short word of its own where there is neither.
   */
  settlePhoneButton(): void {
    if (this.asksPhone) {
      this.change({ phoneButton: true });
      return;
    }
    // What we tell on our own leaves a question that is open as it stands.
    if (this.chat.phoneButton !== true || this.turn.kind === 'notice') return;
    if (this.messages.some((message) => message.kind === 'text' && message.buttons === undefined)) {
      this.drop('phoneButton');
      return;
    }
    const at = this.messages.findIndex((message) => message.kind === 'text');
    const message = this.messages[at];
    if (message?.kind !== 'text') return;
    const { text, lead } = this.leads.get(message) ?? {
      text: message.text,
      lead: this.words(wording('telegram-contact-away')),
    };
    this.messages[at] = { ...message, text, contactAway: lead };
    this.drop('phoneButton');
  }

  words(phrase: Phrase): string {
    return this.desk.words.render(phrase, this.language);
  }

  /** Takes away the keyboard of the question that was just answered. */
  clearQuestion(): void {
    if (this.cleared) return;
    this.cleared = true;
    const pressed = this.turn.kind === 'press' ? this.turn.messageId : undefined;
    this.clear(this.chat.lastQuestion?.messageId ?? pressed);
  }

  /** What was pressed is done: where its keyboard goes, the choice stays to be read. */
  takePress(): void {
    this.taken = true;
  }

  /** What was pressed is done, and its keyboard goes. */
  settlePressed(): void {
    this.takePress();
    this.clearPressed();
  }

  /** Takes away the keyboard that was pressed, when it is of no more use. */
  clearPressed(): void {
    if (this.turn.kind === 'press') this.clear(this.turn.messageId);
  }

  get questionCleared(): boolean {
    return this.cleared;
  }

  /** What is said last with words of its own; nothing when nothing is. */
  get lastSaid(): OutBody | undefined {
    return this.messages.findLast(({ kind }) => kind !== 'clear' && kind !== 'delete');
  }

  /** The messages with their stable ids, in order. */
  outbox(): readonly OutMessage[] {
    return this.messages.map((message, place) => ({
      id: derivedId(this.turn.key, 'out', String(place)).slice(0, 12),
      ...(message.kind === 'clear' ? this.withChoice(message) : message),
    }));
  }

  /** "Bà con với bé? ✓ Cha": the question keeps what was chosen. A press that was not taken leaves it as it stood. */
  private withChoice(clear: OutBody & { readonly kind: 'clear' }): OutBody {
    const { turn } = this;
    if (!this.taken || turn.kind !== 'press' || turn.shown === undefined || turn.messageId !== clear.messageId)
      return clear;
    return { ...clear, text: this.words(wording('desk-chosen', { ...turn.shown })) };
  }

  private clear(messageId: number | undefined): void {
    const isCleared = this.messages.some((message) => message.kind === 'clear' && message.messageId === messageId);
    if (messageId !== undefined && !isCleared) this.messages.unshift({ kind: 'clear', messageId });
  }

  /** A button's label is one line anyway, and plain spaces are what people search and read aloud. */
  private label(phrase: Phrase): string {
    return this.words(phrase).replaceAll('\u00A0', ' ');
  }

  private render(rows: Rows): OutButton[][] {
    return rows
      .map((row) =>
        row.flatMap((button) => (button ? [{ label: this.label(button.label), data: encodeButton(button.data) }] : [])),
      )
      .filter((row) => row.length > 0);
  }
}

/** A button outside a conversation. */
export function act(label: Phrase, name: (ButtonData & { kind: 'act' })['act'], of = '-', choice?: string): Button {
  return { label, data: { kind: 'act', act: name, of, ...(choice === undefined ? {} : { choice }) } };
}
