/** Takes updates from Telegram into the inbox, by whatever way. */
export interface Receiver {
  /** Begins; resolves when updates can come in, or at once when it has to wait for that. */
  start(): Promise<void>;
  /** Takes nothing new from now on; resolves when what was taken is durable. */
  stop(): Promise<void>;
}
