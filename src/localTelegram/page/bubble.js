import { el } from './dom.js';
import { icon } from './icons.js';
import { richText } from './richText.js';
import { timeOfDay } from './time.js';
import { say } from './words.js';

/**
 * One message as a bubble, with its inline keyboard below. `does` says what happens: `press(button, element)`,
 * `open(target)`, `edit(message)`.
 */
export function bubble(message, does) {
  const isOwn = !message.from.is_bot;
  const canEdit = isOwn && message.text !== undefined;
  return el(
    'article',
    { class: `message ${isOwn ? 'own' : 'bot'}`, 'data-message': message.message_id },
    el(
      'div',
      { class: 'bubble' },
      message.reply_to_message ? quoted(message.reply_to_message) : undefined,
      ...content(message, does),
      el(
        'footer',
        {},
        canEdit
          ? el(
              'button',
              { type: 'button', class: 'edit', 'aria-label': say('edit'), onclick: () => does.edit(message) },
              icon('edit'),
            )
          : undefined,
        message.edit_date && isOwn ? `${say('edited')} ` : undefined,
        el('time', {}, timeOfDay(message.date * 1000)),
      ),
    ),
    message.reply_markup ? inlineKeyboard(message.reply_markup.inline_keyboard, does) : undefined,
  );
}

function content(message, does) {
  const parts = [];
  const { photo, document: file, contact, location, venue, voice, sticker } = message;
  if (photo) parts.push(photoLink(photo.at(-1)));
  if (file) parts.push(fileLink(file));
  if (contact) parts.push(line('phone', `${contact.first_name} · ${contact.phone_number}`));
  if (venue) parts.push(line('place', `${venue.title}, ${venue.address}`));
  else if (location) parts.push(line('place', `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`));
  if (voice) parts.push(line('voice', say('voice')));
  if (sticker) parts.push(line('sticker', say('sticker')));
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  if (text) parts.push(el('div', { class: 'text' }, ...richText(text, entities, does.open)));
  return parts;
}

function quoted(message) {
  return el('blockquote', { class: 'quoted' }, (message.text ?? message.caption ?? '').slice(0, 80));
}

function photoLink(photo) {
  const address = `/_local/files/${photo.file_id}/photo`;
  const image = el('img', { src: address, alt: say('photo'), width: photo.width, height: photo.height });
  return el('a', { class: 'photo', href: address, target: '_blank', rel: 'noopener' }, image);
}

function fileLink(file) {
  const name = file.file_name ?? say('document');
  const address = `/_local/files/${file.file_id}/${encodeURIComponent(name)}`;
  return el(
    'a',
    { class: 'file', href: address, target: '_blank', rel: 'noopener', 'aria-label': say('openFile', name) },
    el('span', { class: 'file-icon' }, icon('file')),
    el('span', { class: 'file-name' }, name, el('small', {}, sizeLabel(file.file_size))),
  );
}

function sizeLabel(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function line(iconName, text) {
  return el('div', { class: 'line' }, icon(iconName), text);
}

function inlineKeyboard(rows, does) {
  return el(
    'div',
    { class: 'inline-keyboard' },
    ...rows.map((row) => el('div', { class: 'keyboard-row' }, ...row.map((button) => inlineButton(button, does)))),
  );
}

function inlineButton(button, does) {
  const element = el(
    'button',
    {
      type: 'button',
      class: `key ${button.style ? `key-${button.style}` : ''}`,
      disabled: Boolean(button.disabled),
      onclick: () => does.press(button, element),
    },
    button.url ? icon('link') : undefined,
    el('span', {}, button.text),
  );
  return element;
}
