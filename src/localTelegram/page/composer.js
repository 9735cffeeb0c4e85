import { act, store } from './desk.js';
import { el, menuItem, popover, toast } from './dom.js';
import { icon } from './icons.js';
import { say } from './words.js';

/** Height of the text field's two borders, which its scroll height leaves out. */
const BORDERS = 2;

/** Where a person writes: commands, attachments, the text, and the reply keyboard below. */
export function createComposer(person) {
  let editing;
  const text = el('textarea', {
    rows: '1',
    maxlength: '4096',
    'aria-label': say('write'),
    placeholder: say('write'),
    enterkeyhint: 'send',
  });
  const attach = iconButton('attach', 'attach', () => openAttachments(attach, person));
  const commands = iconButton('menu', 'commands', () => openCommands(commands, person));
  const sendButton = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': say('send'), title: say('send') },
    icon('send'),
  );
  const note = el('div', { class: 'editing', hidden: true });
  const keyboard = el('div', {
    class: 'reply-keyboard',
    role: 'group',
    'aria-label': say('quickAnswers'),
    hidden: true,
  });
  const form = el('form', { class: 'composer' }, commands, attach, text, sendButton);

  const grow = () => {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight + BORDERS, 120)}px`;
  };
  const stopEditing = () => {
    editing = undefined;
    note.hidden = true;
  };
  const submit = () => {
    const value = text.value.trim();
    if (value === '') return;
    const body = { personId: person.id, text: value };
    act(editing === undefined ? { do: 'text', ...body } : { do: 'edit', messageId: editing, ...body });
    stopEditing();
    text.value = '';
    grow();
  };
  text.addEventListener('input', grow);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stopEditing();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  const drawKeyboard = () => {
    const markup = store.chats.get(person.id)?.replyKeyboard;
    keyboard.hidden = !markup;
    text.placeholder = markup?.input_field_placeholder ?? say('write');
    keyboard.replaceChildren(...(markup?.keyboard ?? []).map((row) => replyRow(person, row)));
  };
  drawKeyboard();
  return {
    element: el('div', { class: 'writing' }, note, form, keyboard),
    drawKeyboard,
    edit(message) {
      editing = message.message_id;
      text.value = message.text;
      note.replaceChildren(say('editing'));
      note.hidden = false;
      grow();
      text.focus();
    },
  };
}

function replyRow(person, row) {
  return el(
    'div',
    { class: 'keyboard-row' },
    ...row.map((button) => {
      const label = typeof button === 'string' ? button : button.text;
      const requested = button.request_contact ? 'phone' : button.request_location ? 'place' : undefined;
      const press = () => act({ do: 'replyButton', personId: person.id, label });
      return el(
        'button',
        { type: 'button', class: 'key', onclick: press },
        requested ? icon(requested) : undefined,
        el('span', {}, label),
      );
    }),
  );
}

function openCommands(anchor, person) {
  const { commands = [] } = store.chats.get(person.id) ?? {};
  const items = commands.map(({ command, description }) =>
    menuItem(el('code', {}, `/${command}`), description, undefined, () => {
      act({ do: 'text', personId: person.id, text: `/${command}` });
      opened.close();
    }),
  );
  const opened = popover(anchor, ...(items.length > 0 ? items : [el('p', { class: 'hint' }, say('noCommands'))]));
  anchor.closest('.writing').append(opened.panel);
  opened.panel.querySelector('button')?.focus();
}

function openAttachments(anchor, person) {
  const by = { personId: person.id };
  const item = (iconName, label, body, hint) =>
    menuItem(icon(iconName), say(label), hint, () => {
      opened.close();
      if (typeof body === 'function') body();
      else act({ ...by, ...body });
    });
  const opened = popover(
    anchor,
    item('photo', 'photo', () => chooseFile('photo', person)),
    person.hasCard ? item('qr', 'card', { do: 'card' }, say('cardHint')) : undefined,
    item('file', 'document', () => chooseFile('document', person)),
    item('phone', 'ownPhone', { do: 'ownContact' }),
    item('phone', 'foreignPhone', { do: 'contact', phone: '+84909000999', firstName: 'Cô Ba' }),
    item('place', 'location', { do: 'location', latitude: 10.8009, longitude: 105.2402 }),
    item('voice', 'voice', { do: 'voice' }),
    item('sticker', 'sticker', { do: 'sticker' }),
  );
  anchor.closest('.writing').append(opened.panel);
  opened.panel.querySelector('button').focus();
}

function chooseFile(kind, person) {
  const input = el('input', { type: 'file', accept: kind === 'photo' ? 'image/png,image/jpeg,image/webp' : undefined });
  input.addEventListener('change', () => {
    const [file] = input.files;
    const reader = new FileReader();
    reader.onerror = () => toast(say('failed', file.name));
    reader.onload = () =>
      act({ do: kind, personId: person.id, name: file.name, base64: String(reader.result).split(',')[1] ?? '' });
    reader.readAsDataURL(file);
  });
  input.click();
}

function iconButton(iconName, label, onclick) {
  return el(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': say(label),
      title: say(label),
      'aria-haspopup': 'menu',
      onclick,
    },
    icon(iconName),
  );
}
