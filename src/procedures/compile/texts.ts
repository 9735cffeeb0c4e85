import type { Text } from '../../wording/phrase';
import type { Faults } from '../fault';
import { oneOf } from '../nearest';
import type { SiblingFile } from '../schema/commonFiles';
import type { Source } from '../source';
import { placeOf, type Spot } from './spot';

/** Characters that a text may have: alone on a button, in a message that asks or tells, in a line of a list. */
export const LENGTHS = { button: 32, message: 400, line: 200 } as const;
export type Bears = keyof typeof LENGTHS;

/** The two languages of one file: its own Vietnamese and the English beside it. */
export interface TextBook {
  /** The English of an id; remembers that it is used. Without it, a fault at the Vietnamese. */
  text(id: string, vietnamese: string, spot: Spot, bears: Bears): Text;
  /** Adds a fault for every English text that no id asked for. */
  finish(): void;
}

export function textBook(englishFile: string, english: Source<SiblingFile> | undefined, faults: Faults): TextBook {
  const used = new Set<string>();
  const texts = english?.data.texts ?? {};
  const lookUp = (id: string): string | undefined => {
    used.add(id);
    return Object.hasOwn(texts, id) ? texts[id] : undefined;
  };
  return {
    text(id, vietnamese, spot, bears) {
      const found = lookUp(id);
      if (found === undefined && english !== undefined) {
        faults.add(placeOf(spot), `no English for "${id}"`, `expected under texts in ${englishFile}`);
      }
      if (found !== undefined && english !== undefined) {
        checkLength(found, bears, english.place(['texts', id]), faults);
      }
      checkLength(vietnamese, bears, placeOf(spot), faults);
      return { vi: vietnamese, en: found ?? vietnamese };
    },
    finish() {
      if (english === undefined) return;
      for (const id of Object.keys(texts)) {
        if (used.has(id)) continue;
        faults.add(
          english.placeOfKey(['texts', id]),
          `unknown text "${id}"`,
          oneOf(
            id,
            [...used].filter((known) => !Object.hasOwn(texts, known)),
          ),
        );
      }
    },
  };
}

export function checkLength(text: string, bears: Bears, place: ReturnType<typeof placeOf>, faults: Faults): void {
  const length = [...text].length;
  if (length > LENGTHS[bears]) faults.add(place, `${length} characters are too long`, `at most ${LENGTHS[bears]}`);
}

/** A text with the noun of its role put in for `{role}`, with a capital for `{Role}`. */
export function withRole(text: Text, called: Text | undefined): Text {
  if (called === undefined) return text;
  return { vi: put(text.vi, called.vi), en: put(text.en, called.en) };
}

/** A label that ends in its role ("Họ tên {role}", "Full name, {role}") without it; nothing where a language needs it. */
export function withoutRole(label: Text): Text | undefined {
  const END = /(?:,| của)? \{role\}$/u;
  if (!END.test(label.vi) || !END.test(label.en)) return undefined;
  return { vi: label.vi.replace(END, ''), en: label.en.replace(END, '') };
}

function put(text: string, noun: string): string {
  const capital = noun.charAt(0).toLocaleUpperCase('vi') + noun.slice(1);
  return text.replaceAll('{role}', noun).replaceAll('{Role}', capital);
}
