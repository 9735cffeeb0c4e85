import type { RootDatabase } from 'lmdb';
import { DeskError } from '../../errors';

/**
 * lmdb tells a failed commit not only to who waits for it, but by promises of its own as well, which nobody holds; unheard, each of
 * them would end the process. Hears them: who wrote is told by `write` all the same.
 */
export function hearFailedCommits(root: RootDatabase<Buffer>): void {
  // The promise of a batch is made right after this event, in the same turn of the event loop.
  root.on('beforecommit', () => queueMicrotask(() => root.committed.then(unheeded, heard)));
}

/** What `write` rejects with for what LMDB threw: a commit that failed left everything as it was, and may be tried again. */
export function writeFailed(error: unknown): unknown {
  if (!(error instanceof Error) || !heard(error)) return error;
  return new DeskError(
    'store-unwritable',
    'the embedded store could not be written: is the disk of DATA_DIR full? Nothing is lost; the bot goes on by itself when there is room',
    { cause: error },
  );
}

/** Whether it is of a failed commit. Its cause comes later, in a promise. */
function heard(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? Reflect.get(error, 'commitError') : undefined;
  if (!(cause instanceof Promise)) return false;
  cause.catch(unheeded);
  return true;
}

function unheeded(): void {}
