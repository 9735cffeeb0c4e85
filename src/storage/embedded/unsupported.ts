import { DeskError } from '../../errors';

/** The embedded store does what the models use; anything else is refused by its name. */
export function unsupported(what: string): DeskError {
  return new DeskError('store-unsupported', `the embedded store does not support ${what}; MongoDB does (MONGODB_URI)`);
}
