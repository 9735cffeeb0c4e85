import { type ScheduledTask, schedule, setLogger } from 'node-cron';
import { described } from '../described';
import type { DeskContext } from '../desk/context';
import type { WorkerLog } from '../desk/worker';
import { eraseDue, tick } from './tick';

/** Longer than a run takes; shorter than the minute between two, so that a dead instance's jobs go on with the next tick. */
const LEASE_MS = 10_000;
const EACH_MINUTE = '* * * * *';
const EACH_HOUR = '7 * * * *';

export interface Jobs {
  /** Looks at once at what is due, for a clock that was moved. */
  runNow(): Promise<void>;
  stop(): Promise<void>;
}

/** node-cron only ticks; each tick asks the desk's clock what is due. One instance at a time, by a lease. */
export function startJobs(desk: DeskContext, owner: string, log: WorkerLog): Jobs {
  let running: Promise<void> = Promise.resolve();

  const once = (name: string, job: (desk: DeskContext) => Promise<void>) => () => {
    running = running.then(() => guarded(name, job));
    return running;
  };

  async function guarded(name: string, job: (desk: DeskContext) => Promise<void>): Promise<void> {
    try {
      if (await desk.store.leases.acquire(`jobs.${name}`, owner, LEASE_MS)) await job(desk);
    } catch (error) {
      log.error({ job: name, ...described(error) }, 'a job failed; the next tick tries again');
    }
  }

  const toLog = (said: string | Error) => log.warn({ said: String(said) }, 'the scheduler says');
  setLogger({ info: () => undefined, debug: () => undefined, warn: toLog, error: toLog });
  const options = { timezone: desk.library.office.zone };
  const tickNow = once('tick', tick);
  const eraseNow = once('erase', eraseDue);
  const tasks: ScheduledTask[] = [schedule(EACH_MINUTE, tickNow, options), schedule(EACH_HOUR, eraseNow, options)];
  void tickNow();

  return {
    runNow: async () => {
      await tickNow();
      await eraseNow();
    },
    stop: async () => {
      await Promise.all(tasks.map((task) => task.destroy()));
      await running;
      for (const name of ['tick', 'erase']) await desk.store.leases.release(`jobs.${name}`, owner);
    },
  };
}
