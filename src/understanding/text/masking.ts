import { fold } from './fold';

/** Stand-ins that say what was there and nothing of it. */
const NUMBER = '#';
const NAME = 'X';

const LONG_NUMBER = /\p{Nd}(?:[ .\-–/]?\p{Nd}){5,}/gu;
const HANDLE = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?<![\p{L}\p{Nd}])@\w{3,}|https?:\/\/\S+/gu;
/** Two or more words in capitals' company: a person's or a place's name. */
const CAPITALS = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]*)+/gu;
/** Behind these words comes a name or an address, in whatever letters. */
const INTRODUCED =
  /(?<!\p{L})(họ và tên|họ tên|tên|ten|ho ten|my name is|name is|i am called|địa chỉ|dia chi|nhà ở|nha o)((?:\s+(?:tôi|toi|em|con|của|cua|bé|be|mẹ|me|cha|ba|vợ|vo|chồng|chong|nhà|nha))*\s*(?::|là|la|is|ở|o|số|so)\s*)([^,.;!?\n]+)/giu;
/** Common surnames, folded: a surname with what follows it is a name even in small letters. */
const SURNAMED =
  /(?<!\p{L})(?:nguyen|tran|pham|huynh|hoang|phan|truong|bui|dang|ngo|duong|trinh|luong|chau|danh)(?:\s+(?:van|thi|minh|ngoc|thanh|huu|duc|quoc|kim|hong|my|xuan|hoai|gia|bao))(?:\s+\p{L}+){1,2}/giu;

/**
 * The utterance without what tells who somebody is: numbers of six figures or more, handles and addresses of the net, names and
 * addresses. Cautious rather than exact: too much is masked sooner than too little.
 */
export function mask(utterance: string): string {
  const text = utterance
    .normalize('NFC')
    .replace(HANDLE, NAME)
    .replace(LONG_NUMBER, NUMBER)
    .replace(INTRODUCED, (_, word: string, joint: string) => `${word}${joint}${NAME}`)
    .replace(CAPITALS, (name, at: number) => (at === 0 && !isName(name) ? name : NAME));
  return maskSurnames(text);
}

/** At the start of a sentence a capital says nothing: only a surname makes a name there. */
function isName(words: string): boolean {
  return fold(words).search(SURNAMED) >= 0 || words.split(/\s+/u).length > 2;
}

/** Looks for surnames in the folded text, which is as long as the NFC one, and masks the same places in it. */
function maskSurnames(text: string): string {
  const folded = fold(text);
  if (folded.length !== text.length) return folded.replace(SURNAMED, NAME);
  let masked = '';
  let at = 0;
  for (const match of folded.matchAll(SURNAMED)) {
    masked += text.slice(at, match.index) + NAME;
    at = match.index + match[0].length;
  }
  return masked + text.slice(at);
}
