import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from './errors';
import { PACKAGE_ROOT } from './root';

const KEY_BYTES = 32;
const KEY_HINT = 'expected 32 bytes in base64, as `openssl rand -base64 32` prints';
const INSTANT_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === KEY_BYTES, KEY_HINT);

const INSTANT_HINT = 'expected an instant with offset such as 2026-11-25T07:30:00+07:00';
const SECRET_HINT = '16 to 256 of A-Z a-z 0-9 _ -';

const Variables = z.object({
  BOT_TOKEN: z
    .string('required: the token that @BotFather gives')
    .regex(/^\d+:[\w-]+$/, 'expected the 123456:ABC form that @BotFather gives'),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(isHttp, 'expected an address such as https://api.telegram.org')
    .default('https://api.telegram.org'),
  RECEIVE: z.enum(['polling', 'webhook'], 'expected polling or webhook').default('polling'),
  PUBLIC_URL: z
    .string()
    .refine(isPublic, 'expected an address such as https://desk.example.vn (http only for a loopback address)')
    .optional(),
  PORT: z.coerce.number('expected a port number').int().min(1).max(65_535).default(8080),
  METRICS_PORT: z.coerce.number('expected a port number').int().min(0).max(65_535).default(9464),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, `expected ${SECRET_HINT}`)
    .optional(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'expected an address that begins with mongodb:// or mongodb+srv://')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATA_KEY: key,
  DATA_KEYS_OLD: z
    .string()
    .transform((text) => text.split(',').filter((part) => part.trim() !== ''))
    .pipe(z.array(key))
    .default([]),
  OFFICE_FILE: z.string().default(join(PACKAGE_ROOT, 'flows', 'offices', 'tan-chau.yaml')),
  OPERATOR_CHAT: z
    .string()
    .regex(/^-?\d+$/, "expected Telegram's numeric id")
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'expected a pino level such as info')
    .default('info'),
  CLOCK_START: z
    .string()
    .refine((text) => INSTANT_WITH_OFFSET.test(text) && !Number.isNaN(Date.parse(text)), INSTANT_HINT)
    .transform((text) => new Date(text))
    .optional(),
  DIALOGFLOW_PROJECT_ID: z
    .string()
    .regex(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, 'expected a Google Cloud project id such as my-ward-desk')
    .optional(),
  NODE_ENV: z.string().optional(),
});

const Config = Variables.readonly();
export type Config = z.infer<typeof Config>;

const DataConfig = Variables.pick({
  DATA_DIR: true,
  DATA_KEY: true,
  DATA_KEYS_OLD: true,
  MONGODB_URI: true,
}).readonly();
/** Where the data are, and their keys: all that a tool needs that works on them without Telegram. */
export type DataConfig = z.infer<typeof DataConfig>;

/**
 * Reads the environment once, at start. Empty variables count as unset.
 * @throws DeskError `config-invalid`, naming every wrong variable, what is expected, and no value.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = givenIn(env);
  const parsed = Config.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map(faultOf), ...faultsBetween(given)];
  if (parsed.success && faults.length === 0) return parsed.data;
  throw invalid(faults);
}

/** Like `readConfig`, and lets everything else be as it may. */
export function readDataConfig(env: NodeJS.ProcessEnv): DataConfig {
  const parsed = DataConfig.safeParse(givenIn(env));
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(faultOf));
}

function givenIn(env: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}

function invalid(faults: readonly string[]): DeskError {
  const told = [...new Set(faults)];
  return new DeskError(
    'config-invalid',
    `The configuration has ${told.length === 1 ? 'a fault' : `${told.length} faults`}:\n${told.join('\n')}`,
  );
}

/** A required variable that is missing reads better than zod's "received undefined". */
function faultOf({ code, path: [name, at], message }: z.core.$ZodIssue): string {
  const place = typeof at === 'number' ? `${String(name)}, key ${at + 1}` : String(name);
  return `  ${place}: ${code === 'invalid_type' && name === 'DATA_KEY' ? `required: ${KEY_HINT}` : message}`;
}

/** What one variable asks of another. Told together with the faults of each alone, which zod's own refinement of an object is not. */
function faultsBetween(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { RECEIVE, PUBLIC_URL, WEBHOOK_SECRET, NODE_ENV, CLOCK_START } = given;
  return [
    ...(RECEIVE === 'webhook' && PUBLIC_URL === undefined
      ? ['  PUBLIC_URL: required with RECEIVE=webhook: where Telegram reaches this bot']
      : []),
    ...(RECEIVE === 'webhook' && WEBHOOK_SECRET === undefined
      ? [`  WEBHOOK_SECRET: required with RECEIVE=webhook: ${SECRET_HINT}`]
      : []),
    ...(NODE_ENV === 'production' && CLOCK_START !== undefined
      ? ['  CLOCK_START: refused with NODE_ENV=production: the clock would be wrong']
      : []),
  ];
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function isPublic(text: string): boolean {
  if (!isHttp(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
