import type { Figure } from '../figure';
import { fillDossiers } from '../fill/fillDossiers';
import { median } from '../statistics';
import { AT_ONCE, type BotAtWork, type Counts, type Workshop } from '../workshop';
import { ONE_ANSWER } from './fullSpeed';

/** Among them one that looks for the resident's own dossiers. */
const SAY = [...ONE_ANSWER, '/hoso'];

/**
 * What a turn costs with many dossiers in the store, beside few. Processor time counts, which says how much there is to do: the clock
 * would count what else runs on the machine too, and is told beside it.
 */
export async function costWithDossiers(workshop: Workshop, counts: Counts): Promise<readonly Figure[]> {
  const { turns, rounds, dossiers } = counts;
  const few = await filled(workshop, dossiers[0]);
  const many = await filled(workshop, dossiers[1]);
  const costOf = (desk: BotAtWork) => costOfTurns(workshop, desk, turns);
  for (const desk of [few, many]) await costOf(desk); // until it is compiled and warm
  const costs: { readonly few: Cost[]; readonly many: Cost[] } = { few: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.many.push(await costOf(many));
    costs.few.push(await costOf(few));
  }
  await few.stop();
  await many.stop();
  const middle = (of: readonly Cost[], what: keyof Cost) => median(of.map((cost) => cost[what]));
  return [
    {
      measure: `processor time of a turn with ${dossiers[1].toLocaleString('en')} dossiers in the store`,
      value: middle(costs.many, 'processor'),
      unit: 'ms',
      baseline: { name: `with ${dossiers[0].toLocaleString('en')}`, value: middle(costs.few, 'processor') },
      must: { of: 'ratio', atMost: 1.15 },
      note: `by the clock ${middle(costs.many, 'clock').toFixed(2)} and ${middle(costs.few, 'clock').toFixed(2)} ms`,
    },
  ];
}

/** Of one turn among many at once; milliseconds. */
interface Cost {
  readonly processor: number;
  readonly clock: number;
}

async function costOfTurns(workshop: Workshop, desk: BotAtWork, turns: number): Promise<Cost> {
  const before = desk.cpuSeconds();
  const seen = await workshop.host.load({ do: 'closedLoop', token: desk.token, people: AT_ONCE, turns, say: SAY });
  return {
    processor: ((desk.cpuSeconds() - before) * 1000) / seen.turns,
    clock: (seen.seconds * 1000) / seen.turns,
  };
}

async function filled(workshop: Workshop, dossiers: number): Promise<BotAtWork> {
  const folder = workshop.newFolder();
  await fillDossiers(folder, dossiers);
  return await workshop.desk({}, folder);
}
