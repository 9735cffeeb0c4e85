import { bubble } from './bubble.js';
import { act, store } from './desk.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { dayLabel, officeDay } from './time.js';
import { say, sayOnPhone } from './words.js';

const NEAR_END = 80;

/**
 * The messages of one chat. It follows the newest one unless the reader has scrolled up, and touches only what changed, so that
 * the focus and a screen reader stay where they are.
 */
export function createLog(person, does) {
  const log = el('div', { class: 'log', role: 'log', 'aria-label': say('messages'), tabindex: '0' });
  const newer = el('button', { type: 'button', class: 'newer', hidden: true }, icon('down'), say('newer'));
  let atEnd = true;
  let lastDay;

  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
    atEnd = true;
    newer.hidden = true;
  };
  const settle = () => {
    if (atEnd) toEnd();
    else newer.hidden = false;
  };
  newer.addEventListener('click', toEnd);
  log.addEventListener('scroll', () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
    if (atEnd) newer.hidden = true;
  });
  // A keyboard that opens makes the log shorter, and must not hide the last message.
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(log);

  const nodeOf = (messageId) => log.querySelector(`[data-message="${messageId}"]`);
  const append = (message) => {
    const day = officeDay(message.date * 1000);
    if (day !== lastDay) log.append(el('div', { class: 'day' }, el('span', {}, dayLabel(message.date * 1000))));
    lastDay = day;
    log.append(bubble(message, does));
  };

  return {
    log,
    newer,
    toEnd,
    draw() {
      const { messages } = store.chats.get(person.id);
      lastDay = undefined;
      log.replaceChildren(...(messages.length > 0 ? [] : [welcome(person)]));
      for (const message of messages) append(message);
      settle();
    },
    add(message) {
      if (nodeOf(message.message_id)) return;
      log.querySelector('.welcome')?.remove();
      append(message);
      if (message.from.is_bot) settle();
      else toEnd();
    },
    replace(message) {
      nodeOf(message.message_id)?.replaceWith(bubble(message, does));
      if (atEnd) toEnd();
    },
    remove(messageId) {
      nodeOf(messageId)?.remove();
    },
  };
}

function welcome(person) {
  const start = () => act({ do: 'text', personId: person.id, text: '/start' });
  return el(
    'div',
    { class: 'welcome' },
    el('p', {}, store.chats.get(person.id).description || sayOnPhone(person, 'empty')),
    el('button', { type: 'button', class: 'primary', onclick: start }, sayOnPhone(person, 'start')),
  );
}
