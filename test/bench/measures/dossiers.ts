import type { Figure } from '../figure';
import { fillDossiers } from '../fill/fillDossiers';
import { AT_ONCE, type BotAtWork, type Counts, type Workshop } from '../workshop';
import { inTurn, ONE_ANSWER } from './fullSpeed';

/** Among them one that looks for the resident's own dossiers. */
const SAY = [...ONE_ANSWER, '/hoso'];

/** What a turn costs with many dossiers in the store, beside few. */
export async function costWithDossiers(workshop: Workshop, counts: Counts): Promise<readonly Figure[]> {
  const { turns, rounds, dossiers } = counts;
  const [few, many] = [await filled(workshop, dossiers[0]), await filled(workshop, dossiers[1])];
  const loop = ({ token }: BotAtWork) =>
    workshop.host.load({ do: 'closedLoop', token, people: AT_ONCE, turns, say: SAY });
  await Promise.all([few, many].map(loop));
  const [withMany, withFew] = await inTurn(rounds, [() => loop(many), () => loop(few)]);
  await few.stop();
  await many.stop();
  return [
    {
      measure: `cost of a turn with ${dossiers[1].toLocaleString('en')} dossiers in the store`,
      value: 1000 / withMany,
      unit: 'ms',
      baseline: { name: `with ${dossiers[0].toLocaleString('en')}`, value: 1000 / withFew },
      must: { of: 'ratio', atMost: 1.15 },
    },
  ];
}

async function filled(workshop: Workshop, dossiers: number): Promise<BotAtWork> {
  const folder = workshop.newFolder();
  await fillDossiers(folder, dossiers);
  return await workshop.desk({}, folder);
}
