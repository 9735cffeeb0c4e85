/** Makes an element. Properties that begin with `on` listen, `class` and `aria-…` are attributes; undefined ones are left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

/** A menu that opens above or below its button, closes by Escape or a click elsewhere, and gives the focus back. */
export function popover(anchor, ...content) {
  const panel = el('div', { class: 'popover', role: 'menu' }, ...content);
  const close = () => {
    panel.remove();
    anchor.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
  };
  const outside = (event) => {
    if (!panel.contains(event.target) && !anchor.contains(event.target)) close();
  };
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    anchor.focus();
  });
  document.addEventListener('pointerdown', outside, true);
  anchor.setAttribute('aria-expanded', 'true');
  return { panel, close };
}

/** A row of a menu. */
export function menuItem(iconElement, label, hint, act) {
  return el(
    'button',
    { type: 'button', role: 'menuitem', class: 'menu-item', onclick: act },
    iconElement,
    el('span', { class: 'menu-label' }, label, hint ? el('small', {}, hint) : undefined),
  );
}

/** A word that goes away by itself. */
export function toast(text, parent = document.getElementById('toasts')) {
  const note = el('div', { class: 'toast' }, text);
  parent.append(note);
  setTimeout(() => note.remove(), 4500);
}
