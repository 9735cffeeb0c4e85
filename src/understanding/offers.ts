import type { CalibrationFile, IntentFile } from './data/schemas';
import type { Reading } from './understanding';

/** Which readings are worth a button where it is asked what is meant. Pure once made. */
export class Offers {
  private readonly from: ReadonlyMap<string, number>;
  private readonly usual: number;

  constructor(intents: readonly IntentFile[], thresholds: CalibrationFile['thresholds']) {
    this.usual = thresholds.offer;
    this.from = new Map(
      intents.flatMap(({ intent, offered }) =>
        offered === undefined ? [] : [[intent, offered === 'never' ? Number.POSITIVE_INFINITY : offered] as const],
      ),
    );
  }

  /** Of readings, the likeliest first, those to offer: the first that is not held to a threshold of its own in any case. */
  among(readings: readonly Reading[]): readonly Reading[] {
    const first = readings.find(({ intent }) => !this.from.has(intent));
    return readings.filter(
      (reading) => reading === first || reading.confidence >= (this.from.get(reading.intent) ?? this.usual),
    );
  }
}
