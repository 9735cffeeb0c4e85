/** Where the edge tells what it does. Fields are ids, counts and codes, never words, names or tokens. pino fits. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
