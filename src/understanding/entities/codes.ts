import { forLatest } from '../text/forLatest';
import type { Entity } from '../understanding';

const LETTER = '[2-9A-HJKMNP-Z]';
/** Our own dossier codes: eight characters, shown in two groups. Lower case is taken when it is written in groups. */
const DOSSIER = new RegExp(`(?<![\\p{L}\\p{Nd}])(${LETTER}{4})[-– ]?(${LETTER}{4})(?![\\p{L}\\p{Nd}])`, 'gu');
const DOSSIER_LOWER = new RegExp(`(?<![\\p{L}\\p{Nd}])(${LETTER}{4})[-–](${LETTER}{4})(?![\\p{L}\\p{Nd}])`, 'giu');
/** The code of a slip (one-stop-desk.md 2): `000.00.12.H01-261123-0007`, typed with spaces and missing dots. */
const SLIP =
  /(?<![\p{L}\p{Nd}])(?:\d{3}[. ]\d{2}[. ]\d{2}[. ])?H\d{2}(?:[.]\d{1,3})?(?:[-. ]\d{6}[-. ]\d{4})?(?![\p{L}\p{Nd}])/giu;
const TICKET = /(?<![\p{L}\p{Nd}])([A-Z])[- ]?(\d{3})(?![\p{L}\p{Nd}])/gu;

/** Finds dossier codes and ticket numbers. Values are written as we show them. */
export const codesIn = forLatest((utterance): readonly Entity[] => {
  if (!/\d/.test(utterance)) return [];
  const codes = [
    ...matches(utterance, DOSSIER, 'dossier_code', ([, first, second]) => `${first}-${second}`).filter(isMixed),
    ...matches(utterance, DOSSIER_LOWER, 'dossier_code', ([, first, second]) =>
      `${first}-${second}`.toUpperCase(),
    ).filter(isMixed),
    ...matches(utterance, SLIP, 'dossier_code', ([code]) => code.toUpperCase().replace(/ /g, '.')),
    ...matches(utterance, TICKET, 'ticket', ([, letter, count]) => `${letter}${count}`),
  ];
  const first = (code: Entity, at: number): boolean =>
    codes.findIndex((other) => other.start < code.end && code.start < other.end) === at;
  return codes.filter(first);
});

/** A code has figures and letters: eight letters are a word, eight figures a number. */
function isMixed({ value }: Entity): boolean {
  return /\d/.test(String(value)) && /[A-Z]/.test(String(value));
}

function matches(
  utterance: string,
  pattern: RegExp,
  type: string,
  value: (match: RegExpExecArray) => string,
): Entity[] {
  return Array.from(utterance.matchAll(pattern), (match) => ({
    type,
    value: value(match),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
