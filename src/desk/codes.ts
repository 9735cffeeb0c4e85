import { createHash } from 'node:crypto';

/** Without 0 O 1 I L, which people misread and mishear. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = ALPHABET.length;
const LENGTH = 8;

/** A stable id from what caused it (an inbox key, a purpose): the same turn repeated makes the same id. 22 characters. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22);
}

/**
 * A dossier's code from a seed: seven characters and a check character, a digit among them, so that no code is a name or a word. The
 * same seed gives the same code.
 */
export function dossierCode(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  const body = Array.from(digest.subarray(0, LENGTH - 1), (byte) => ALPHABET[byte % BASE] ?? '').join('');
  const code = body + checkCharacter(body);
  return /\d/.test(code) ? code : dossierCode(`${seed} again`);
}

/** As people are shown it: `K7MP-3XQ2`. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Reads a code as people type it: spaces, dashes and lower case are forgiven. Undefined unless the check character fits, which
 * catches every single wrong character and every swap of neighbours (the weights and the modulus 31 share no factor).
 */
export function readDossierCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.–—-]/g, '');
  if (code.length !== LENGTH || [...code].some((character) => !ALPHABET.includes(character))) return undefined;
  const body = code.slice(0, LENGTH - 1);
  return checkCharacter(body) === code[LENGTH - 1] ? code : undefined;
}

function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, place) => total + (place + 1) * ALPHABET.indexOf(character), 0);
  return ALPHABET[sum % BASE] ?? '';
}
