import type { CardData } from '../answers/reading';
import { joined, type Phrase, verbatim, wording } from '../wording/phrase';
import { calledNow } from './called';
import type { Effect } from './conversation';
import { button } from './rows';
import { dateOf } from './values';
import type { Work } from './work';

/** Shows what a card's code says, for one tap, naming the person it will be put down for. */
export function cardQuestion(work: Work, role: string, card: CardData): Effect {
  const of = work.procedure.roles.find((each) => each.name === role);
  const called = of === undefined ? verbatim('') : calledNow(work, of);
  const lines: readonly Phrase[] = [
    wording('dialogue-card-read', { called }),
    verbatim(card.fullName),
    wording('dialogue-card-born', {
      date: { date: dateOf(card.birthDate) },
      sex: wording(card.gender === 'male' ? 'answers-male' : 'answers-female'),
    }),
    wording('dialogue-card-number', { number: card.personalId }),
    wording('dialogue-card-residence', { residence: card.residence }),
    wording('dialogue-card-right', { called }),
  ];
  return {
    type: 'ask',
    question: '#card',
    text: joined(lines),
    buttons: [
      [button(wording('dialogue-button-card-yes'), { do: 'card', yes: true })],
      [button(wording('dialogue-button-card-no'), { do: 'card', yes: false })],
    ],
  };
}
