import type { InboxItem } from './records';

/** Conversations go before broadcasts: whoever has just pressed a button is looking. */
export type Priority = 'conversation' | 'broadcast';

/** Notices that somebody in the hall waits for, or that cannot wait. The others may go to thousands at once. */
const PRESSING = new Set(['called', 'near', 'noShow', 'alert', 'flood']);

/** How soon an item is worked and its replies go out, when there is more than Telegram takes. */
export function priorityOf(item: Pick<InboxItem, 'source' | 'body'>): Priority {
  if (item.source === 'telegram') return 'conversation';
  const notice: unknown = Reflect.get(Object(item.body), 'notice');
  return typeof notice === 'string' && PRESSING.has(notice) ? 'conversation' : 'broadcast';
}
