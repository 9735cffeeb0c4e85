import { fold } from '../answers/fold';
import { tidy } from '../answers/tidy';
import type { AskedQuestion } from './standing';
import type { Work } from './work';

/** "Vợ tên …", "mẹ bé tên là …": whose name follows. */
const NAMED = /^(?:da )?(?<who>vo|vk|me|ma|chong|ck|cha|ba|bo|tia)(?: (?:em|toi|tui|be|no|chau|con))? ten\b/u;
/** By the first word of how a role is called, those who may be spoken of when that role is asked about. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  me: ['vo', 'vk', 'me', 'ma'],
  cha: ['chong', 'ck', 'cha', 'ba', 'bo', 'tia'],
  be: [],
};

/** Whether a name is said to be somebody else's than the one who is asked about: the mother's, where the child's is asked. */
export function isOfAnother({ procedure }: Work, { question }: AskedQuestion, raw: string): boolean {
  const who = NAMED.exec(fold(tidy(raw)))?.groups?.who;
  const called = procedure.roles.find(({ name }) => name === question.role)?.called.vi ?? '';
  const same = SAME[fold(called).split(' ')[0] ?? ''];
  return question.type === 'name' && who !== undefined && same !== undefined && !same.includes(who);
}
