import { act, send, store } from './desk.js';
import { el, menuItem, popover } from './dom.js';
import { icon } from './icons.js';
import { say } from './words.js';

/** What can be done with a whole phone: open a link, block the bot, close the column, remove the person. */
export function openColumnMenu(anchor, person, hide) {
  const { blocked } = store.chats.get(person.id) ?? {};
  const opened = popover(
    anchor,
    menuItem(icon('link'), say('link'), undefined, () => {
      opened.close();
      openLinks(anchor, person);
    }),
    menuItem(icon('block'), say(blocked ? 'unblock' : 'block'), undefined, () => {
      act({ do: blocked ? 'unblock' : 'block', personId: person.id });
      opened.close();
    }),
    menuItem(icon('close'), say('hide'), undefined, () => {
      opened.close();
      hide();
    }),
    menuItem(icon('remove'), say('removePerson'), undefined, () => {
      send(`people/${person.id}`, undefined, 'DELETE');
      opened.close();
    }),
  );
  anchor.parentElement.append(opened.panel);
  opened.panel.querySelector('button').focus();
}

function openLinks(anchor, person) {
  const follow = (payload) => {
    act({ do: 'text', personId: person.id, text: `/start ${payload}` });
    opened.close();
  };
  const other = el('input', {
    id: `link-${person.id}`,
    pattern: '[A-Za-z0-9_\\-]{1,64}',
    required: true,
    autocomplete: 'off',
  });
  const form = el(
    'form',
    { class: 'form' },
    el('label', { for: `link-${person.id}` }, say('linkOther')),
    el('div', { class: 'row' }, other, el('button', { type: 'submit', class: 'primary' }, say('open'))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(other.value);
  });
  const presets = Object.entries(say('links')).map(([payload, label]) =>
    menuItem(icon(payload.startsWith('o_') ? 'desk' : 'link'), label, payload, () => follow(payload)),
  );
  const opened = popover(anchor, ...presets, form);
  anchor.parentElement.append(opened.panel);
  opened.panel.querySelector('button').focus();
}
