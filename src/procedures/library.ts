import type { FormLayout } from './formLayout';
import type { Office } from './office';
import type { Procedure } from './procedure';

/** Everything that `flows/` says, read, checked and compiled. */
export interface Library {
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly forms: ReadonlyMap<string, FormLayout>;
  readonly office: Office;
}
