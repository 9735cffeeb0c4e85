import { send, store } from './desk.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { currentLanguage, say } from './words.js';

const COLOURS = 6;

/** Initial and colour that stand for a person. */
export function avatar(person) {
  const words = person.firstName.split(/\s+/);
  const colour = person.role === 'clerk' ? 'clerk' : person.id % COLOURS;
  return el('span', { class: `avatar colour-${colour}`, 'aria-hidden': 'true' }, words.at(-1).charAt(0).toUpperCase());
}

export function aboutOf(person) {
  return person.about?.[currentLanguage()] ?? say(person.role === 'clerk' ? 'clerk' : 'resident');
}

/** One chip a person: pressed when their column is open; with the count of what they have not seen. */
export function drawPeople(host, shown, toggle) {
  host.setAttribute('aria-label', say('people'));
  host.replaceChildren(
    ...store.people.map((person) => {
      const { unread = 0 } = store.chats.get(person.id) ?? {};
      return el(
        'button',
        {
          type: 'button',
          class: 'chip',
          'aria-pressed': String(shown.includes(person.id)),
          'data-person': person.id,
          onclick: () => toggle(person.id),
        },
        avatar(person),
        el('span', {}, person.firstName),
        unread > 0 ? el('span', { class: 'badge', 'aria-label': say('unread', unread) }, String(unread)) : undefined,
      );
    }),
    el(
      'button',
      { type: 'button', class: 'chip add', 'aria-label': say('addPerson'), title: say('addPerson'), onclick: openForm },
      icon('add'),
    ),
  );
}

function openForm() {
  const name = el('input', { id: 'new-name', required: true, maxlength: '40', autocomplete: 'off' });
  const languages = el('select', { id: 'new-language' }, option('vi', 'Tiếng Việt'), option('en', 'English'));
  const roles = el('select', { id: 'new-role' }, option('resident', say('resident')), option('clerk', say('clerk')));
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-label': say('addPerson') },
    el(
      'form',
      { method: 'dialog', class: 'form', onsubmit: () => addPerson(name.value, languages.value, roles.value) },
      el('h2', {}, say('addPerson')),
      el('label', { for: 'new-name' }, say('personName')),
      name,
      el('label', { for: 'new-language' }, say('personLanguage')),
      languages,
      el('label', { for: 'new-role' }, say('personRole')),
      roles,
      el(
        'div',
        { class: 'row' },
        el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, say('cancel')),
        el('button', { type: 'submit', class: 'primary' }, say('add')),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function addPerson(firstName, languageCode, role) {
  const first = role === 'clerk' ? 9000 : 1000;
  const ids = store.people.map((person) => person.id).filter((id) => id > first && id < first + 1000);
  send('people', { id: Math.max(first, ...ids) + 1, firstName, languageCode, role });
}

function option(value, label) {
  return el('option', { value }, label);
}
