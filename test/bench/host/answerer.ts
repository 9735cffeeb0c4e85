import type { ApiMessage } from '../../../src/localTelegram/world/objects';
import type { Act } from './crowd';

/** How a question that is typed in is known, and a good answer to it. The first that fits counts. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/số định danh/iu, '087196001234'],
  [/điện thoại/iu, '0912345678'],
  [/ngày, tháng, năm sinh của bé/iu, '20/11/2026'],
  [/năm sinh/iu, '12/3/1994'],
  [/họ, chữ đệm|đặt tên/iu, 'Trần Minh Khang'],
  [/ngày/iu, '20/5/2020'],
];
/** Buttons that lead away from a question. */
const ASIDE: ReadonlySet<string> = new Set(['Quay lại', 'Dừng, làm sau', 'Thủ tục khác']);
const ELSEWHERE = 'Khóm Long Thạnh 1, phường Tân Châu, tỉnh An Giang';

/** A resident who answers each question: with the button that answers it where there is one, else in words. */
export function answerTo(question: ApiMessage): Act {
  const words = question.text ?? '';
  const typed = TYPED.find(([pattern]) => pattern.test(words));
  if (typed !== undefined) return { say: typed[1] };
  const button = question.reply_markup?.inline_keyboard.flat().find(({ text }) => !ASIDE.has(text));
  if (button?.callback_data !== undefined) return { press: button.callback_data, under: question.message_id };
  return { say: ELSEWHERE };
}

/** The newest message that asks something. */
export function questionAmong(messages: readonly ApiMessage[]): ApiMessage | undefined {
  return messages.findLast((message) => message.reply_markup !== undefined) ?? messages.at(-1);
}
