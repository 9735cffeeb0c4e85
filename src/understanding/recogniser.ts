import { Ambiguities } from './ambiguities';
import { pairsOf, probability, readingsOf, signalsOf } from './calibration';
import type { IntentData } from './data/intentData';
import { Greetings } from './greetings';
import { examplesOf, OUT_OF_SCOPE } from './learn/examples';
import type { Reason } from './learn/head';
import type { Model } from './learn/model';
import { trainModel } from './learn/model';
import { Offers } from './offers';
import type { Lexicon, ReadText } from './text/lexicon';
import type { Decision, Reading } from './understanding';

/** What an utterance most likely means, before entities. */
export interface Recognised extends Reading {
  readonly decision: Decision;
  readonly alternatives: readonly Reading[];
  /** As in `Understanding`. */
  readonly offers: readonly Reading[];
  /** As in `Understanding`. */
  readonly also?: readonly string[];
  /** As in `Understanding`. */
  readonly elsewhere?: string;
}

/** Why it was read so: for each class the words that spoke for it. */
export interface Reasons {
  readonly signals: Readonly<Record<string, number>>;
  readonly inScope: number;
  readonly intent: readonly Reason[];
  readonly procedure: readonly Reason[];
  readonly words: string;
  readonly concepts: string;
}

const ALTERNATIVES = 3;
const REASONS = 8;
const GREET = 'greet';
/** The intent of whoever only names a procedure. */
const ASK_PROCEDURE = 'ask_procedure';
/** From this score an office is named. */
const LIKELY = -0.35;
/** Up to this probability of being this desk's matter another office is named too. */
const HARDLY = 0.6;

/** Tells intent and procedure apart, and how sure it is. Pure once made. */
export class Recogniser {
  private readonly withoutProcedure: ReadonlySet<string>;
  private readonly ambiguities: Ambiguities;
  /** Intents by the concept whose words ask them. */
  private readonly askedBy: ReadonlyMap<string, string>;
  readonly offers: Offers;
  private readonly greetings: Greetings;

  constructor(
    private readonly data: IntentData,
    private readonly lexicon: Lexicon,
    readonly model: Model,
  ) {
    this.ambiguities = new Ambiguities(data.ambiguous);
    this.offers = new Offers(data.intents, data.calibration.thresholds);
    const greet = data.intents.find(({ intent }) => intent === GREET);
    this.greetings = new Greetings(greet?.phrases ?? []);
    this.askedBy = new Map(
      data.intents.flatMap(({ intent, concept }) => (concept ? [[concept, intent] as const] : [])),
    );
    this.withoutProcedure = new Set(data.intents.filter((one) => one.procedure === 'never').map((one) => one.intent));
  }

  /** Trains from the data. */
  static train(data: IntentData, lexicon: Lexicon): Recogniser {
    const read = (text: string): ReadText => lexicon.read(text);
    const examples = examplesOf(data, (text) => read(text).procedures.length > 0);
    return new Recogniser(data, lexicon, trainModel(examples, read));
  }

  /** What is wished behind a greeting is the wish; the greeting alone is one. */
  recognise(utterance: string): Recognised {
    const whole = this.recogniseWhole(utterance);
    const rest = whole.intent === GREET ? this.greetings.restOf(utterance) : undefined;
    const wish = rest === undefined ? undefined : this.recogniseWhole(rest);
    const isWish = wish?.decision === 'act' || (wish?.decision === 'ask' && wish.procedure !== undefined);
    return wish !== undefined && isWish ? wish : whole;
  }

  private recogniseWhole(utterance: string): Recognised {
    const { pairs, confidence, inScope, text, elsewhere } = this.weigh(utterance);
    const [best] = pairs;
    const { act, refuse } = this.data.calibration.thresholds;
    if (best === undefined || best.likelihood === 0) return { ...NOTHING, decision: 'refuse' };
    const open = this.withoutProcedure.has(best.intent) ? [] : this.ambiguities.proceduresIn(text.words);
    if (open.length > 0) return askWhich(best.intent, open);
    const readings = readingsOf(pairs, confidence, inScope);
    if (inScope < refuse) {
      return {
        intent: OUT_OF_SCOPE,
        confidence: readings[0]?.confidence ?? 0,
        decision: 'refuse',
        alternatives: readings.slice(0, ALTERNATIVES),
        offers: this.offers.among(readings.slice(0, ALTERNATIVES)),
        ...elsewhere,
      };
    }
    return {
      ...(readings[0] ?? NOTHING),
      decision: confidence >= act ? 'act' : 'ask',
      alternatives: readings.slice(1, 1 + ALTERNATIVES),
      offers: this.offers.among(readings.slice(0, 1 + ALTERNATIVES)),
      ...this.alsoAsked(best.intent, text),
      ...(confidence >= act || inScope > HARDLY ? {} : elsewhere),
    };
  }

  private alsoAsked(intent: string, { concepts }: ReadText): Pick<Recognised, 'also'> {
    const asked = new Set(concepts.flatMap((concept) => this.askedBy.get(concept) ?? []));
    const isQuestion = intent === ASK_PROCEDURE || [...this.askedBy.values()].includes(intent);
    asked.delete(intent);
    return isQuestion && asked.size > 0 ? { also: [...asked] } : {};
  }

  reasons(utterance: string): Reasons {
    const { pairs, signals, inScope, text } = this.weigh(utterance);
    return {
      signals,
      inScope,
      intent: this.model.intentReasons(text, pairs[0]?.intent ?? '', REASONS),
      procedure: this.model.procedureReasons(text, pairs[0]?.procedure, REASONS),
      words: text.words.map((word) => word.raw).join(' '),
      concepts: text.concepts.join(' '),
    };
  }

  /** Signals and pairs, from which calibration is fitted too. */
  weigh(utterance: string) {
    const text = this.lexicon.read(utterance);
    const scores = this.model.scores(text);
    const { temperature, confidence, inScope } = this.data.calibration;
    const pairs = pairsOf(scores, (intent) => !this.withoutProcedure.has(intent), temperature);
    const signals = signalsOf(scores, pairs);
    const within = probability(inScope, signals);
    const [office, score] = [...scores.offices].sort(([, one], [, other]) => other - one)[0] ?? [];
    const elsewhere = office !== undefined && score !== undefined && score > LIKELY ? { elsewhere: office } : {};
    return { text, pairs, signals, elsewhere, inScope: within, confidence: probability(confidence, signals) };
  }
}

/** The same wish about each procedure that the words may mean, none likelier than another. */
function askWhich(intent: string, procedures: readonly string[]): Recognised {
  const confidence = Math.round(1000 / procedures.length) / 1000;
  const [best = { intent, confidence }, ...alternatives] = procedures.map((procedure) => ({
    intent,
    procedure,
    confidence,
  }));
  return { ...best, decision: 'ask', alternatives, offers: [best, ...alternatives] };
}

const NOTHING = { intent: OUT_OF_SCOPE, confidence: 0, alternatives: [], offers: [] } as const;
