/** Moments on the road of a message at which a test may end the process, to see that the next start loses and doubles nothing. */
export const FAILPOINTS = [
  'received', // in the inbox, not yet confirmed to Telegram
  'taken', // dossiers, tickets and places are changed, the chat is not yet saved
  'saved', // the chat and its replies are saved, the inbox item is not yet done
  'sending', // before a message of the outbox goes out
  'sent', // Telegram has it, the outbox does not know
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];

export type AtFailpoint = (name: Failpoint) => Promise<void> | void;
