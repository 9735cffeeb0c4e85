import { join } from 'node:path';
import { readIntentData } from './data/intentData';
import { EntityReader } from './entities/entityReader';
import { Recogniser } from './recogniser';
import { languageOf } from './text/language';
import { wordsOf } from './text/words';
import type { Understander, Understanding } from './understanding';

/** The recogniser that needs nothing but `intents/`: no service, no download. It is also the net under any other. */
export class LocalUnderstander implements Understander {
  constructor(
    readonly recogniser: Recogniser,
    private readonly entities: EntityReader,
  ) {}

  async understand(utterance: string, context: { readonly now: Date }): Promise<Understanding> {
    return this.read(utterance, context.now);
  }

  /** As `understand`, at once. */
  read(utterance: string, now: Date): Understanding {
    const entities = this.entities.read(utterance, now);
    const language = languageOf(wordsOf(utterance));
    return { ...this.recogniser.recognise(utterance), entities, language };
  }
}

/**
 * Trains the local recogniser from the folder `intents/` under `root` (the project's folder).
 * @throws DeskError `intents-invalid`, naming every fault of the data by file and line.
 */
export async function createLocalUnderstander(root: string): Promise<LocalUnderstander> {
  const data = readIntentData(join(root, 'intents'));
  return new LocalUnderstander(Recogniser.train(data), new EntityReader(data));
}
