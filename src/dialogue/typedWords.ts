import { fold } from '../answers/fold';

/** What a resident may type instead of tapping. Folded; the whole message has to be one of them. */
const WORDS = {
  yes: 'co|vang|da|da co|da dung|dung|dung roi|phai|ok|oke|okay|dong y|gui|gui di|duoc|con|con nua|yes|y|agree|right|correct|send|sure',
  no: 'khong|ko|k|hong|hong co|khong co|khong dong y|sai|sai roi|chua dung|het|het roi|thoi|no|n|disagree|wrong|no more',
  back: 'quay lai|tro lai|lui lai|back|go back',
  pause: 'dung lai|tam dung|lam sau|de sau|pause|stop|later',
} as const;

type Meant = keyof typeof WORDS;

const MEANT: ReadonlyMap<string, Meant> = new Map(
  (Object.keys(WORDS) as readonly Meant[]).flatMap((meant) =>
    WORDS[meant].split('|').map((word): readonly [string, Meant] => [word, meant]),
  ),
);

/** Whether a whole message says yes, no, back or later. */
export function meantBy(raw: string): Meant | undefined {
  return MEANT.get(fold(raw).replace(/[.!]+$/, ''));
}
