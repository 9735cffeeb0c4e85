import type { Place } from '../fault';
import type { Path, Source } from '../source';

/** A part of a file that was read. */
export interface Spot {
  readonly source: Source<unknown>;
  readonly path: Path;
}

export function within(spot: Spot, ...steps: Path): Spot {
  return { source: spot.source, path: [...spot.path, ...steps] };
}

/** Where it stands; deeper when `steps` lead on. */
export function placeOf(spot: Spot, ...steps: Path): Place {
  return spot.source.place([...spot.path, ...steps]);
}

/** Where its key stands. */
export function placeOfKey(spot: Spot, ...steps: Path): Place {
  return spot.source.placeOfKey([...spot.path, ...steps]);
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the keys that hold nothing, so that compiled data is plain and hashes alike. */
export function defined<T extends object>(data: T): Defined<T> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Defined<T>;
}
