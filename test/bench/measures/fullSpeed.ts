import type { Figure } from '../figure';
import type { LoadSeen } from '../host/load';
import { median } from '../statistics';
import { AT_ONCE, type BotAtWork, type Counts, type Workshop } from '../workshop';

/** Each is answered with one message: an intent of the recogniser, with a place name, with a procedure, out of scope. */
export const ONE_ANSWER = [
  'mấy giờ mở cửa',
  'xin chao',
  'lệ phí bao nhiêu',
  'hôm nay trời đẹp quá',
  'cảm ơn em',
] as const;

/** Whole turns a second, durable, one process, embedded store, beside a bare echo. */
export async function turnsASecond(workshop: Workshop, { turns, rounds }: Counts): Promise<readonly Figure[]> {
  const desk = await workshop.desk();
  const echo = await workshop.echo();
  const loop = ({ token }: BotAtWork, count: number) =>
    workshop.host.load({ do: 'closedLoop', token, people: AT_ONCE, turns: count, say: ONE_ANSWER });
  await Promise.all([desk, echo].map((bot) => loop(bot, Math.ceil(turns / 3)))); // until both are compiled and warm
  const [ours, theirs] = await inTurn(rounds, [() => loop(desk, turns), () => loop(echo, turns * 3)]);
  await desk.stop();
  await echo.stop();
  return [
    {
      measure: 'whole turns',
      value: ours,
      unit: '/s',
      baseline: { name: 'bare Telegraf echo', value: theirs },
      must: { of: 'ratio', atLeast: 0.25 },
    },
  ];
}

/** The flow of which question 20 is answered, and what is answered before it: the case, two buttons, and the first details. */
const OPENING = ['/start p_birth-registration'];
const ANSWERED_BEFORE = 21;

/** The same for the answer to question 20 of a flow, beside twenty questions of grammY's conversations in files. */
export async function atQuestion20(workshop: Workshop, { people, rounds }: Counts): Promise<readonly Figure[]> {
  const desk = await workshop.desk();
  const twenty = await workshop.twentyQuestions();
  const ask = ({ token }: BotAtWork, opening: readonly string[], answeredBefore: number) =>
    workshop.host.load({ do: 'atQuestion', token, people, atOnce: AT_ONCE, opening, answeredBefore });
  const [ours, theirs] = await inTurn(rounds, [
    () => ask(desk, OPENING, ANSWERED_BEFORE),
    () => ask(twenty, ['/start'], 19),
  ]);
  await desk.stop();
  await twenty.stop();
  return [
    {
      measure: 'whole turns at question 20 of a flow',
      value: ours,
      unit: '/s',
      baseline: { name: 'grammY conversations, file storage', value: theirs },
      must: { of: 'ratio', atLeast: 2 },
    },
  ];
}

/** Both sides after each other, so often; turns a second of the middle round of each. */
async function inTurn(
  rounds: number,
  [ours, theirs]: readonly [() => Promise<LoadSeen>, () => Promise<LoadSeen>],
): Promise<readonly [number, number]> {
  const seen: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    seen.ours.push(rateOf(await ours()));
    seen.theirs.push(rateOf(await theirs()));
  }
  return [median(seen.ours), median(seen.theirs)];
}

function rateOf({ turns, seconds }: LoadSeen): number {
  return turns / seconds;
}
