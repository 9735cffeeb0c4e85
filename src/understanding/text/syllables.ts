import { fold } from './fold';

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
/** What may follow an onset, without tones (Vietnamese orthography). */
const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu',
  'o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
]
  .join(' ')
  .split(' ');

const SYLLABLES = new Set(ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime)).concat('gi', 'gin'));
const PLAIN_SYLLABLES = new Set([...SYLLABLES].map(fold));
/** Syllables that end so always carry a tone, the rising or the heavy one. */
const STOPPED = /(?:c|ch|p|t)$/;

/** Whether a lower-case word without its tone can be Vietnamese. `toned`: it has a tone. */
export function isSyllable(word: string, toned: boolean): boolean {
  return SYLLABLES.has(word) && (toned || !STOPPED.test(word));
}

/** Whether a lower-case word without any marks can be Vietnamese written without them. */
export function isPlainSyllable(word: string): boolean {
  return PLAIN_SYLLABLES.has(word);
}
