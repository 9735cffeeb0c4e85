import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { CardReading } from '../answers/reading';
import { DeskError } from '../errors';
import { PACKAGE_ROOT } from '../root';
import type { FormContent } from './formContent';
import { isTooLarge } from './imageSize';

const TIMEOUT_MILLISECONDS = 10_000;
/** For what a thread makes newly. Node would take 48 MB, for forms that are 5 % faster, and keep them while the thread stands by. */
const YOUNG_MB = 8;
const WORKER = join(PACKAGE_ROOT, 'dist/forms/worker.js');

/** Slow work, away from the main thread. */
export interface FormPool {
  /** The PDF. @throws DeskError `form-failed`, after 10 s at the latest. */
  makeForm(content: FormContent): Promise<Uint8Array>;
  /** What the QR code of a picture says. Never rejects: a picture that cannot be read in 10 s has no code. */
  readPicture(bytes: Uint8Array): Promise<CardReading>;
  /** Starts a thread now, so that the first piece of work need not wait for it. */
  warm(): void;
  close(): Promise<void>;
}

/**
 * Worker threads, from the first piece of work on (one, a second when it is busy). They run the built `dist/forms/worker.js`, also
 * when this is run from `src/`. @throws DeskError `worker-not-built` when that is not there.
 */
export function createFormPool(): FormPool {
  if (!existsSync(WORKER)) throw new DeskError('worker-not-built', `expected ${WORKER}; run npm run build first`);
  let opened: Piscina | undefined;
  const pool = (): Piscina => {
    opened ??= openPool();
    return opened;
  };
  return {
    async makeForm(content) {
      try {
        return await pool().run(content, {
          name: 'makeForm',
          signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        });
      } catch (cause) {
        throw new DeskError('form-failed', 'expected the form to be made within 10 s; it was not', { cause });
      }
    },
    async readPicture(bytes) {
      if (isTooLarge(bytes)) return { kind: 'tooLarge' };
      try {
        return await pool().run(bytes, {
          name: 'readPicture',
          signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        });
      } catch {
        return { kind: 'noCode' };
      }
    },
    warm: () => void pool(),
    async close() {
      await opened?.close();
    },
  };
}

/** A thread loads fonts and more at its beginning, which a start should not wait for. */
function openPool(): Piscina {
  return new Piscina({
    filename: WORKER,
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: YOUNG_MB },
  });
}
