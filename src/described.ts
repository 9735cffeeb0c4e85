import { PACKAGE_ROOT } from './root';

const MOST_FRAMES = 8;
/** A frame as V8 writes it: `at takeTurn (/srv/desk/dist/desk/takeTurn.js:31:9)`. */
const FRAME = /^\s+at (?:.* \()?(?<file>[^()]*):\d+:\d+\)?$/u;
/** What names and codes look like; anything else may be somebody's words. */
const WORD = /^[\w.-]{1,60}$/u;

/** An error for the log: kind, code and where, without its message, which may hold what a resident wrote. Never throws. */
export function described(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at?: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && isWord(error.code) ? String(error.code) : undefined;
  const at = framesOf(error);
  return {
    error: isWord(error.name) ? error.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(at.length === 0 ? {} : { at }),
  };
}

/** Places in this package and in Node, behind the message: a message may have lines that look like frames. */
function framesOf({ stack, message }: Error): readonly string[] {
  if (typeof stack !== 'string') return [];
  const behind = Math.max(0, stack.indexOf(message)) + message.length;
  return stack
    .slice(behind)
    .split('\n')
    .filter((line) => isPlace(FRAME.exec(line)?.groups?.file ?? ''))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}

function isPlace(file: string): boolean {
  return file.startsWith('node:') || file.replace('file://', '').startsWith(PACKAGE_ROOT);
}

function isWord(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && WORD.test(String(value));
}
