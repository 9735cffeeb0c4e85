import { join } from 'node:path';
import { fingerprint, isKept, keptResult } from '../keptResult';
import { type IntentData, readIntentData } from './data/intentData';
import { EntityReader } from './entities/entityReader';
import type { OfficeTimes } from './entities/time/timeValues';
import { type KeptModel, Model } from './learn/model';
import type { Reasons } from './recogniser';
import { Recogniser } from './recogniser';
import { languageOf } from './text/language';
import { Lexicon } from './text/lexicon';
import { wordsOf } from './text/words';
import type { Understander, Understanding } from './understanding';
import { Wishes } from './wishes/wishes';

const MORNING = { from: '07:00', to: '11:30' };
const AFTERNOON = { from: '13:30', to: '17:00' };
const DAY = [MORNING, AFTERNOON];
/** The usual hours (one-stop-desk.md 4), for whoever gives no office's. */
const USUAL: OfficeTimes = { zone: 'Asia/Ho_Chi_Minh', hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY } };

/** The recogniser that needs nothing but `intents/`: no service, no download. It is also the net under any other. */
export class LocalUnderstander implements Understander {
  constructor(
    readonly recogniser: Recogniser,
    private readonly entities: EntityReader,
    private readonly lexicon: Lexicon,
    readonly wishes: Wishes,
  ) {}

  async understand(utterance: string, context: { readonly now: Date }): Promise<Understanding> {
    return this.read(utterance, context.now);
  }

  /** As `understand`, at once. */
  read(utterance: string, now: Date): Understanding {
    const entities = this.entities.read(utterance, now);
    const language = languageOf(wordsOf(utterance));
    return { ...this.recogniser.recognise(utterance), entities, ...(language && { language }) };
  }

  /** As `Lexicon.spelledOut`. */
  spelledOut(utterance: string): string {
    return this.lexicon.spelledOut(utterance);
  }

  /** The words that decided. */
  reasons(utterance: string): Reasons {
    return this.recogniser.reasons(utterance);
  }
}

/**
 * Trains the local recogniser from the folder `intents/` under `root` (the project's folder). Parts of the day are clipped to the
 * hours of `office` (the office's file). With a `cacheFolder` what was trained is kept there, and taken from there for as long as
 * neither the phrases nor the program changed.
 * @throws DeskError `intents-invalid`, naming every fault of the data by file and line.
 */
export async function createLocalUnderstander(
  root: string,
  office: OfficeTimes = USUAL,
  cacheFolder?: string,
): Promise<LocalUnderstander> {
  const intents = join(root, 'intents');
  const { data, lexicon, recogniser } = cacheFolder === undefined ? learn(intents) : learnOnce(root, cacheFolder);
  return new LocalUnderstander(
    recogniser,
    new EntityReader(data, lexicon, office),
    lexicon,
    new Wishes(data.wishes, data.facts),
  );
}

/** Whether the cache folder holds what was trained from the same phrases by the same program. */
export function isLearnt(root: string, cacheFolder: string): boolean {
  return isKept(...placeOf(root, cacheFolder));
}

/** The file and the key under which what was trained is kept. */
function placeOf(root: string, cacheFolder: string): readonly [file: string, key: string] {
  return [join(cacheFolder, 'recogniser'), fingerprint([join(root, 'intents'), __dirname])];
}

interface Learnt {
  readonly data: IntentData;
  readonly lexicon: Lexicon;
  readonly recogniser: Recogniser;
}

function learn(intents: string): Learnt {
  const data = readIntentData(intents);
  const lexicon = new Lexicon(data);
  return { data, lexicon, recogniser: Recogniser.train(data, lexicon) };
}

/** What is kept from one start to the next. */
interface Kept {
  readonly data: IntentData;
  readonly model: KeptModel;
}

function learnOnce(root: string, cacheFolder: string): Learnt {
  const { data, model } = keptResult(...placeOf(root, cacheFolder), (): Kept => {
    const { data, recogniser } = learn(join(root, 'intents'));
    return { data, model: recogniser.model.kept() };
  });
  const lexicon = new Lexicon(data);
  return { data, lexicon, recogniser: new Recogniser(data, lexicon, Model.from(model)) };
}
