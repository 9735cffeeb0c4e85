import { isPlainSyllable, isSyllable } from './syllables';

/** Combining tones: rising, falling, asking, tumbling, heavy. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TELEX_TONES = 'sfrxj';
const TELEX_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/aw/, 'ă'],
  [/uw/, 'ư'],
  [/ow/, 'ơ'],
];
const VNI_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^d([a-z1-8]*)9/, 'đ$1'],
  [/a([a-z1-5]*)6/, 'â$1'],
  [/e([a-z1-5]*)6/, 'ê$1'],
  [/o([a-z1-5]*)6/, 'ô$1'],
  [/u([a-z1-5]*)7/, 'ư$1'],
  [/o([a-z1-5]*)7/, 'ơ$1'],
  [/a([a-z1-5]*)8/, 'ă$1'],
];
const VOWELS = 'aăâeêioôơuưy';

/** A word as its keys would have given it, had the keyboard been switched to Vietnamese. */
export interface Decoded {
  readonly word: string;
  /** So many of its keys were marks or tones: with two or more it is hardly a word of another language. */
  readonly keys: number;
}

/** Decodes Telex keys left in a lower-case word: "giaays" is "giấy". Undefined for what is a word as it stands, or none either way. */
export function decodeTelex(word: string): Decoded | undefined {
  if (!/^[a-z]{2,8}$/.test(word) || isPlainSyllable(word)) return undefined;
  const marked = withMarks(word, TELEX_MARKS);
  return withTone(marked.word, TELEX_TONES, marked.count);
}

/** Decodes VNI keys left in a lower-case word: "gia61y" is "giấy". */
export function decodeVni(word: string): Decoded | undefined {
  if (!/^[a-z]+[1-9][a-z1-9]*$/.test(word)) return undefined;
  const marked = withMarks(word, VNI_MARKS);
  return withTone(marked.word, '12345', marked.count);
}

function withMarks(
  word: string,
  marks: readonly (readonly [RegExp, string])[],
): { readonly word: string; readonly count: number } {
  let count = 0;
  const marked = marks.reduce((text, [keys, mark]) => {
    const next = text.replace(keys, mark);
    if (next !== text) count += 1;
    return next;
  }, word);
  return { word: marked.replace(/uơ(?=[a-z])/, 'ươ'), count };
}

/** Takes one tone key out, behind the first vowel, and puts its tone on a vowel. */
function withTone(word: string, tones: string, marks: number): Decoded | undefined {
  const firstVowel = [...word].findIndex((letter) => VOWELS.includes(letter));
  const at = [...word].findIndex((letter, place) => place > firstVowel && tones.includes(letter));
  if (firstVowel < 0) return undefined;
  if (at < 0) return marks > 0 && isSyllable(word, false) ? { word, keys: marks } : undefined;
  const bare = word.slice(0, at) + word.slice(at + 1);
  if (!isSyllable(bare, true)) return undefined;
  const vowel = [...bare].findIndex((letter) => 'ăâêôơ'.includes(letter));
  const place = vowel < 0 ? lastOfFirstVowels(bare) : vowel;
  const tone = TONES[tones.indexOf(word.charAt(at))] ?? '';
  return { word: (bare.slice(0, place + 1) + tone + bare.slice(place + 1)).normalize('NFC'), keys: marks + 1 };
}

/** Where a tone may stand in a syllable without a marked vowel: keys of words do not tell its places apart. */
function lastOfFirstVowels(syllable: string): number {
  const from = syllable.startsWith('qu') || /^gi[aeiouy]/.test(syllable) ? 2 : 0;
  return [...syllable].findIndex((letter, place) => place >= from && VOWELS.includes(letter));
}
