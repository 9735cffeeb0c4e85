import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from '../api/readParameters';
import { ApiError } from '../world/apiError';
import type { LocalBot } from '../world/bot';
import type { Fault } from '../world/faults';
import { type Person, present } from '../world/objects';
import type { World } from '../world/world';
import { ControlAct, carryOutAct } from './controlActs';
import { streamEvents } from './eventStream';
import { DeliveryBody, FaultBody } from './faultBodies';
import { createGroup, migrateGroup, setKicked } from './groups';
import { sampleCard } from './sampleCard';
import { stateOf } from './state';

/** Enough for a document of 50 MB in base64. */
const MAX_BODY = 70 * 1024 * 1024;

const NewPerson = z.object({
  id: z.number().int().positive(),
  firstName: z.string().trim().min(1).max(64),
  languageCode: z.string().min(2).max(8),
  role: z.enum(['resident', 'clerk']).optional(),
  phone: z.string().optional(),
  card: z.string().optional(),
});
const ClockSetting = z.object({ at: z.coerce.date() });
const NewGroup = z.object({ title: z.string().min(1), members: z.array(z.number().int()).min(1) });
const GroupChange = z.object({ chatId: z.number().int(), do: z.enum(['migrate', 'kick', 'letIn']) });
const NewBot = z.object({ token: z.string(), username: z.string().min(1) });

type SetClock = ((at: Date) => void | Promise<void>) | undefined;

/**
 * The control API, `/_local/…`: what the page and tests in other languages use. GET `state`, `events`, `files/<id>/<name>`,
 * `cards/<person>.png`, `calls`, `warnings`; POST `act`, `people`, `clock`, `groups`, `groups/change`, `bots`, `faults`,
 * `delivery`; DELETE `people/<id>`, `faults`. `?bot=<id>` chooses among several bots.
 * @throws ApiError 403 for a page of another site, 404, 400.
 */
export async function handleControl(
  world: World,
  setClock: SetClock,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  refuseStrangers(request);
  const [, , what = '', name = ''] = url.pathname.split('/');
  const route = `${request.method} ${what}`;
  if (route === 'GET events') return streamEvents(world, response);
  if (route === 'GET files') return sendKeptFile(world, name, response);
  if (route === 'GET cards') return await sendCard(world, Number.parseInt(name, 10), response);
  const body = request.method === 'POST' ? await jsonBody(request) : undefined;
  const answer = await answerOf(world, botOf(world, url), setClock, `${route}${name ? `/${name}` : ''}`, body);
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer ?? { ok: true }));
}

async function answerOf(
  world: World,
  bot: LocalBot,
  setClock: SetClock,
  route: string,
  body: unknown,
): Promise<unknown> {
  const person = /^DELETE people\/(\d+)$/.exec(route);
  if (person) return world.removePerson(Number(person[1]));
  switch (route) {
    case 'GET state':
      return stateOf(world, bot, setClock !== undefined);
    case 'GET calls':
      return world.calls;
    case 'GET warnings':
      return [...world.warnings];
    case 'POST act':
      return await carryOutAct(world, bot, checked(ControlAct, body));
    case 'POST people':
      return world.addPerson(present<Person>(checked(NewPerson, body)));
    case 'POST clock':
      return await moveClock(world, setClock, checked(ClockSetting, body).at);
    case 'POST groups': {
      const group = checked(NewGroup, body);
      return { chatId: createGroup(world, bot, group.title, group.members) };
    }
    case 'POST groups/change': {
      const change = checked(GroupChange, body);
      if (change.do === 'migrate') return { chatId: migrateGroup(bot, change.chatId) };
      return setKicked(bot, change.chatId, change.do === 'kick');
    }
    case 'POST bots': {
      const { token, username } = checked(NewBot, body);
      return world.addBot(token, username, username).user;
    }
    case 'POST faults':
      world.faults.place(present<Fault>(checked(FaultBody, body)));
      return undefined;
    case 'DELETE faults':
      return world.faults.clear();
    case 'POST delivery':
      return bot.queue.disturb(checked(DeliveryBody, body));
    default:
      throw new ApiError(404, 'Not Found');
  }
}

/** Only this page and programs on this machine: a page of another site that the browser has open must not press buttons here. */
function refuseStrangers(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  const isLocal = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
  if (!isLocal || (origin !== undefined && origin !== `http://${host}`)) throw new ApiError(403, 'Forbidden');
}

function botOf(world: World, url: URL): LocalBot {
  const bots = [...world.bots.values()];
  const wanted = url.searchParams.get('bot');
  const bot = wanted === null ? bots[0] : bots.find(({ user }) => String(user.id) === wanted);
  if (bot === undefined) throw new ApiError(404, 'Not Found: no such bot');
  return bot;
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request, MAX_BODY)).toString('utf8'));
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError(400, 'Bad Request: expected JSON');
  }
}

function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error));
  return parsed.data;
}

async function moveClock(world: World, setClock: SetClock, at: Date): Promise<unknown> {
  if (setClock === undefined) throw new ApiError(400, 'Bad Request: this clock cannot be moved');
  await setClock(at);
  return { now: world.clock.now().toISOString() };
}

/** Pictures, PDFs and plain text open in the browser; anything else is saved, so that no uploaded page runs here. */
function sendKeptFile(world: World, fileId: string, response: ServerResponse): void {
  const kept = world.files.byFileId(fileId);
  if (kept === undefined) throw new ApiError(404, 'Not Found');
  const opens = /^(image\/(png|jpeg|webp)|application\/pdf|text\/plain)$/.test(kept.mimeType);
  const fileName = encodeURIComponent(kept.file.file_name ?? kept.path.split('/').at(-1) ?? 'file');
  response.writeHead(200, {
    'content-type': kept.mimeType === 'text/plain' ? 'text/plain; charset=utf-8' : kept.mimeType,
    'content-disposition': `${opens ? 'inline' : 'attachment'}; filename*=UTF-8''${fileName}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(kept.bytes);
}

async function sendCard(world: World, personId: number, response: ServerResponse): Promise<void> {
  const person = world.people.get(personId);
  const card = person && (await sampleCard(person));
  if (card === undefined) throw new ApiError(404, 'Not Found');
  response.writeHead(200, { 'content-type': 'image/png' });
  response.end(card);
}
