import { proposalOf } from '../answers/proposals';
import type { Proposal } from '../answers/reading';
import type { Conversation, Heard, Named } from './conversation';
import type { AskedQuestion } from './standing';
import { openName, readFor, type Work } from './work';

/** The type of words in an opening sentence that answer a question of the case, whichever it is. */
const SAID = 'said';
/** Longer words tell a story, and answer no later question. UTF-16 units. */
const LONGEST = 80;
const MOST = 4;

/** Keeps words that were no answer to the open question of the case: they may be one to a later question. */
export function withHeard(conversation: Conversation, asked: AskedQuestion, raw: string): Conversation {
  if (!mayBeHeard(asked) || raw.length > LONGEST) return conversation;
  return { ...conversation, heard: [...(conversation.heard ?? []), { words: raw, sure: false }].slice(-MOST) };
}

/** Keeps what an opening sentence says of the case besides what it names: "chưa đăng ký kết hôn". */
export function withSaid(conversation: Conversation, named: readonly Named[]): Conversation {
  const said = named.filter(({ type }) => type === SAID).map(({ text }): Heard => ({ words: text, sure: true }));
  return said.length === 0 ? conversation : { ...conversation, heard: said.slice(-MOST) };
}

/** Shows what was said before as the answer, for one tap, where a question of the case is newly open. `before`: what was open. */
export function recalled(before: Work, after: Work): Conversation {
  const { conversation, open } = after;
  const { heard } = conversation;
  if (heard === undefined || open.at !== 'question' || conversation.proposed !== undefined) return conversation;
  if (open.again || !mayBeHeard(open.asked) || openName(before.open) === open.asked.name) return conversation;
  for (const each of heard) {
    const proposals = proposalsFrom(after, open.asked, each);
    if (proposals.length === 0) continue;
    const rest = heard.filter((other) => other !== each);
    return { ...conversation, heard: rest, proposed: { question: open.asked.name, proposals } };
  }
  return conversation;
}

function mayBeHeard({ phase, question }: AskedQuestion): boolean {
  return phase === 'case' && question.type === 'choice';
}

/** Several are offered only where the words surely speak of the case: others share a word with a button by chance. */
function proposalsFrom(work: Work, asked: AskedQuestion, { words, sure }: Heard): readonly Proposal[] {
  const reading = readFor(work, asked, words);
  if (reading.kind === 'ask') return sure && reading.proposals.length > 1 ? reading.proposals : [];
  const chosen = asked.choices.find(({ key }) => reading.kind === 'value' && key === reading.value);
  return chosen === undefined ? [] : [proposalOf(chosen.text, chosen.key)];
}
