/** An error for the log: kind, code and where, without its message, which may hold what a resident wrote. */
export function described(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at?: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { error: error.name, ...(code === undefined ? {} : { code }), ...(at ? { at } : {}) };
}
