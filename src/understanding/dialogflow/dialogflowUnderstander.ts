import { OUT_OF_SCOPE } from '../learn/examples';
import type { LocalUnderstander } from '../localUnderstander';
import type { Offers } from '../offers';
import { mask } from '../text/masking';
import type { Reading, Understander, Understanding } from '../understanding';
import { CircuitBreaker } from './circuitBreaker';
import type { Detect, Detected } from './detect';
import { sessionOf } from './session';

export interface DialogflowOptions {
  readonly detect: Detect;
  /** The net: it answers whenever Dialogflow does not, and finds entities and times in any case. */
  readonly local: LocalUnderstander;
  /** Key for hashing chats into session ids. */
  readonly sessionKey: string | Uint8Array;
  /** Told why the net answered: a code, no words of the resident. */
  readonly onSilence?: (reason: string) => void;
  /** Milliseconds, for the tests of slowness. */
  readonly deadline?: number;
  readonly pause?: number;
}

const DEADLINE = 2_000;
const PAUSE = 30_000;
/** Dialogflow ES: a text has at most 256 characters. */
const LONGEST_TEXT = 256;
const RESOURCE_EXHAUSTED = 8;
/** Confidence of Dialogflow from which is acted, when it agrees with the local recogniser and when it does not. */
const ACT_AGREED = 0.5;
const ACT_ALONE = 0.8;

/** Dialogflow ES over the local recogniser. Nobody's name or number leaves, and no turn waits longer than the deadline. */
export class DialogflowUnderstander implements Understander {
  private readonly breaker: CircuitBreaker;
  private readonly deadline: number;

  constructor(private readonly options: DialogflowOptions) {
    this.breaker = new CircuitBreaker(options.pause ?? PAUSE);
    this.deadline = options.deadline ?? DEADLINE;
  }

  async understand(
    utterance: string,
    context: { readonly now: Date; readonly sessionId: string },
  ): Promise<Understanding> {
    const local = this.options.local.read(utterance, context.now);
    const masked = mask(utterance);
    const text = this.options.local.spelledOut(masked);
    if (handsOverDetails(local, masked !== utterance) || text === '' || text.length > LONGEST_TEXT) return local;
    const detected = await this.ask(text, context.sessionId);
    return detected === undefined ? local : merged(local, detected, this.options.local.recogniser.offers);
  }

  private async ask(text: string, chat: string): Promise<Detected | undefined> {
    if (!this.breaker.allows(performance.now())) return undefined;
    const session = sessionOf(chat, this.options.sessionKey);
    try {
      const detected = await inTime(this.options.detect({ session, text, deadline: this.deadline }), this.deadline);
      this.breaker.succeeded();
      return detected;
    } catch (error) {
      const code = codeOf(error);
      this.breaker.failed(performance.now(), code === RESOURCE_EXHAUSTED);
      this.options.onSilence?.(`dialogflow-${code ?? 'silent'}`);
      return undefined;
    }
  }
}

/** Details are for the desk alone, also those that masking would not find. */
function handsOverDetails(local: Understanding, holdsPersonal: boolean): boolean {
  return local.intent === 'submit_details' && (local.decision === 'act' || holdsPersonal);
}

/** Dialogflow's intent with the local recogniser's alternatives, entities and language. */
function merged(local: Understanding, detected: Detected, offers: Offers): Understanding {
  const localBest = local.decision === 'refuse' ? local.alternatives[0] : local;
  if (detected.intent === undefined || detected.intent === OUT_OF_SCOPE) {
    return local.decision === 'act' ? { ...local, decision: 'ask' } : local;
  }
  const procedure = detected.procedure ?? (localBest?.intent === detected.intent ? localBest.procedure : undefined);
  const agrees = localBest?.intent === detected.intent && localBest.procedure === procedure;
  const confidence = agrees ? Math.max(local.confidence, detected.confidence) : detected.confidence;
  const acts = detected.confidence >= (agrees ? ACT_AGREED : ACT_ALONE);
  const others: readonly Reading[] = local.decision === 'refuse' ? local.alternatives : [local, ...local.alternatives];
  const best = bare({ intent: detected.intent, confidence: Math.round(confidence * 1000) / 1000, procedure });
  const alternatives = others
    .filter((other) => other.intent !== best.intent || other.procedure !== procedure)
    .map(bare)
    .slice(0, 3);
  return {
    ...best,
    decision: acts ? 'act' : 'ask',
    alternatives,
    offers: offers.among([best, ...alternatives]),
    entities: local.entities,
    ...(local.also && localBest?.intent === detected.intent && { also: local.also }),
    ...(local.language && { language: local.language }),
  };
}

/** The reading alone, of all that may stand beside it. */
function bare({
  intent,
  procedure,
  confidence,
}: Omit<Reading, 'procedure'> & { readonly procedure?: string | undefined }): Reading {
  return { intent, confidence, ...(procedure === undefined ? {} : { procedure }) };
}

/** The client's own deadline begins once it is loaded and signed in; this one counts from the resident's message. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'number' ? error.code : undefined;
}
