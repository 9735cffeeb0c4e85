import type { ApiMessage } from '../../../src/localTelegram/world/objects';
import { answerTo, questionAmong } from './answerer';
import type { Act, Crowd } from './crowd';

/** What was seen of a load. */
export interface LoadSeen {
  readonly turns: number;
  readonly seconds: number;
  /** Of each turn, from the update's arrival at Telegram to the bot's message; milliseconds. */
  readonly milliseconds: readonly number[];
}

/** While people are brought to a question, the bot has said all when it was quiet for so long; milliseconds. */
const QUIET_MS = 300;

/** So many people, each of whom writes again as soon as they are answered, until so many turns are over. */
export async function closedLoop(
  crowd: Crowd,
  load: { readonly people: number; readonly turns: number; readonly say: readonly string[] },
): Promise<LoadSeen> {
  const people = crowd.newcomers(load.people);
  return await timed(async (seen) => {
    let begun = 0;
    const each = async (person: number) => {
      while (begun < load.turns) {
        const say = load.say[begun % load.say.length] ?? '';
        begun += 1;
        await seen(() => crowd.does(person, { say }));
      }
    };
    await Promise.all(people.map(each));
  });
}

/** Updates at an even rate, whether or not earlier ones were answered; each of another person than the one before. */
export async function openLoop(
  crowd: Crowd,
  load: {
    readonly people: number;
    readonly perSecond: number;
    readonly seconds: number;
    readonly say: readonly string[];
    /** Called with the first of the people, who is not counted among the turns. */
    readonly spoil?: (person: number) => void;
  },
): Promise<LoadSeen> {
  const [slow = 0, ...people] = crowd.newcomers(load.people + 1);
  load.spoil?.(slow);
  const count = Math.round(load.perSecond * load.seconds);
  const busy = new Set<number>();
  return await timed(async (seen) => {
    const turns: Promise<void>[] = [];
    const begin = performance.now();
    for (let at = 0; at < count; at += 1) {
      const due = begin + (at * 1000) / load.perSecond;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      const say = load.say[at % load.say.length] ?? '';
      if (load.spoil !== undefined && at % load.perSecond === 0 && !busy.has(slow))
        void once(busy, slow, () => crowd.does(slow, { say }));
      const person = nextFree(people, at, busy);
      if (person !== undefined) turns.push(once(busy, person, () => seen(() => crowd.does(person, { say }))));
    }
    await Promise.all(turns);
  });
}

/** Brings people to a question by answering all that is asked before it, then has them answer it, so many at a time. */
export async function atQuestion(
  crowd: Crowd,
  load: {
    readonly people: number;
    readonly atOnce: number;
    readonly opening: readonly string[];
    readonly answeredBefore: number;
  },
): Promise<LoadSeen> {
  const people = crowd.newcomers(load.people);
  const next = await bringTo(crowd, people, load);
  return await timed((seen) =>
    eachOf(people, load.atOnce, async (person) => {
      const act = next.get(person);
      if (act !== undefined) await seen(() => crowd.does(person, act));
    }),
  );
}

/**
 * Opens with what is said or pressed by label, answers so many questions, and returns what answers the one that stands then. All go
 * the way side by side: the next answer is given when nobody waits for words any more.
 */
async function bringTo(
  crowd: Crowd,
  people: readonly number[],
  load: { readonly atOnce: number; readonly opening: readonly string[]; readonly answeredBefore: number },
): Promise<ReadonlyMap<number, Act>> {
  const asked = new Map<number, ApiMessage>();
  const questionOf = (person: number): ApiMessage => {
    const question = asked.get(person);
    if (question === undefined) throw new Error('the bot asks nothing');
    return question;
  };
  const answering = (person: number) => answerTo(questionOf(person));
  const steps = [
    ...load.opening.map((step) => (person: number) => labelled(asked.get(person), step)),
    ...Array.from({ length: load.answeredBefore }, () => answering),
  ];
  for (const step of steps) {
    const first = new Map<number, ApiMessage>();
    await eachOf(people, load.atOnce, async (person) => {
      first.set(person, await crowd.does(person, step(person)));
    });
    await crowd.rests(QUIET_MS);
    for (const [person, message] of first) {
      const question = questionAmong(crowd.since(person, message));
      if (question !== undefined) asked.set(person, question);
    }
  }
  return new Map(people.map((person) => [person, answering(person)]));
}

function labelled(asked: ApiMessage | undefined, step: string): Act {
  const button = asked?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === step);
  if (asked === undefined || button?.callback_data === undefined) return { say: step };
  return { press: button.callback_data, under: asked.message_id };
}

async function timed(
  run: (seen: (turn: () => Promise<unknown>) => Promise<void>) => Promise<unknown>,
): Promise<LoadSeen> {
  const milliseconds: number[] = [];
  const began = performance.now();
  await run(async (turn) => {
    const at = performance.now();
    await turn();
    milliseconds.push(performance.now() - at);
  });
  return { turns: milliseconds.length, seconds: (performance.now() - began) / 1000, milliseconds };
}

async function eachOf(people: readonly number[], atOnce: number, act: (person: number) => Promise<void>) {
  const left = [...people];
  const work = async () => {
    for (let person = left.pop(); person !== undefined; person = left.pop()) await act(person);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function once(busy: Set<number>, person: number, act: () => Promise<unknown>): Promise<void> {
  busy.add(person);
  try {
    await act();
  } finally {
    busy.delete(person);
  }
}

function nextFree(people: readonly number[], from: number, busy: ReadonlySet<number>): number | undefined {
  for (let at = 0; at < people.length; at += 1) {
    const person = people[(from + at) % people.length];
    if (person !== undefined && !busy.has(person)) return person;
  }
  return undefined;
}
