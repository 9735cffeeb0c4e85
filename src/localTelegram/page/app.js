import { startClock } from './clock.js';
import { createColumn } from './column.js';
import { followEvents, onChange, store } from './desk.js';
import { drawPeople } from './people.js';
import { currentLanguage, say, setLanguage } from './words.js';

const MOST_COLUMNS = 6;
/** In pixels: the narrowest that a column gets, with the gap before it; and what the margins take beside. */
const COLUMN_WIDTH = 306;
const MARGINS = 24;
const host = document.getElementById('columns');
const chips = document.getElementById('people');
const drawClock = startClock(document.getElementById('clock'));
const columns = new Map();
let shown = [];
/** Who has been there once: somebody new gets a column at once. */
const met = new Set();

function mostColumns() {
  return Math.max(1, Math.min(MOST_COLUMNS, Math.floor((innerWidth - MARGINS) / COLUMN_WIDTH)));
}

/** Shows or hides a person's column; on a narrow screen it is a tab. The one that was opened first makes room. */
function toggle(personId) {
  if (!shown.includes(personId)) shown = [...shown, personId].slice(-mostColumns());
  else if (shown.length > 1) shown = shown.filter((id) => id !== personId);
  draw();
}

/** Opens a column for everybody who was added since the page was opened. */
function showNew() {
  const added = store.people.map((person) => person.id).filter((id) => !met.has(id));
  if (met.size > 0) shown = [...shown, ...added].slice(-mostColumns());
  for (const id of added) met.add(id);
}

function firstShown() {
  const ids = store.people.map((person) => person.id);
  const residents = store.people.filter((person) => person.role !== 'clerk').map((person) => person.id);
  const clerk = store.people.find((person) => person.role === 'clerk')?.id;
  const four = [...residents.slice(0, Math.max(1, mostColumns() - 1)), ...(clerk === undefined ? [] : [clerk])];
  return (four.length > 0 ? four : ids).slice(0, mostColumns());
}

function draw() {
  const known = store.people.map((person) => person.id);
  shown = shown.filter((id) => known.includes(id)).slice(-mostColumns());
  if (shown.length === 0) shown = firstShown();
  for (const id of shown) {
    const chat = store.chats.get(id);
    chat.unread = 0;
    const person = store.people.find((candidate) => candidate.id === id);
    if (!columns.has(id))
      columns.set(
        id,
        createColumn(person, () => toggle(id)),
      );
  }
  for (const id of [...columns.keys()]) if (!known.includes(id)) columns.delete(id);
  const order = known.filter((id) => shown.includes(id));
  const elements = order.map((id) => columns.get(id).element);
  if (elements.length !== host.children.length || elements.some((element, index) => element !== host.children[index])) {
    host.replaceChildren(...elements);
    for (const id of order) columns.get(id).toEnd();
  }
  drawPeople(chips, shown, toggle);
}

function drawWords() {
  document.getElementById('bot-name').textContent = store.bot.first_name;
  document.getElementById('subtitle').textContent = say('subtitle');
  document.getElementById('language').textContent = say('otherLanguage');
}

function redrawAll() {
  columns.clear();
  drawWords();
  drawClock();
  draw();
}

document.getElementById('language').addEventListener('click', () => {
  setLanguage(currentLanguage() === 'vi' ? 'en' : 'vi');
  redrawAll();
});
let fitting = mostColumns();
addEventListener('resize', () => {
  if (fitting === mostColumns() || !store.bot) return;
  fitting = mostColumns();
  shown = [];
  draw();
});
onChange((event) => {
  if (event.type === 'loaded') {
    drawWords();
    showNew();
    draw();
    for (const column of columns.values()) column.draw();
    return;
  }
  columns.get(event.chatId)?.on(event);
  const isUnseen = event.type === 'message' && event.message.from.is_bot && !shown.includes(event.chatId);
  const chat = store.chats.get(event.chatId);
  if (!isUnseen || !chat) return;
  chat.unread++;
  drawPeople(chips, shown, toggle);
});

setLanguage(currentLanguage());
followEvents();
