import { toast } from './dom.js';
import { say } from './words.js';

/** What the page knows; `chats` by person. Kept up to date by the event stream. */
export const store = { bot: undefined, chats: new Map(), people: [], clock: undefined };

const listeners = new Set();

export function onChange(listener) {
  listeners.add(listener);
}

/** Events that came while everything was being loaded; undefined when nothing is. */
let delayed;

/** Loads everything: at the start, and whenever the connection was lost. */
async function loadState() {
  delayed ??= [];
  const state = await (await fetch('/_local/state')).json();
  store.bot = state.bot;
  store.people = state.people;
  store.clock = { atLoad: Date.parse(state.clock.now), loadedAt: performance.now(), canSet: state.clock.canSet };
  for (const chat of state.chats) {
    store.chats.set(chat.personId, { unread: 0, ...store.chats.get(chat.personId), ...chat });
  }
  tell({ type: 'loaded' });
  const meanwhile = delayed;
  delayed = undefined;
  for (const event of meanwhile) apply(event);
}

/** Loads everything and listens until the page is closed. */
export function followEvents() {
  const stream = new EventSource('/_local/events');
  let wasLost = false;
  stream.onerror = () => {
    if (!wasLost) toast(say('lost'));
    wasLost = true;
  };
  stream.onopen = () => {
    wasLost = false;
    loadState();
  };
  stream.onmessage = (message) => apply(JSON.parse(message.data));
}

/** Does something as a person. Tells in a toast when it did not work. @returns the answer, or undefined. */
export async function act(body) {
  return await send('act', body);
}

export async function send(path, body, method = 'POST') {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`/_local/${path}`, init).catch(() => undefined);
  if (response?.ok) return await response.json();
  const answer = await response?.json().catch(() => undefined);
  toast(say('failed', answer?.description ?? say('lost')));
  return undefined;
}

/** The desk's time now, in milliseconds since 1970. */
export function deskNow() {
  return store.clock.atLoad + (performance.now() - store.clock.loadedAt);
}

/** Moves the desk's clock. Shown at once, so that one press after another adds up, and taken back when it did not work. */
export async function setDeskClock(milliseconds) {
  const before = store.clock;
  showClock(milliseconds);
  const moved = await send('clock', { at: new Date(milliseconds).toISOString() });
  if (moved) return;
  store.clock = before;
  tell({ type: 'clock' });
}

function showClock(milliseconds) {
  store.clock = { ...store.clock, atLoad: milliseconds, loadedAt: performance.now() };
  tell({ type: 'clock' });
}

function apply(event) {
  if (delayed) {
    delayed.push(event);
    return;
  }
  if (event.botId !== undefined && event.botId !== store.bot?.id) return;
  if (event.type === 'people' || event.type === 'commands') {
    loadState();
    return;
  }
  if (event.type === 'clock') {
    showClock(Date.parse(event.now));
    return;
  }
  const chat = store.chats.get(event.chatId);
  if (chat) applyToChat(chat, event);
  tell(event);
}

function applyToChat(chat, event) {
  const isSame = (message) => message.message_id === (event.message?.message_id ?? event.messageId);
  if (event.type === 'message' && !chat.messages.some(isSame)) chat.messages = [...chat.messages, event.message];
  if (event.type === 'edited') {
    chat.messages = chat.messages.map((message) => (isSame(message) ? event.message : message));
  }
  if (event.type === 'deleted') chat.messages = chat.messages.filter((message) => !isSame(message));
  if (event.type === 'keyboard') chat.replyKeyboard = event.keyboard;
  if (event.type === 'blocked') chat.blocked = event.blocked;
}

function tell(event) {
  for (const listener of listeners) listener(event);
}
