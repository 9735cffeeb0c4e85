import type { Draft } from '../desk/draft';
import type { Wish } from '../understanding/wishes/wishes';
import { moveDossierTo } from './dossierDesk';
import { offeredButtons } from './offeredButtons';
import { readChoice } from './sure';

/** What a clerk's words do to the dossier that lies open, each as its button would. */
const DEEDS: readonly (readonly [wish: Wish, target: string])[] = [
  ['clerk-hand-over', 'handedOver'],
  ['clerk-ready', 'ready'],
  ['clerk-signed', 'processing'],
  ['clerk-received', 'received'],
];

/** "Ký rồi", "có kết quả rồi", "đã giao cho bà": does what a button offers now, which asks back where that does. False otherwise. */
export async function deedByWords(draft: Draft, text: string): Promise<boolean> {
  const [, target] = DEEDS.find(([wish]) => draft.desk.wishes.says(wish, text)) ?? [];
  const button = offeredButtons(draft).find(
    ({ act, choice }) => act === 'sMove' && choice !== undefined && readChoice(choice).what === target,
  );
  if (target === undefined || button === undefined) return false;
  await moveDossierTo(draft, button.of, target);
  return true;
}
