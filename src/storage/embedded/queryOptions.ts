import type { FindOptions } from './operations';
import type { Document } from './storedValue';
import { unsupported } from './unsupported';

/** The options of MongoDB's driver that mongoose passes on. */
export type Options = Readonly<Record<string, unknown>>;

/** Refuses an option that is not among `names`, by its name. */
export function allow(method: string, options: Options, names: readonly string[]): void {
  const refused = Object.keys(options).find((name) => options[name] !== undefined && !names.includes(name));
  if (refused !== undefined) throw unsupported(`the option ${refused} of ${method}`);
}

/** A sort as mongoose hands it over, in the order of its paths. */
export function sortOf(sort: unknown): FindOptions['sort'] {
  if (sort === undefined || sort === null) return undefined;
  const entries = sort instanceof Map ? [...sort] : Object.entries(sort);
  return Object.fromEntries(entries.map(([path, direction]) => [path, direction === -1 ? -1 : 1]));
}

/** The document cut to the chosen fields; the id always stays. */
export function projected(document: Document, projection: unknown): Document {
  const paths = Object.entries((projection ?? {}) as Document);
  if (paths.length === 0) return document;
  if (paths.some(([path, shown]) => shown !== 1 || path.includes('.')))
    throw unsupported('a projection that leaves out');
  return Object.fromEntries(['_id', ...paths.map(([path]) => path)].map((path) => [path, document[path]]));
}

/** Whether nothing but ids is asked for, in whatever order. */
export function isIdAlone({ projection, sort, skip }: Options): boolean {
  const chosen = Object.keys(projection ?? {});
  return chosen.length === 1 && chosen[0] === '_id' && sortOf(sort) === undefined && skip === undefined;
}

/** Documents of nothing but their ids. */
export function firstOf(ids: Iterable<string>, limit: unknown): Document[] {
  const most = typeof limit === 'number' && limit > 0 ? limit : Number.POSITIVE_INFINITY;
  const found: Document[] = [];
  for (const _id of ids) {
    found.push({ _id });
    if (found.length === most) break;
  }
  return found;
}
