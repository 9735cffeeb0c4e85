import type { CardReading } from '../answers/reading';
import { wording } from '../wording/phrase';
import type { Draft } from './draft';
import { stepOpen } from './flowTurn';

/** Telegram lets a bot fetch at most this (Bot API: getFile, 20 MB). */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A picture: only the QR square of a card is of use, and only once the resident agreed that details are taken. It is read in
 * memory, not kept, and taken out of the chat, whatever it shows.
 */
export async function takePicture(
  draft: Draft,
  picture: { readonly fileId: string; readonly messageId: number; readonly bytes?: number },
): Promise<void> {
  draft.put({ kind: 'delete', messageId: picture.messageId });
  const open = draft.state.open;
  if (open?.consent === undefined) {
    if (!open) return draft.say(wording('desk-picture-unasked'));
    return draft.say(wording(open.wantsDetails ? 'desk-picture-before-consent' : 'desk-picture-too-early'));
  }
  const reading = await read(draft, picture);
  if (reading.kind === 'card') return stepOpen(draft, { kind: 'card', card: reading.card });
  draft.say(
    reading.kind === 'otherCode'
      ? wording(`desk-picture-other-${reading.seen}`)
      : wording(`desk-picture-${reading.kind}`),
  );
  return stepOpen(draft, { kind: 'askAgain' });
}

async function read(draft: Draft, picture: { readonly fileId: string; readonly bytes?: number }): Promise<CardReading> {
  if ((picture.bytes ?? 0) > MOST_BYTES) return { kind: 'tooLarge' };
  return draft.desk.readPicture(await draft.desk.downloads.download(picture.fileId, MOST_BYTES));
}
