import type { Question } from '../procedures/procedure';
import { LANGUAGES } from '../wording/phrase';
import { fold, foldKnown } from './fold';
import { isOneOf } from './framed';
import { plainSpelling } from './plainSpelling';
import { spoken } from './referenceData';

export type YesOrNo = 'yes' | 'no';

/** "Hông có giấy nào hết trơn": none of what is asked about, whatever it is. */
const NONE_AT_ALL =
  /^(?:da )?(?:khong|chua)(?: co)?(?<of>(?: (?:giay|to|nguoi))*)(?: (?:cai|ai|gi))*(?: (?:nao|gi|ai|het|ca|tron|luon))+(?: (?:a|em|con|chau|oi))*$/u;

/** What may stand before the answer: "ừ có", "dạ không". */
const LEADING = ['dạ', 'da', 'ừ', 'u', 'ờ', 'à', 'uh', 'ok', 'thì', 'thi'];

/** How one calls the desk; behind "có" it may be what is had: "có con". */
const CALLED = ['con', 'chau', 'em', 'anh', 'chi'];

/**
 * Whether the words say yes or no and nothing else: "phải đó con", "ừ làm đi", "hông có giấy nào hết". With other words behind it
 * ("có giấy chứng sinh") it is neither; those of the `question` itself add nothing: "chưa kết hôn".
 */
export function bareAnswer(tidied: string, question?: Question): YesOrNo | undefined {
  const plain = plainSpelling(tidied);
  const none = NONE_AT_ALL.exec(fold(plain).replace(/[.,!]+/gu, ''))?.groups;
  // No paper is no answer where no paper is asked for.
  if (none !== undefined) {
    return none.of === '' || question === undefined || asksFor(question, none.of ?? '') ? 'no' : undefined;
  }
  const adding = [
    ...CALLED,
    ...spoken().bareTails.map(foldKnown),
    ...(question === undefined ? [] : wordsOf(question)),
  ];
  const words = plain.split(/[\s,.!;:]+/u).filter((word) => word !== '');
  const begin = words.findIndex((word, at) => at === words.length - 1 || !LEADING.includes(word.toLowerCase()));
  return beginningOf(words, adding) ?? beginningOf(words.slice(begin), adding);
}

function asksFor({ text }: Question, things: string): boolean {
  const asked = foldKnown(text.vi).split(' ');
  return things
    .trim()
    .split(' ')
    .every((thing) => asked.includes(thing));
}

/** What words answer whose end adds nothing. */
function beginningOf(words: readonly string[], adding: readonly string[]): YesOrNo | undefined {
  for (let rest: readonly string[] | undefined = words; rest !== undefined; rest = withoutTail(rest, adding)) {
    const answer = answerIn(rest.join(' '));
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function answerIn(text: string): YesOrNo | undefined {
  if (isOneOf(text, spoken().yes)) return 'yes';
  return isOneOf(text, spoken().no) ? 'no' : undefined;
}

/** Without a word that adds nothing at the end; nothing where the last word says something. */
function withoutTail(words: readonly string[], adding: readonly string[]): string[] | undefined {
  const last = fold(words.at(-1) ?? '');
  const before = fold(words.at(-2) ?? '');
  if (before === '' || (before === 'co' && CALLED.includes(last))) return undefined;
  return adding.includes(last) ? words.slice(0, -1) : undefined;
}

/** The folded words that a question asks with, but for those that answer it. */
export function wordsOf({ text, help }: Question): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    foldKnown(`${text[language]} ${help?.[language] ?? ''}`).split(/[^\p{L}\p{N}]+/u),
  ).filter((word) => word !== '' && answerIn(word) === undefined && !spoken().negations.includes(word));
}
