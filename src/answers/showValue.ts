import type { Question } from '../procedures/procedure';
import { joined, type Phrase, verbatim, wording } from '../wording/phrase';
import { countryText } from './countries';
import { masked, maskedName } from './masked';
import { showPhone } from './readPhone';
import type { Value } from './value';

/** How an answer is shown in summaries. `masked`: as in lists and on shared screens, numbers and names shortened. */
export function showValue(question: Question, value: Value, options: { readonly masked?: boolean } = {}): Phrase {
  if (typeof value === 'number') return verbatim(String(value));
  if (typeof value === 'string') return showWords(question, value, options.masked === true);
  if ('year' in value) {
    if (options.masked === true && question.type === 'birthDate') return verbatim(String(value.year));
    return wording('answers-show-date', { date: { date: value } });
  }
  if ('asWritten' in value) {
    return options.masked === true ? wording('answers-show-hidden') : verbatim(value.today ?? value.asWritten);
  }
  return joined(
    value.map((key) => choiceText(question, key)),
    ', ',
  );
}

function showWords(question: Question, value: string, isMasked: boolean): Phrase {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return choiceText(question, value);
    case 'gender':
      return wording(value === 'male' ? 'answers-male' : 'answers-female');
    case 'phone':
      return verbatim(isMasked ? masked(showPhone(value).replace(/\s/gu, '')) : showPhone(value));
    case 'personalId':
    case 'oldId':
      return verbatim(isMasked ? masked(value) : value);
    case 'name':
      return verbatim(isMasked ? maskedName(value) : value);
    case 'nationality':
      return countryText(value);
    default:
      return verbatim(value);
  }
}

function choiceText(question: Question, key: string): Phrase {
  return question.choices?.find((choice) => choice.key === key)?.text ?? verbatim(key);
}
