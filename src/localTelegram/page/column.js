import { bubble } from './bubble.js';
import { openColumnMenu } from './columnMenu.js';
import { createComposer } from './composer.js';
import { act, store } from './desk.js';
import { el, toast } from './dom.js';
import { icon } from './icons.js';
import { aboutOf, avatar } from './people.js';
import { dayLabel, officeDay } from './time.js';
import { say } from './words.js';

const TYPING_MS = 5000;
const BUSY_MS = 15_000;

/** One person's phone: their chat with the bot. `hide` closes the column. */
export function createColumn(person, hide) {
  const log = el('div', { class: 'log', role: 'log', 'aria-label': say('messages'), tabindex: '0' });
  const status = el('small', { class: 'status' }, say('bot'));
  const newer = el('button', { type: 'button', class: 'newer', hidden: true }, icon('down'), say('newer'));
  const notes = el('div', { class: 'notes', role: 'status', 'aria-live': 'assertive' });
  const banner = el('p', { class: 'banner', hidden: true }, say('blocked'));
  const composer = createComposer(person);
  const more = el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': say('more'), 'aria-haspopup': 'menu' },
    icon('more'),
  );
  more.addEventListener('click', () => openColumnMenu(more, person, hide));
  const busy = new Map();
  let typingTimer;

  const does = {
    open: (target) => follow(person, target),
    edit: (message) => composer.edit(message),
    press: (button, element) => press(person, button, element, busy),
  };
  let atEnd = true;
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
    atEnd = true;
    newer.hidden = true;
  };
  newer.addEventListener('click', toEnd);
  log.addEventListener('scroll', () => {
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    if (atEnd) newer.hidden = true;
  });
  // A keyboard that opens makes the log shorter, and must not hide the last message.
  new ResizeObserver(() => {
    if (atEnd) toEnd();
  }).observe(log);

  const draw = () => {
    const wasAtEnd = atEnd;
    const { messages, blocked } = store.chats.get(person.id);
    banner.hidden = !blocked;
    log.replaceChildren(...(messages.length > 0 ? withDays(messages, does) : [welcome(person)]));
    if (wasAtEnd) toEnd();
    else newer.hidden = false;
  };
  const showTyping = () => {
    status.textContent = say('typing');
    clearTimeout(typingTimer);
    typingTimer = setTimeout(stopTyping, TYPING_MS);
  };
  const stopTyping = () => {
    status.textContent = say('bot');
  };

  const element = el(
    'section',
    {
      class: `phone ${person.role === 'clerk' ? 'phone-clerk' : ''}`,
      'aria-label': say('phoneOf', person.firstName),
      'data-person': person.id,
    },
    el(
      'header',
      { class: 'phone-head' },
      avatar(person),
      el('div', { class: 'who' }, el('h2', {}, person.firstName), el('small', {}, aboutOf(person))),
      more,
    ),
    el('div', { class: 'with' }, el('strong', {}, store.bot.first_name), status),
    banner,
    el('div', { class: 'log-frame' }, log, notes, newer),
    composer.element,
  );
  draw();

  return {
    element,
    draw,
    toEnd,
    on(event) {
      if (event.type === 'action') showTyping();
      if (event.type === 'keyboard') composer.drawKeyboard();
      if (event.type === 'pressAnswered') answered(event, busy, notes);
      if (event.type === 'message' && event.message.from.is_bot) stopTyping();
      if (['message', 'edited', 'deleted', 'blocked'].includes(event.type)) {
        const isOwn = event.type === 'message' && !event.message.from.is_bot;
        draw();
        if (isOwn) toEnd();
      }
    },
  };
}

function withDays(messages, does) {
  let day;
  return messages.flatMap((message) => {
    const itsDay = officeDay(message.date * 1000);
    const isNew = itsDay !== day;
    day = itsDay;
    const label = isNew ? [el('div', { class: 'day' }, el('span', {}, dayLabel(message.date * 1000)))] : [];
    return [...label, bubble(message, does)];
  });
}

function welcome(person) {
  const start = () => act({ do: 'text', personId: person.id, text: '/start' });
  return el(
    'div',
    { class: 'welcome' },
    el('p', {}, store.bot.description || say('empty')),
    el('button', { type: 'button', class: 'primary', onclick: start }, say('start')),
  );
}

/** Follows a command or a link to this bot inside the chat. @returns whether it did. */
function follow(person, target) {
  const deepLink = /^https?:\/\/t\.me\/([^?/]+)\?start=([\w-]{1,64})$/.exec(target);
  const isOwnBot = deepLink?.[1].toLowerCase() === store.bot.username.toLowerCase();
  if (!isOwnBot && !target.startsWith('/')) return false;
  act({ do: 'text', personId: person.id, text: isOwnBot ? `/start ${deepLink[2]}` : target });
  return true;
}

async function press(person, button, element, busy) {
  if (button.url) {
    if (!follow(person, button.url)) window.open(button.url, '_blank', 'noopener');
  } else if (button.copy_text) {
    await navigator.clipboard.writeText(button.copy_text.text);
    toast(say('copied'));
  } else if (button.callback_data) {
    const messageId = Number(element.closest('[data-message]').dataset.message);
    element.classList.add('busy');
    element.setAttribute('aria-busy', 'true');
    const answer = await act({ do: 'press', personId: person.id, messageId, data: button.callback_data });
    if (answer) busy.set(answer.queryId, element);
    setTimeout(() => rest(element), answer ? BUSY_MS : 0);
  } else {
    toast(say('unsupported'));
  }
}

function rest(element) {
  element?.classList.remove('busy');
  element?.removeAttribute('aria-busy');
}

function answered(event, busy, notes) {
  rest(busy.get(event.queryId));
  busy.delete(event.queryId);
  if (event.url) window.open(event.url, '_blank', 'noopener');
  if (!event.text) return;
  if (!event.showAlert) {
    toast(event.text, notes);
    return;
  }
  const close = el('button', { type: 'button', class: 'primary', onclick: () => alert.remove() }, say('close'));
  const alert = el(
    'div',
    { class: 'alert', role: 'alertdialog', 'aria-label': event.text },
    el('p', {}, event.text),
    close,
  );
  notes.append(alert);
  close.focus();
}
