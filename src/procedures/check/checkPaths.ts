import type { Conditional, Draft, DraftQuestion } from '../compile/draft';
import { placeOf, placeOfKey } from '../compile/spot';
import type { Faults } from '../fault';
import { checkNotNeeded } from './checkNotNeeded';
import { checkTwice } from './checkTwice';
import { certainty, type Fate, type Fates, lostByNot } from './fates';
import type { Names } from './names';
import { pathName, walkCase } from './walk';

/** More questions than this on one path are worth a look. */
const MANY_QUESTIONS = 25;

/**
 * Holds every path through a flow against its conditions: each condition may hold on some path, no path is stuck or ends with
 * nothing, nothing is asked twice. `wrong` are conditions with a fault that was told before.
 */
export function checkPaths(draft: Draft, names: Names, wrong: ReadonlySet<Conditional>, warnings: Faults): void {
  const { faults, procedure } = draft;
  const mayHold = new Set<Conditional>();
  const look = (conditional: Conditional, fates: Fates): void => {
    const { when } = conditional;
    if (when === undefined) return;
    if (certainty(when, fates, names) !== 'no') mayHold.add(conditional);
    for (const name of lostByNot(when, fates, names)) {
      const use = conditional.uses.find((one) => one.name === name);
      warnings.add(
        use?.place ?? placeOf(conditional.spot),
        `${conditional.what} has a \`not\` on "${name}", which may not have been asked`,
        'without an answer it does not hold',
      );
    }
  };
  const asking = draft.conditionals.filter(({ moment }) => moment === 'asking');
  const later = draft.conditionals.filter(({ moment }) => moment !== 'asking');
  const anytime = later.filter(({ moment }) => moment === 'anytime');
  const ends = [
    ...procedure.handOver,
    ...procedure.leadsTo.filter(({ kind }) => kind === 'instead'),
    ...procedure.say.filter(({ end }) => end),
  ];
  const asked = (question: DraftQuestion, fates: Fates): void => {
    const { name, group } = question.question;
    for (const conditional of asking) if (conditional.of === name || conditional.of === group) look(conditional, fates);
  };
  const twice = new Set<DraftQuestion>();
  const contradicted = new Set<string>();
  let most = 0;
  const whole = walkCase(draft, names, {
    reached: asked,
    askedTwice: ({ question, spot }, fates) =>
      faults.add(placeOfKey(spot, 'ask'), `"${question.name}" is asked twice on the path ${pathName(fates)}`),
    stuck: ({ question, spot }, fates) =>
      faults.add(
        placeOfKey(spot, 'ask'),
        `"${question.name}" has no choice left on the path ${pathName(fates)}`,
        'a choice that applies',
      ),
    stops(fates) {
      const stopped = ends.some(({ when }) => certainty(when, fates, names) === 'yes');
      for (const conditional of anytime) look(conditional, fates);
      return stopped;
    },
    arrived(fates) {
      const all = withDetails(draft, fates, names, asked);
      for (const conditional of later) look(conditional, all);
      if (ends.some(({ when }) => certainty(when, all, names) === 'yes')) return;
      most = Math.max(most, countAsked(draft, all, names));
      if (!leadsSomewhere(draft, all, names)) {
        faults.add(
          placeOfKey(draft.spot, 'procedure'),
          `the path ${pathName(fates)} ends with nothing`,
          'papers, a place, a hand-over, a lead or a last word',
        );
      }
      checkTwice(draft, all, names, twice);
      checkNotNeeded(draft, all, names, contradicted);
    },
  });
  if (!whole) {
    warnings.add(placeOf(draft.spot), 'too many paths to walk; conditions were not held against all of them');
    return;
  }
  const never = draft.conditionals.filter(
    (one) => one.when !== undefined && one.shared === undefined && !mayHold.has(one) && !wrong.has(one),
  );
  for (const { what, uses, spot } of never) {
    faults.add(uses[0]?.place ?? placeOf(spot), `${what} can never come: its condition holds on no path`);
  }
  if (most > MANY_QUESTIONS) {
    warnings.add(
      placeOfKey(draft.spot, 'procedure'),
      `a path asks up to ${most} questions`,
      `at most ${MANY_QUESTIONS}`,
    );
  }
}

/** The path with what may come in `details`: open where its condition may hold. */
function withDetails(
  draft: Draft,
  fates: Fates,
  names: Names,
  asked: (question: DraftQuestion, fates: Fates) => void,
): Fates {
  const all = new Map<string, Fate>(fates);
  for (const one of draft.questions.filter(({ question }) => question.phase === 'details')) {
    asked(one, all);
    if (!all.has(one.question.name) && certainty(one.question.when, all, names) !== 'no')
      all.set(one.question.name, { is: 'open' });
  }
  return all;
}

/** How many questions a path may ask; those of a role that surely is another one are asked once. */
function countAsked({ procedure }: Draft, fates: Fates, names: Names): number {
  return procedure.questions.filter(({ name, role, local }) => {
    if (!fates.has(name)) return false;
    const same = procedure.roles.find((one) => one.name === role)?.same ?? [];
    return !same.some((one) => fates.has(`${one.role}.${local}`) && certainty(one.when, fates, names) === 'yes');
  }).length;
}

function leadsSomewhere({ procedure }: Draft, fates: Fates, names: Names): boolean {
  const { papers, say, where, leadsTo, handOver, come } = procedure;
  return [...papers, ...say, ...where, ...leadsTo, ...handOver, ...come].some(
    ({ when }) => certainty(when, fates, names) !== 'no',
  );
}
