import type { Choice } from '../procedures/procedure';
import { bareAnswer, type YesOrNo } from './bareAnswer';
import { isOneOf } from './framed';

/** What a bare yes or no can mean among choices. `sure`: the one of them says just that. */
export interface Meant {
  readonly choices: readonly Choice[];
  readonly sure: boolean;
}

const ENGLISH = ['yes', 'y', 'yep', 'yeah', 'sure', 'no', 'n', 'nope', 'not yet', 'none'];
const NO_KEYS = ['no', 'none'];

/**
 * The choices that a bare yes or no means. Those that say it plainly ("Có", "Chưa, khai sinh theo mẹ"); yes besides those that say
 * neither ("Đã đăng ký kết hôn"). None where the question is not one of yes and no.
 */
export function choicesByYesOrNo(answer: YesOrNo, typed: string, choices: readonly Choice[]): Meant {
  const language = isOneOf(typed, ENGLISH) ? 'en' : 'vi';
  const saying = new Map(choices.map((choice) => [choice, saidBy(choice, language)]));
  const plain = choices.filter((choice) => saying.get(choice) === answer);
  if (plain.length === 1) return { choices: plain, sure: true };
  if (answer === 'no' || [...saying.values()].every((said) => said === undefined))
    return { choices: plain, sure: false };
  return { choices: choices.filter((choice) => saying.get(choice) !== 'no'), sure: false };
}

/** Yes or no where the label says it whole, or before its first comma; the flow's own no and none as well. */
function saidBy({ key, text }: Choice, language: 'vi' | 'en'): YesOrNo | undefined {
  if (NO_KEYS.includes(key)) return 'no';
  return bareAnswer(text[language].split(',')[0] ?? '');
}
