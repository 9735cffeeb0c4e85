import { act, store } from './desk.js';
import { el, toast } from './dom.js';
import { say } from './words.js';

const BUSY_MS = 15_000;

/** Follows a command, or a link to this bot, inside the chat. @returns whether it did. */
export function follow(person, target) {
  const deepLink = /^https?:\/\/t\.me\/([^?/]+)\?start=([\w-]{1,64})$/.exec(target);
  const isOwnBot = deepLink?.[1].toLowerCase() === store.bot.username.toLowerCase();
  if (!isOwnBot && !target.startsWith('/')) return false;
  act({ do: 'text', personId: person.id, text: isOwnBot ? `/start ${deepLink[2]}` : target });
  return true;
}

/** The inline buttons of one phone: a pressed one stays busy until the bot answers, and what it answers is shown in `notes`. */
export function createPressing(person, notes) {
  /** Pressed elements by query, and answers that came before the press itself was confirmed. */
  const busy = new Map();
  const early = new Map();

  const press = async (button, element) => {
    const messageId = Number(element.closest('[data-message]').dataset.message);
    setBusy(element, true);
    const sent = await act({ do: 'press', personId: person.id, messageId, data: button.callback_data });
    if (!sent || early.delete(sent.queryId)) {
      setBusy(element, false);
      return;
    }
    busy.set(sent.queryId, element);
    setTimeout(() => setBusy(element, false), BUSY_MS);
  };

  return {
    async press(button, element) {
      if (button.url) {
        if (!follow(person, button.url)) window.open(button.url, '_blank', 'noopener');
      } else if (button.copy_text) {
        await navigator.clipboard.writeText(button.copy_text.text);
        toast(say('copied'), notes);
      } else if (button.callback_data) {
        await press(button, element);
      } else {
        toast(say('unsupported'), notes);
      }
    },
    answered(event) {
      if (busy.has(event.queryId)) setBusy(busy.get(event.queryId), false);
      else early.set(event.queryId, event);
      busy.delete(event.queryId);
      if (event.url) window.open(event.url, '_blank', 'noopener');
      if (event.text) show(event.text, event.showAlert, notes);
    },
  };
}

function setBusy(element, isBusy) {
  element.classList.toggle('busy', isBusy);
  element.setAttribute('aria-busy', String(isBusy));
}

function show(text, isAlert, notes) {
  if (!isAlert) {
    toast(text, notes);
    return;
  }
  const close = el('button', { type: 'button', class: 'primary', onclick: () => alert.remove() }, say('close'));
  const alert = el('div', { class: 'alert', role: 'alertdialog', 'aria-label': text }, el('p', {}, text), close);
  notes.append(alert);
  close.focus();
}
