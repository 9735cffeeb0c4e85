const PATHS = {
  send: '<path d="M4 12 20 4l-5 16-3.5-6.500z"/><path d="M11.5 13.5 20 4"/>',
  attach:
    '<path d="m20 11-8.5 8.500a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.700l-8.5 8.400a1.7 1.7 0 0 1-2.4-2.400L14.5 7"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h10"/>',
  more: '<circle cx="12" cy="5.5" r="1.3"/><circle cx="12" cy="12" r="1.3"/><circle cx="12" cy="18.5" r="1.3"/>',
  file: '<path d="M7 3h7l5 5v13H7zM14 3v5h5"/>',
  photo:
    '<rect x="3.5" y="5" width="17" height="14" rx="2.5"/><circle cx="9" cy="10" r="1.6"/><path d="m5 18 5-4.5 3 2.5 3.5-4 4 4.5"/>',
  qr: '<rect x="4" y="4" width="6" height="6"/><rect x="14" y="4" width="6" height="6"/><rect x="4" y="14" width="6" height="6"/><path d="M14 14h2.500v2.500M20 14v2.500M14 20h2.500M19 19h1v1"/>',
  phone:
    '<path d="M6 3h3l1.5 5-2 1.500a12 12 0 0 0 6 6l1.5-2 5 1.500v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"/>',
  place:
    '<path d="M12 21c-4-4.5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2.5 6.5-6.5 11z"/><circle cx="12" cy="10" r="2.4"/>',
  voice: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11a6.5 6.5 0 0 0 13 0M12 17.500V21"/>',
  sticker: '<circle cx="12" cy="12" r="8.5"/><path d="M8.5 14.500a4.5 4.5 0 0 0 7 0M9 9.500v.5M15 9.500v.5"/>',
  link: '<path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1"/>',
  block: '<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  add: '<path d="M12 5v14M5 12h14"/>',
  edit: '<path d="m4 20 1-4L16.5 4.500l3 3L8 19z"/>',
  down: '<path d="M12 5v14M6 13l6 6 6-6"/>',
  remove: '<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13"/>',
  desk: '<path d="M3 10h18M5 10v9M19 10v9M8 10V6h8v4"/>',
};

/** A line icon in the colour of the text; decoration only, its button carries the label. */
export function icon(name) {
  const template = document.createElement('template');
  template.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
  return template.content.firstChild;
}
