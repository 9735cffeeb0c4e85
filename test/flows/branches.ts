import type { Answers } from '../../src/answers/value';
import { firstOpen } from '../../src/dialogue/open';
import { standingOf } from '../../src/dialogue/standing';
import { type Stop, stopOf } from '../../src/dialogue/stops';
import type { Office } from '../../src/procedures/office';
import type { Procedure } from '../../src/procedures/procedure';

/** One way through the case questions: what was answered, in order, and what stopped it, if anything did. */
export interface Branch {
  readonly path: Readonly<Record<string, string>>;
  readonly answers: Answers;
  readonly stop: Stop | undefined;
}

const LONGEST_PATH = 25;

/** Every way through the case questions of a procedure. @throws Error for a path that does not end. */
export function branchesOf(procedure: Procedure, office: Office, today: string): readonly Branch[] {
  const branches: Branch[] = [];
  const walk = (path: Readonly<Record<string, string>>): void => {
    if (Object.keys(path).length > LONGEST_PATH) throw new Error(`${procedure.id} does not end: ${told(path)}`);
    const answers = answersOf(path);
    const standing = standingOf(procedure, answers, { today, office });
    const stop = stopOf(procedure, standing.view);
    const open = stop === undefined ? firstOpen(standing, 'case') : undefined;
    if (open === undefined) {
      branches.push({ path, answers, stop });
      return;
    }
    if (open.kind !== 'question' || open.choices.length === 0) {
      throw new Error(`${procedure.id}: "${open.name}" offers nothing to choose after ${told(path)}`);
    }
    for (const choice of open.choices) walk({ ...path, [open.name]: choice.key });
  };
  walk({});
  return branches;
}

/** "event=birth whose=mine". */
export function told(path: Readonly<Record<string, string>>): string {
  return Object.entries(path)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** Answers of choices. */
export function answersOf(path: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, { value }]));
}
