import { z } from 'zod';
import { assertNever } from '../../errors';
import { badRequest } from '../world/apiError';
import type { LocalBot } from '../world/bot';
import { present } from '../world/objects';
import type { World } from '../world/world';
import { Acts, type Where } from './acts';
import { sampleCard } from './sampleCard';

const place = { personId: z.number().int(), chatId: z.number().int().optional() };
const file = { name: z.string().min(1), base64: z.string(), caption: z.string().optional() };

/** One act of a person, as the control API takes it. */
export const ControlAct = z.discriminatedUnion('do', [
  z.object({ ...place, do: z.literal('text'), text: z.string().min(1).max(4096), replyTo: z.number().optional() }),
  z.object({ ...place, do: z.literal('edit'), messageId: z.number(), text: z.string().min(1).max(4096) }),
  z.object({ ...place, do: z.literal('press'), messageId: z.number(), data: z.string() }),
  z.object({ ...place, do: z.literal('replyButton'), label: z.string() }),
  z.object({ ...place, ...file, do: z.literal('photo') }),
  z.object({ ...place, ...file, do: z.literal('document') }),
  z.object({ ...place, do: z.literal('card') }),
  z.object({ ...place, do: z.literal('ownContact') }),
  z.object({ ...place, do: z.literal('contact'), phone: z.string(), firstName: z.string() }),
  z.object({ ...place, do: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  z.object({ ...place, do: z.literal('voice') }),
  z.object({ ...place, do: z.literal('sticker') }),
  z.object({ ...place, do: z.literal('webAppData'), data: z.string(), buttonText: z.string() }),
  z.object({ ...place, do: z.literal('block') }),
  z.object({ ...place, do: z.literal('unblock') }),
]);
export type ControlAct = z.infer<typeof ControlAct>;

/** Does it. @returns the message that it made, or the press's query id. */
export async function carryOutAct(world: World, bot: LocalBot, act: ControlAct): Promise<unknown> {
  const acts = new Acts(world, bot);
  const where = present<Where>({ personId: act.personId, chatId: act.chatId });
  switch (act.do) {
    case 'text':
      return acts.sendText(where, act.text, act.replyTo);
    case 'edit':
      return acts.editText(where, act.messageId, act.text);
    case 'press':
      return { queryId: acts.press(where, act.messageId, act.data) };
    case 'replyButton':
      return acts.pressReplyButton(where, act.label);
    case 'photo':
    case 'document':
      return acts.sendFile(where, act.do, act.name, Buffer.from(act.base64, 'base64'), act.caption);
    case 'card':
      return await sendCard(world, acts, where);
    case 'ownContact':
      return acts.sendOwnContact(where);
    case 'contact':
      return acts.sendContact(where, { phone_number: act.phone, first_name: act.firstName });
    case 'location':
      return acts.sendLocation(where, { latitude: act.latitude, longitude: act.longitude });
    case 'voice':
      return acts.sendVoice(where);
    case 'sticker':
      return acts.sendSticker(where);
    case 'webAppData':
      return acts.sendWebAppData(where, act.data, act.buttonText);
    case 'block':
    case 'unblock':
      return acts.setBlocked(where.personId, act.do === 'block');
    default:
      return assertNever(act);
  }
}

async function sendCard(world: World, acts: Acts, where: Where): Promise<unknown> {
  const card = await sampleCard(world.person(where.personId));
  if (card === undefined) throw badRequest(`${where.personId} has no sample card`);
  return acts.sendFile(where, 'photo', 'card.png', card);
}
