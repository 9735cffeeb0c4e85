import type { DeskContext } from './context';
import type { Ticket } from './records';

export interface Told {
  /** Stable: what it is about and what it says; told once. */
  readonly key: string;
  readonly chatId: string;
  readonly notice: string;
  /** Ids only. */
  readonly about: Readonly<Record<string, string>>;
}

/** Puts something to be told at once into the inbox of its chat: a chat has one door. */
export async function tell(desk: DeskContext, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const receivedAt = new Date();
  await desk.enqueue(
    told.map(({ key, chatId, notice, about }, place) => ({
      key,
      chatId,
      source: 'desk' as const,
      receivedSeq: sequenceAt(receivedAt, place),
      body: { notice, about },
      receivedAt,
    })),
  );
}

/** What is told of a ticket; nothing for somebody who came without a booking and has no chat. */
export function ofTicket(ticket: Ticket, key: string, notice: string): readonly Told[] {
  return ticket.chatId === undefined ? [] : [{ key, chatId: ticket.chatId, notice, about: { ticket: ticket.id } }];
}

/** Order within a chat: by real time of receipt, then place within what arrived together. */
export function sequenceAt(receivedAt: Date, place: number): number {
  return receivedAt.getTime() * 1000 + place;
}
