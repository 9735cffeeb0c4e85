import type { Figure } from '../figure';
import { slope } from '../statistics';
import { AT_ONCE, type Counts, type Workshop } from '../workshop';
import { ONE_ANSWER } from './fullSpeed';

const LOOKS = 20;
/** The first looks are left out: until then code is compiled and the heap finds its size. */
const LOOKS_WHILE_WARM = 5;
/** Until what the start does in the background is over, and the heap has been swept once. */
const IDLE_MS = 15_000;

/**
 * What the process has in memory when it stands by with everything loaded, after its very first start, and by how much that grows over
 * many turns. For growth only what is the process's own counts: pages of the database's file are the system's cache of a file that
 * grows with what is kept, and are taken back whenever something else needs them. How much they are is told beside it.
 */
export async function memory(workshop: Workshop, { memoryTurns }: Counts): Promise<readonly Figure[]> {
  const desk = await workshop.desk();
  const loop = (turns: number) =>
    workshop.host.load({ do: 'closedLoop', token: desk.token, people: AT_ONCE, turns, say: ONE_ANSWER });
  await workshop.host.load({ do: 'closedLoop', token: desk.token, people: 1, turns: 5, say: ONE_ANSWER });
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const idle = desk.memory();
  const own: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await loop(Math.ceil(memoryTurns / LOOKS));
    own.push(desk.memory().own);
  }
  const end = desk.memory();
  await desk.stop();
  const watched = own.slice(LOOKS_WHILE_WARM);
  const files = [idle, end].map(({ resident, own }) => (resident - own).toFixed(0)).join(' at first, ');
  return [
    { measure: 'resident set, idle', value: idle.resident, unit: 'MB', must: { of: 'value', atMost: 200 } },
    {
      measure: `growth of memory over ${memoryTurns.toLocaleString('en')} turns`,
      value: slope(watched) * LOOKS,
      unit: 'MB',
      must: { of: 'value', atMost: 10 },
      note: `from the line through ${watched.length} looks at what is the process's own, ${Math.min(...watched).toFixed(0)} to ${Math.max(...watched).toFixed(0)} MB; pages of files (the program, the database) beside it: ${files} MB at the end`,
    },
  ];
}
