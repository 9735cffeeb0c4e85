import { createHash } from 'node:crypto';
import type { Press } from '../dialogue/conversation';
import { assertNever } from '../errors';

/**
 * What a button does. It is written into `callback_data`, 1–64 bytes (Bot API), as fields between colons: kind, what it belongs
 * to, choice, revision. Whose it is is never read from here: the desk checks it against the chat.
 */
export type ButtonData =
  | { readonly kind: 'flow'; readonly conversation: string; readonly revision: number; readonly press: Press }
  | { readonly kind: 'act'; readonly act: Act; readonly of: string; readonly choice?: string };

/** Acts outside a conversation, by the short word that stands on the wire. `of` names a procedure, ticket, dossier, slot …. */
export type Act = (typeof ACTS)[number] | StaffAct;

/** Acts of a clerk; each looks again who presses. */
export type StaffAct = (typeof STAFF_ACTS)[number];

const ACTS = [
  'menu', // procedures; `of`: page
  'proc', // opens a procedure
  'over', // opens a procedure from the beginning, past what was paused; `of`: procedure
  'cont', // goes on with a paused conversation; `of`: conversation
  'forget', // drops a paused conversation
  'lang', // `of`: vi | en
  'help',
  'clerk', // how to reach a person
  'hours',
  'book', // shows today's slots; `of`: dossier or `-`, `choice`: procedure
  'more', // more slots, by the hour; as book, with the hour (`09`, or `all`) in front of the procedure
  'slot', // takes one; `of`: dossier or `-`, `choice`: counter and time `civil-status.0915`, then day
  'opens', // asks for a message when booking opens; `of`: dossier or `-`, `choice`: procedure and day `civil-extract.2026-11-26`
  'tick', // shows a ticket
  'move', // other times for a ticket
  'moveIn', // all times for a ticket; `choice`: the hour (`09`, or `all`)
  'moveTo', // `choice`: HHmm
  'drop', // cancels a ticket
  'dropYes',
  'here', // a resident says that they have arrived
  'coming', // a late one, that they are on their way
  'dos', // shows a dossier; `choice`: later, of one that is done just now
  'form', // sends its filled form again
  'papers', // what to bring for it
  'law', // the sources of that
  'ready', // details of a ready result
  'mend', // answers what a clerk sent back
  'withdraw',
  'wdYes',
  'rate', // `choice`: 1 … 5
  'remember', // `choice`: yes | no
  'teach', // keeps what was not understood; `choice`: ask | yes | no
  'erase', // `choice`: ask | yes | no
  'data', // sends what is kept
  'said', // "did you mean"; `of`: intent, `choice`: procedure
] as const;

const STAFF_ACTS = [
  'line', // clerk: a counter's line
  'sTick', // clerk: opens a ticket
  'sAct', // clerk: moves a ticket; `choice`: the state
  'sWalk', // clerk: a number for somebody without a booking; `of`: counter
  'sDos', // clerk: opens a dossier
  'sMove', // clerk: moves a dossier; `choice`: the state, with `!` when it is sure
  'sForm', // clerk: the filled form
  'sReq', // clerk: composes a request
  'sTog', // clerk: adds or takes out; `choice`: p/q and index
  'sSend', // clerk: sends the request
  'sBro', // clerk: what was asked for and is brought; `choice`: the place of a paper to tick
  'sRef', // clerk: refuses; `choice`: reason, with `!` when it is sure
  'sList', // clerk: dossiers in work; `of`: counter
  'shut', // clerk: closes or opens booking; `of`: counter, `choice`: close | open
] as const;

const SEPARATOR = ':';
const MOST_BYTES = 64;
const FLOW = 'f';

export function isStaffAct(act: Act): act is StaffAct {
  return STAFF_ACTS.some((each) => each === act);
}

/** @throws Error when it would be longer than Telegram allows: a choice key or an id is too long (a bug or a broken flow file). */
export function encodeButton(button: ButtonData): string {
  const fields =
    button.kind === 'flow'
      ? flowFields(button)
      : [button.act, button.of, ...(button.choice === undefined ? [] : [button.choice])];
  const data = fields.join(SEPARATOR);
  if (Buffer.byteLength(data) > MOST_BYTES)
    throw new Error(`button data of ${Buffer.byteLength(data)} bytes: ${fields[0]} ${fields[3] ?? ''}`);
  return data;
}

/**
 * Reads a button again. Undefined for what we never wrote. `names` gives the questions that a conversation may speak of, since
 * their names are shortened on the wire.
 */
export function decodeButton(data: string, names: (conversation: string) => readonly string[]): ButtonData | undefined {
  const [first = '', of = '', ...rest] = data.split(SEPARATOR);
  if (first === FLOW) return decodeFlow(of, rest, names(of));
  const act = [...ACTS, ...STAFF_ACTS].find((each) => each === first);
  if (!act) return undefined;
  return { kind: 'act', act, of, ...(rest.length > 0 ? { choice: rest.join(SEPARATOR) } : {}) };
}

/** A question's name on the wire: four characters. */
export function shortName(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, 4);
}

function flowFields(button: ButtonData & { kind: 'flow' }): string[] {
  return [FLOW, button.conversation, button.revision.toString(36), ...pressFields(button.press)];
}

function pressFields(press: Press): string[] {
  switch (press.do) {
    case 'choose':
    case 'toggle':
      return [press.do, shortName(press.question), press.choice];
    case 'chosen':
    case 'skip':
    case 'edit':
      return [press.do, shortName(press.question)];
    case 'propose':
      return [press.do, shortName(press.question), String(press.index)];
    case 'another':
      return [press.do, shortName(press.several), yesNo(press.more)];
    case 'editList':
      return [press.do, String(press.page)];
    case 'consent':
    case 'card':
    case 'understood':
      return [press.do, yesNo(press.yes)];
    case 'back':
    case 'giveDetails':
    case 'confirm':
    case 'guidance':
    case 'more':
    case 'sources':
    case 'pause':
    case 'stop':
      return [press.do];
    default:
      return assertNever(press);
  }
}

function decodeFlow(
  conversation: string,
  [revision = '', verb = '', a = '', ...rest]: readonly string[],
  names: readonly string[],
): ButtonData | undefined {
  const press = decodePress(verb, a, rest.join(SEPARATOR), (short) => names.find((name) => shortName(name) === short));
  const number = Number.parseInt(revision, 36);
  if (!press || !Number.isSafeInteger(number)) return undefined;
  return { kind: 'flow', conversation, revision: number, press };
}

function decodePress(
  verb: string,
  a: string,
  b: string,
  full: (short: string) => string | undefined,
): Press | undefined {
  switch (verb) {
    case 'choose':
    case 'toggle':
      return withQuestion(full(a), (question) => ({ do: verb, question, choice: b }));
    case 'chosen':
    case 'skip':
    case 'edit':
      return withQuestion(full(a), (question) => ({ do: verb, question }));
    case 'propose':
      return withQuestion(full(a), (question) => ({ do: verb, question, index: Number.parseInt(b, 10) }));
    case 'another':
      return withQuestion(full(a), (several) => ({ do: verb, several, more: b === 'y' }));
    case 'editList':
      return { do: verb, page: Number.parseInt(a, 10) };
    case 'consent':
    case 'card':
    case 'understood':
      return { do: verb, yes: a === 'y' };
    case 'back':
    case 'giveDetails':
    case 'confirm':
    case 'guidance':
    case 'more':
    case 'sources':
    case 'pause':
    case 'stop':
      return { do: verb };
    default:
      return undefined;
  }
}

function withQuestion(name: string | undefined, press: (name: string) => Press): Press | undefined {
  return name === undefined ? undefined : press(name);
}

function yesNo(yes: boolean): string {
  return yes ? 'y' : 'n';
}
