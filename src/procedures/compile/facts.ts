import type { z } from 'zod';
import type { Faults } from '../fault';
import type { KnownFact } from '../library';
import { oneOf } from '../nearest';
import type { FactsFile } from '../schema/commonFiles';
import type { Source } from '../source';
import type { Sources } from './sources';
import { defined, placeOf, type Spot } from './spot';
import type { TextBook } from './texts';

/** Compiles `common/facts.yaml`. `known`: the procedures that there are. */
export function compileFacts(
  source: Source<z.infer<typeof FactsFile>> | undefined,
  book: TextBook,
  {
    sources,
    known,
    faults,
  }: { readonly sources: Sources; readonly known: ReadonlySet<string>; readonly faults: Faults },
): ReadonlyMap<string, KnownFact> {
  const facts = new Map<string, KnownFact>();
  if (source === undefined) return facts;
  for (const [id, raw] of Object.entries(source.data)) {
    const spot: Spot = { source, path: [id] };
    const { procedure } = raw;
    if (procedure !== undefined && !known.has(procedure))
      faults.add(placeOf(spot, 'procedure'), `unknown procedure "${procedure}"`, oneOf(procedure, known));
    const text = book.text(id, raw.text, { source, path: [id, 'text'] }, 'message');
    facts.set(id, defined({ text, procedure, ...sources.fact(raw, spot, 'sourced') }));
  }
  return facts;
}
