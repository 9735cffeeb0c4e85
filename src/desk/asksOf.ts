import { soundsLikeQuestion } from '../answers/framed';
import { asksWhy } from '../answers/midway';
import type { Wishes } from '../understanding/wishes/wishes';

/** "Tới đó có phải bốc số không": whether it is asked how a visit to the desk goes. Pure. */
export function asksOfVisit(wishes: Wishes, text: string): boolean {
  return wishes.says('visit', text) && !asksWhy(text) && (soundsLikeQuestion(text) || wishes.says('whether', text));
}
