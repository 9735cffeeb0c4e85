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

const publicUrl = z
  .url('expected an address such as https://desk.example.vn')
  .refine((text) => isAcceptable(text), 'expected https (plain http only for a loopback address)');

const Config = z
  .object({
    BOT_TOKEN: z
      .string('required: the token that @BotFather gives')
      .regex(/^\d+:[\w-]+$/, 'expected the 123456:ABC form that @BotFather gives'),
    TELEGRAM_API_ROOT: z
      .url('expected an address such as https://api.telegram.org')
      .default('https://api.telegram.org'),
    RECEIVE: z.enum(['polling', 'webhook'], 'expected polling or webhook').default('polling'),
    PUBLIC_URL: publicUrl.optional(),
    PORT: z.coerce.number('expected a port number').int().min(1).max(65_535).default(8080),
    METRICS_PORT: z.coerce.number('expected a port number').int().min(0).max(65_535).default(9464),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'expected 16 to 256 of A-Z a-z 0-9 _ -')
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
      .regex(INSTANT_WITH_OFFSET, 'expected an instant with offset such as 2026-11-25T07:30:00+07:00')
      .transform((text) => new Date(text))
      .optional(),
    NODE_ENV: z.string().optional(),
  })
  .superRefine((config, context) => {
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (config.RECEIVE === 'webhook' && !config.PUBLIC_URL)
      fault('PUBLIC_URL', 'required with RECEIVE=webhook: where Telegram reaches this bot');
    if (config.RECEIVE === 'webhook' && !config.WEBHOOK_SECRET)
      fault('WEBHOOK_SECRET', 'required with RECEIVE=webhook: 16 to 256 of A-Z a-z 0-9 _ -');
    if (config.NODE_ENV === 'production' && config.CLOCK_START)
      fault('CLOCK_START', 'refused in production: the clock would be wrong');
  })
  .readonly();

export type Config = z.infer<typeof Config>;

/**
 * Reads the environment once, at start. Empty variables count as unset.
 * @throws DeskError `config-invalid`, naming every wrong variable, what is expected, and no value.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Config.safeParse(given);
  if (parsed.success) return parsed.data;

  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'environment'}: ${describe(issue)}`);
  throw new DeskError(
    'config-invalid',
    `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}`,
  );
}

/** A required variable that is missing reads better than zod's "received undefined". */
function describe(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.path[0] === 'DATA_KEY' ? `required: ${KEY_HINT}` : issue.message;
}

function isAcceptable(text: string): boolean {
  const url = new URL(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
}
