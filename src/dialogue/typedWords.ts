import { assentIn, bareWords } from '../answers/assent';
import { fold } from '../answers/fold';
import { soundsLikeQuestion } from '../answers/framed';

/**
 * What a resident may type instead of tapping, the buttons' own words among them. Folded and without stops and commas; the whole
 * message has to be one of them.
 */
const WORDS = {
  yes: 'co|vang|da|da co|da dung|dung|dung roi|phai|ok|oke|okay|dong y|toi dong y|em dong y|da dong y|duoc|con|con nua|yes|y|agree|i agree|right|all right|correct|sure|more|yes more',
  no: 'khong|ko|k|hong|hong co|khong co|khong dong y|khong phai|hong phai|ko phai|k phai|khong phai vay|khong dung|sai|sai roi|chua dung|sua|sua mot cau|sua cau khac|sua them|het|het roi|thoi|no|n|disagree|wrong|no more|change an answer|change something',
  send: 'gui|gui di|dung roi gui|send|all right send',
  again: 'gui lai|send again',
  back: 'quay lai|tro lai|lui lai|back|go back',
  pause: 'dung lai|tam dung|lam sau|dung lam sau|de sau|pause|stop|later|go on later|stop go on later',
  details:
    '1|khai truoc (dien don giup)|khai truoc|khai luon|dien don|dien don giup|fill in the form|fill in the form now',
  keep: 'giu nhu cu|de nhu cu|nhu cu|keep it|xong|xong roi|done',
} as const;

type Meant = keyof typeof WORDS;

const MEANT: ReadonlyMap<string, Meant> = new Map(
  (Object.keys(WORDS) as readonly Meant[]).flatMap((meant) =>
    WORDS[meant].split('|').map((word): readonly [string, Meant] => [word, meant]),
  ),
);

/** "Giờ khai giùm tui đi", "điền đơn luôn cho ba": not "xin khai sinh giùm", and no question. */
const FILLS =
  /^(?:\S+ ){0,4}(?:khai(?! sinh| tu)|dien(?! thoai)|viet|ghi)(?: (?:don|to|truoc|luon|lien|cho|vo))* (?:gium|dum|giup|ho|luon|truoc|di)(?: \S+){0,3}$|\bfill (?:in |out |up )?(?:it|the form|this|that|my form)\b/u;

/** Whether a whole message wishes to have the form filled in, in whatever words; meant only where that is offered. */
export function asksToFill(raw: string): boolean {
  return !soundsLikeQuestion(raw) && FILLS.test(said(raw));
}

/** Whether a whole message says yes, no, to send it (again), back, later, to have the form filled in, or to leave an answer as it stands. */
export function meantBy(raw: string): Meant | undefined {
  const words = said(raw);
  return MEANT.get(words) ?? assentIn(raw);
}

/** "Thôi", "thôi em ơi": enough of this, or of all. */
export function saysEnough(raw: string): boolean {
  return bareWords(raw).join(' ') === 'thoi';
}

/** The place in a list that a message is nothing but the number of: "1", "#2", "3." gives 3. */
export function placeNamed(raw: string): number | undefined {
  const place = /^#?([1-9])[.)]?$/u.exec(raw.trim())?.[1];
  return place === undefined ? undefined : Number(place);
}

/** Folded, without stops; brackets and hyphens stay, as they stand on buttons. */
function said(raw: string): string {
  return fold(fold(raw).replace(/[.,!]+/g, ' '));
}
