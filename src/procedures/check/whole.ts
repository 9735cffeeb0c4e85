import type { PlainDate } from '../../time';
import type { Draft } from '../compile/draft';
import type { Faults } from '../fault';
import type { Office } from '../office';
import type { OfficeFile } from '../schema/officeFile';
import type { Source } from '../source';

export interface CompiledOffice {
  readonly office: Office;
  readonly source: Source<OfficeFile>;
}

/** Everything that was compiled, to be held against each other. */
export interface Whole {
  readonly drafts: readonly Draft[];
  /** Ids of all procedures, those included whose file could not be read. */
  readonly known: ReadonlySet<string>;
  readonly offices: readonly CompiledOffice[];
  /** The office that the desk works for. */
  readonly mine: CompiledOffice | undefined;
  readonly today: PlainDate;
  /** Whether every path is walked. */
  readonly walk: boolean;
  readonly faults: Faults;
  readonly warnings: Faults;
}
