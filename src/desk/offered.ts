import { assentIn, assentsToPlace, bareWords } from '../answers/assent';
import { assentsTo, refuses } from '../answers/assentTo';
import { foldWords } from '../answers/fold';
import { placeNamed } from '../dialogue/typedWords';
import { type Act, decodeButton } from './buttons';
import type { Draft } from './draft';
import { press } from './press';
import type { OutButton } from './records';

/** Yes to a message whose first button is one of these takes it. */
const YES: readonly Act[] = ['slot', 'moveTo', 'dropYes', 'wdYes', 'cont', 'book', 'opens', 'coming', 'mend', 'said'];
/** No to such a message takes the button that leaves everything as it is. */
const NO: readonly Act[] = ['tick', 'dos'];

const FEWEST_WORDS = 2;

/**
 * Keeps what stands under the last words of this turn, so that the next typed words may take one of it; and whether these words are no
 * question of the procedure that is open, so that a yes is not taken for an answer to it.
 */
export function rememberOffer(draft: Draft): void {
  const last = draft.lastSaid;
  if (last === undefined) return;
  if (last.kind === 'text' && last.question === true) draft.drop('unasked');
  else draft.change({ unasked: true });
  const buttons = last.kind === 'text' || last.kind === 'edit' ? (last.buttons ?? []).flat() : [];
  if (isOffer(buttons)) draft.change({ offered: buttons });
  else draft.drop('offered');
}

/** Nothing of a procedure's own, or a booking beside it: "Em đặt lịch giúp nhé?" */
function isOffer(buttons: readonly OutButton[]): boolean {
  const acts = buttons.map(actOf);
  return acts.includes('book') || (acts.length > 0 && acts.every((act) => act !== undefined));
}

/** Takes words that are a button's own, or a plain yes or no, for a press of what was offered last. */
export async function takesOffer(draft: Draft, text: string): Promise<boolean> {
  const offered = draft.chat.offered ?? [];
  // A number may be the answer to the question that waits, when a notice came in between.
  const waits = draft.state.open !== undefined && offered.every((button) => actOf(button) !== undefined);
  const chosen = (waits ? undefined : inPlace(text, offered)) ?? chosenBy(text, offered);
  if (chosen === undefined) return false;
  await press(draft, chosen.data);
  return true;
}

function chosenBy(text: string, offered: readonly OutButton[]): OutButton | undefined {
  const [first, ...others] = offered;
  if (first === undefined) return undefined;
  const words = foldWords(text);
  const named = offered.find(({ label }) => foldWords(label) === words) ?? barelyNamed(text, offered);
  if (named !== undefined) return named;
  const act = actOf(first);
  // Below a procedure's own first button only words of a place take the booking.
  if (act === undefined) return assentsToPlace(text) ? offered.find((each) => actOf(each) === 'book') : undefined;
  if (!YES.includes(act)) return undefined;
  const agreed = agreedTo(text, offered);
  if (agreed !== undefined) return agreed;
  switch (refuses(text, first.label) ? 'no' : assentIn(text)) {
    case 'yes':
      // Of several times none is meant by a mere yes; of several readings the likeliest stands first, and only opens what it names.
      return act !== 'said' && others.some((other) => actOf(other) === act) ? undefined : first;
    case 'no':
      return others.find((other) => NO.some((no) => no === actOf(other)));
    default:
      return undefined;
  }
}

/** "Yes, the 9:30": the one button that a yes names. */
function agreedTo(text: string, offered: readonly OutButton[]): OutButton | undefined {
  const [only, ...others] = offered.filter((each) => {
    const act = actOf(each);
    return act !== undefined && YES.includes(act) && assentsTo(text, each.label);
  });
  return others.length === 0 ? only : undefined;
}

/** "2": the second of what was offered; where the labels have numbers of their own, as times do, it is one of these or none. */
function inPlace(text: string, offered: readonly OutButton[]): OutButton | undefined {
  const place = placeNamed(text);
  if (place === undefined) return undefined;
  if (offered.some(({ label }) => /\d/u.test(label))) return undefined;
  return offered[place - 1];
}

/** "Để sau nha con": the words of one button alone, with what people put around them; a single word is too little to go by. */
function barelyNamed(text: string, offered: readonly OutButton[]): OutButton | undefined {
  const said = bareWords(text);
  if (said.length < FEWEST_WORDS) return undefined;
  const [only, ...others] = offered.filter(({ label }) => bareWords(label).join(' ') === said.join(' '));
  return others.length === 0 ? only : undefined;
}

/** Undefined for a button of a procedure: its conversation reads its own words. */
function actOf({ data }: OutButton): Act | undefined {
  const button = decodeButton(data, () => []);
  return button?.kind === 'act' ? button.act : undefined;
}
