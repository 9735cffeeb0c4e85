import { verbatim, wording } from '../wording/phrase';
import { onWords } from './answering';
import { askProposals } from './asking';
import { goOn, type Outcome, readFor, type Work, waitWith } from './work';

/** A phone number was shared. Somebody else's is shown for a tap before it is put down. */
export function onContact(work: Work, phone: string, own: boolean): Outcome {
  const { open, conversation } = work;
  if (open.at !== 'question' || open.asked.question.type !== 'phone') {
    return goOn(conversation, [{ type: 'say', text: wording('dialogue-phone-not-asked') }]);
  }
  const { asked } = open;
  const reading = readFor(work, asked, phone);
  if (own || reading.kind !== 'value') return onWords(work, asked, phone);
  const proposed = {
    ...conversation,
    proposed: { question: asked.name, proposals: [{ label: verbatim(phone), value: reading.value }] },
  };
  return waitWith(proposed, [
    askProposals({ ...work, conversation: proposed }, asked, wording('dialogue-phone-of-other')),
  ]);
}
