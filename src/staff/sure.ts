/** Behind the choice of a button that was asked back once. */
export const SURE = '!';

/** What a button chooses, and whether it was asked back. */
export function readChoice(choice: string): { readonly what: string; readonly isSure: boolean } {
  const isSure = choice.endsWith(SURE);
  return { what: isSure ? choice.slice(0, -SURE.length) : choice, isSure };
}
