import { openColumnMenu } from './columnMenu.js';
import { createComposer } from './composer.js';
import { store } from './desk.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { createLog } from './log.js';
import { aboutOf, avatar } from './people.js';
import { createPressing, follow } from './pressing.js';
import { say } from './words.js';

const TYPING_MS = 5000;

/** One person's phone: their chat with the bot. `hide` closes the column. */
export function createColumn(person, hide) {
  const status = el('small', { class: 'status' }, say('bot'));
  const notes = el('div', { class: 'notes', role: 'status', 'aria-live': 'assertive' });
  const banner = el('p', { class: 'banner', hidden: true }, say('blocked'));
  const composer = createComposer(person);
  const pressing = createPressing(person, notes);
  const log = createLog(person, {
    open: (target) => follow(person, target),
    edit: (message) => composer.edit(message),
    press: (button, element) => pressing.press(button, element),
  });
  const more = el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': say('more'),
      title: say('more'),
      'aria-haspopup': 'menu',
      onclick: () => openColumnMenu(more, person, hide),
    },
    icon('more'),
  );
  let typingTimer;
  const stopTyping = () => {
    clearTimeout(typingTimer);
    status.textContent = say('bot');
    status.classList.remove('typing');
  };
  const showTyping = () => {
    clearTimeout(typingTimer);
    status.textContent = say('typing');
    status.classList.add('typing');
    typingTimer = setTimeout(stopTyping, TYPING_MS);
  };
  const drawBlocked = () => {
    banner.hidden = !store.chats.get(person.id).blocked;
  };
  const draw = () => {
    drawBlocked();
    composer.drawKeyboard();
    log.draw();
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
    el('div', { class: 'log-frame' }, log.log, notes, log.newer),
    composer.element,
  );
  draw();

  const reactions = {
    action: showTyping,
    keyboard: composer.drawKeyboard,
    blocked: drawBlocked,
    pressAnswered: pressing.answered,
    edited: (event) => log.replace(event.message),
    deleted: (event) => log.remove(event.messageId),
    message(event) {
      if (event.message.from.is_bot) stopTyping();
      log.add(event.message);
    },
  };
  return { element, draw, toEnd: log.toEnd, on: (event) => reactions[event.type]?.(event) };
}
