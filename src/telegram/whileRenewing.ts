import type { RealTime } from './realTime';

/**
 * Renews a lease every so many milliseconds until the work is done, however long Telegram takes to answer. What the renewals say is
 * not looked at: a call that is under way cannot be taken back.
 */
export async function whileRenewing<T>(
  renew: () => Promise<unknown>,
  everyMs: number,
  time: RealTime,
  work: Promise<T>,
): Promise<T> {
  let over = false;
  let renewal: Promise<unknown> = Promise.resolve();
  let callOff = () => {};
  const next = (): void => {
    if (over) return;
    callOff = time.after(everyMs, () => {
      renewal = renew().then(next, next);
    });
  };
  next();
  try {
    return await work;
  } finally {
    over = true;
    callOff();
    await renewal; // one that came late would take the lease back after its release
  }
}
