import { ApiError, refusals, tooManyRequests } from '../world/apiError';
import type { Fault } from '../world/faults';
import type { Call } from '../world/world';
import type { MethodCall } from './call';
import { methods } from './methods';

/** What goes back over the wire: Telegram's JSON with its status, or something else that a fault put in its place. */
export type Outcome =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly dribbleMs: number }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'cut' };

/** Carries out one call of a bot: faults first, then the limits, then the method itself. */
export async function carryOut(name: string, call: MethodCall): Promise<Outcome> {
  const { world, bot, parameters } = call;
  const chatId = parameters.integer('chat_id');
  const record: Call = {
    botId: bot.user.id,
    method: name,
    ...(chatId === undefined ? {} : { chatId }),
    at: world.clock.now(),
    parameters: parameters.values,
    status: 200,
    done: false,
  };
  world.record(record);
  noteUnknown(name, call);

  const fault = world.faults.strike(name, chatId);
  if (fault?.kind === 'delay') await wait(fault.milliseconds, call.gone);
  if (fault?.kind === 'cutBefore') return cut(record);
  if (fault?.kind === 'htmlPage') {
    record.status = fault.status ?? 502;
    return { kind: 'html', status: record.status };
  }
  const outcome = await answer(name, call, fault, record);
  return fault?.kind === 'cutAfter' ? cut(record) : outcome;
}

async function answer(name: string, call: MethodCall, fault: Fault | undefined, record: Call): Promise<Outcome> {
  const dribbleMs = fault?.kind === 'slowBody' ? fault.milliseconds : 0;
  try {
    if (fault?.kind === 'tooMany') throw tooManyRequests(fault.retryAfter);
    if (fault?.kind === 'serverError') throw new ApiError(fault.status ?? 500, 'Internal Server Error');
    const result = await run(name, call);
    record.done = true;
    return { kind: 'json', status: 200, body: { ok: true, result }, dribbleMs };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    record.status = error.code;
    return { kind: 'json', status: error.code, body: refusalBody(error), dribbleMs };
  }
}

export function refusalBody(error: ApiError): unknown {
  const { code, description, parameters } = error;
  return { ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) };
}

async function run(name: string, call: MethodCall): Promise<unknown> {
  const method = methods.get(name.toLowerCase());
  if (method === undefined) throw refusals.methodNotFound;
  if (method.limited && call.world.limits === 'real') {
    const seconds = call.bot.limiter.take(call.parameters.integer('chat_id') ?? 0);
    if (seconds > 0) throw tooManyRequests(seconds);
  }
  return await method.run(call);
}

/** The Bot API ignores what it does not know, and so does this; but a typing error should not hide. */
function noteUnknown(name: string, call: MethodCall): void {
  const known = methods.get(name.toLowerCase())?.known;
  if (known === undefined) {
    call.world.warnings.add(`${name}: the method is not modelled here`);
    return;
  }
  for (const parameter of [...Object.keys(call.parameters.values), ...call.parameters.uploads.keys()]) {
    const isAttachment = call.parameters.uploads.has(parameter) && !(parameter in call.parameters.values);
    if (parameter === 'method' || known.includes(parameter) || isAttachment) continue;
    call.world.warnings.add(`${name}: the Bot API knows no parameter "${parameter}"`);
  }
  const mode = call.parameters.text('parse_mode');
  if (mode !== undefined && mode.toLowerCase() !== 'html') {
    call.world.warnings.add(`${name}: parse_mode ${mode} is not modelled here`);
  }
}

function cut(record: Call): Outcome {
  record.status = 'cut';
  return { kind: 'cut' };
}

function wait(milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    gone.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
