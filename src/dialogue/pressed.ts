import { assertNever } from '../errors';
import { addDays, officeDayOf } from '../time';
import { wording } from '../wording/phrase';
import { onReading, onWords } from './answering';
import { consentRefused } from './asking';
import { onCardAnswer } from './card';
import { giveConsent } from './consent';
import type { Conversation, Press } from './conversation';
import { asideEffects, guidanceEffects } from './guidanceEffects';
import { KEPT_DAYS } from './kept';
import { outOfPlace } from './oldButtons';
import { hasDetails } from './open';
import { goBack, reopen } from './reopening';
import { chosenOf } from './rows';
import type { AskedQuestion } from './standing';
import { onUnderstoodAnswer } from './understood';
import { closed, goOn, notChoosing, type Outcome, openName, type Work, waitWith, withAnswer } from './work';

/** The choice that stands for "none of these": it goes with no other. */
const NONE = 'none';

/** Takes a button. One that belongs to something else than what is open now is never applied to it. */
export function onPress(work: Work, press: Press, revision?: number): Outcome {
  const { conversation, open } = work;
  const old = revision !== undefined && revision !== conversation.revision;
  switch (press.do) {
    case 'choose':
    case 'toggle':
    case 'chosen':
    case 'skip':
    case 'propose':
      return onAnswerPress(work, press, old);
    case 'another':
      return onAnother(work, press.several, press.more);
    case 'back':
      return goBack(work);
    case 'edit':
      return reopen(work, press.question);
    case 'editList':
      return goOn({ ...conversation, choosing: press.page });
    case 'giveDetails':
      if (open.at === 'choosing') return goOn(notChoosing(conversation));
      return goOn(hasDetails(work.procedure) ? { ...conversation, wantsDetails: true } : conversation);
    case 'consent':
      if (open.at !== 'consent') return outOfPlace(work);
      if (press.yes) return giveConsent(work);
      return waitWith({ ...conversation, wantsDetails: false }, [consentRefused()]);
    case 'card':
      return open.at === 'card' && !old ? onCardAnswer(work, press.yes) : outOfPlace(work);
    case 'understood':
      return open.at === 'understood' && !old ? onUnderstoodAnswer(work, press.yes) : outOfPlace(work);
    case 'confirm':
      return open.at === 'summary' && !old ? submitted(conversation) : outOfPlace(work);
    case 'guidance':
      return open.at === 'guidance' ? goOn(conversation) : goOn(conversation, guidanceEffects(work));
    case 'more':
    case 'sources':
      return waitWith(conversation, asideEffects(work, press.do));
    case 'pause':
    case 'stop':
      return leave(work, press.do);
    default:
      return assertNever(press);
  }
}

type AnswerPress = Extract<Press, { readonly do: 'choose' | 'toggle' | 'chosen' | 'skip' | 'propose' }>;

function onAnswerPress(work: Work, press: AnswerPress, old: boolean): Outcome {
  const { open, conversation } = work;
  if (open.at !== 'question' || openName(open) !== press.question) return outOfPlace(work, press.question);
  const { asked } = open;
  switch (press.do) {
    case 'choose':
      return onChoice(work, asked, press.choice);
    case 'toggle':
      return old || asked.question.type !== 'choices' ? outOfPlace(work) : onToggle(work, asked, press.choice);
    case 'chosen':
      return onChosen(work, asked);
    case 'skip':
      return onReading(work, asked, { kind: 'skip' });
    default: {
      const proposed = conversation.proposed?.question === asked.name ? conversation.proposed.proposals : [];
      const proposal = old ? undefined : proposed[press.index];
      return proposal === undefined
        ? outOfPlace(work)
        : goOn(withAnswer(conversation, asked, { value: proposal.value }));
    }
  }
}

function onChoice(work: Work, asked: AskedQuestion, choice: string): Outcome {
  if (asked.question.type === 'gender' && (choice === 'male' || choice === 'female')) {
    return onReading(work, asked, { kind: 'value', value: choice });
  }
  if (asked.question.choices === undefined) return onWords(work, asked, choice);
  if (!asked.choices.some((each) => each.key === choice)) return outOfPlace(work);
  const value = asked.question.type === 'choices' ? [choice] : choice;
  return onReading(work, asked, { kind: 'value', value });
}

/** Adds or takes out one choice. It stays open until "done": `editing` says so. */
function onToggle(work: Work, asked: AskedQuestion, choice: string): Outcome {
  if (!asked.choices.some((each) => each.key === choice)) return outOfPlace(work);
  const before = chosenOf(asked);
  const others = before.filter((key) => key !== choice && (key !== NONE) === (choice !== NONE));
  const kept = before.includes(choice) ? others : [...others, choice];
  const value = [...kept, ...setAside(work, asked)];
  const answers = { ...work.conversation.answers, [asked.stored]: { value } };
  return goOn({ ...work.conversation, answers, editing: asked.name });
}

/** Chosen earlier and not offered now: kept, for when they are offered again. */
function setAside(work: Work, asked: AskedQuestion): readonly string[] {
  const stored = work.conversation.answers[asked.stored];
  const keys = stored !== undefined && 'value' in stored && Array.isArray(stored.value) ? stored.value.map(String) : [];
  return keys.filter((key) => !asked.choices.some((choice) => choice.key === key));
}

/** Done choosing, or what was answered before stays as it is. */
function onChosen(work: Work, asked: AskedQuestion): Outcome {
  const stored = work.conversation.answers[asked.stored];
  if (asked.answer === undefined) {
    return goOn(work.conversation, [{ type: 'say', text: wording('dialogue-choose-one') }]);
  }
  // What stands there without an answer of its own was said elsewhere, and goes on following it.
  if (stored === undefined) return goOn(closed(work.conversation, asked.name));
  return goOn(withAnswer(work.conversation, asked, stored));
}

function onAnother(work: Work, several: string, more: boolean): Outcome {
  const { open, standing, conversation } = work;
  if (open.at === 'another' && open.asked.several.name === several) {
    return goOn(withAnswer(conversation, open.asked, { value: more ? 'yes' : 'no' }));
  }
  const last = standing.asked.findLast((asked) => asked.kind === 'another' && asked.several.name === several);
  if (last?.answer === undefined || !more) return outOfPlace(work);
  return goOn(withAnswer(conversation, last, { value: 'yes' }));
}

function submitted(conversation: Conversation): Outcome {
  const { sentBack: _answered, mended: _shown, ...kept } = conversation;
  return waitWith(kept, [{ type: 'submit' }]);
}

/** Both keep what was answered; stopping does not offer to go on by itself. */
function leave(work: Work, how: 'pause' | 'stop'): Outcome {
  const { now, office } = work.context;
  const until = addDays(officeDayOf(now, office.zone), KEPT_DAYS);
  const text = wording(how === 'pause' ? 'dialogue-paused' : 'dialogue-stopped', { day: { day: until } });
  return waitWith(work.conversation, [{ type: 'say', text }, { type: how === 'pause' ? 'paused' : 'ended' }]);
}
