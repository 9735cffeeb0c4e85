import { described } from './described';

/**
 * Something an operator can mend. `code` is stable (the README's "On the day when something fails" lists them); the message
 * says what was expected and what was found, never a resident's data. A bug is a plain `Error`.
 */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  constructor(
    readonly code: string,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Ends a `switch` over a discriminated union: the compiler refuses a case that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}

/** What an operator reads when the port that the variable `name` gives cannot be listened on. */
export function portUnusable(name: string, port: number, cause: NodeJS.ErrnoException): DeskError {
  const why =
    cause.code === 'EADDRINUSE'
      ? `port ${port} is taken. Does the bot run here already? Stop it, or choose another port`
      : `cannot listen on port ${port} (${cause.code ?? cause.name}). Choose another port`;
  return new DeskError('port-unusable', `${name}: ${why}`, { cause });
}

/**
 * An operator's own mistake is told in a sentence, without a stack trace; a bug by kind, code and place, without its message,
 * which may hold what a resident wrote.
 */
export function tellOperatorOnScreen(error: unknown): void {
  process.stderr.write(error instanceof DeskError ? `${error.code}: ${error.message}\n` : bugReport(error));
}

function bugReport(bug: unknown): string {
  const { error, code, at = [] } = described(bug);
  const kind = code === undefined ? error : `${error} ${code}`;
  return `${[`a bug: ${kind}`, ...at.map((frame) => `    ${frame}`)].join('\n')}\n`;
}
