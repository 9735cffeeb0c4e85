import { deskNow, onChange, setDeskClock, store } from './desk.js';
import { el, popover } from './dom.js';
import { icon } from './icons.js';
import { dayLabel, officeDay, officeInstant, timeOfDay } from './time.js';
import { say } from './words.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The desk's clock and the buttons that move it; absent where nothing supplies the moving. */
export function startClock(host) {
  let face;
  const draw = () => {
    host.hidden = !store.clock?.canSet;
    if (host.hidden) return;
    face = el('span', { class: 'clock-face', id: 'clock-face' });
    const step = (key, minutes) =>
      el('button', { type: 'button', onclick: () => setDeskClock(deskNow() + minutes * MINUTE) }, say(key));
    const tomorrow = () => setDeskClock(officeInstant(officeDay(deskNow() + DAY), '07:30'));
    const exact = el(
      'button',
      { type: 'button', 'aria-haspopup': 'true', onclick: () => openExact(exact) },
      say('setTime'),
    );
    host.setAttribute('role', 'group');
    host.setAttribute('aria-label', say('clock'));
    host.replaceChildren(
      el('span', { class: 'clock-now', title: say('clock') }, icon('clock'), face),
      el(
        'span',
        { class: 'clock-steps' },
        step('minutes5', 5),
        step('minutes30', 30),
        step('hour', 60),
        el('button', { type: 'button', onclick: tomorrow }, say('tomorrow')),
        exact,
      ),
    );
    tick();
  };
  const tick = () => {
    if (!host.hidden && face) face.textContent = `${dayLabel(deskNow())} · ${timeOfDay(deskNow())}`;
  };
  setInterval(tick, 1000);
  onChange((event) => {
    if (event.type === 'loaded') draw();
    if (event.type === 'clock') tick();
  });
  return draw;
}

function openExact(anchor) {
  const now = deskNow();
  const value = `${officeDay(now)}T${timeOfDay(now)}`;
  const input = el('input', { type: 'datetime-local', value, required: true, id: 'exact-time' });
  const form = el(
    'form',
    { class: 'form' },
    el('label', { for: 'exact-time' }, say('time')),
    input,
    el('button', { class: 'primary', type: 'submit' }, say('set')),
  );
  const { panel, close } = popover(anchor, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [day, time] = input.value.split('T');
    setDeskClock(officeInstant(day, time.slice(0, 5)));
    close();
  });
  anchor.parentElement.append(panel);
  input.focus();
}
