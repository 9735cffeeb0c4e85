/** What a resident of some branch must be told. */
export interface Outcome {
  /** `handOver id`, `instead procedure`, `end id`: nothing else is told then. */
  readonly stop?: string;
  readonly submit?: readonly string[];
  readonly show?: readonly string[];
  /** Only when the desk cannot look it up or has no electronic copy. */
  readonly ifNotFound?: readonly string[];
  /** `8000 each`, `0`, `at counter`. */
  readonly fees?: readonly string[];
  /** `same day`, `3 working days`, `3 working days, 6 verified`. */
  readonly time?: string;
  readonly variant?: string;
  readonly proxy?: 'never';
  /** Ids of those who have to come. */
  readonly come?: readonly string[];
  /** Procedures that come first. */
  readonly before?: readonly string[];
  /** Not for sure: the desk confirms it. */
  readonly unverified?: true;
}

/**
 * One line of the table. `when` names answers with the values that fit; every line that fits a branch adds what it says. Written
 * from the fact base, whose part is named in `from`, and never from the flows.
 */
export interface Rule extends Outcome {
  readonly from: string;
  readonly when: Readonly<Record<string, string | readonly string[]>>;
}

/** Whether a line speaks of a branch. */
export function fits(rule: Rule, path: Readonly<Record<string, string>>): boolean {
  return Object.entries(rule.when).every(([name, wanted]) => {
    const given = path[name];
    return given !== undefined && (typeof wanted === 'string' ? given === wanted : wanted.includes(given));
  });
}

/** What all the lines that fit a branch say together. @throws Error when two of them contradict each other. */
export function outcomeOf(rules: readonly Rule[], path: Readonly<Record<string, string>>): Outcome {
  const fitting = rules.filter((rule) => fits(rule, path));
  const all = <Key extends 'submit' | 'show' | 'ifNotFound' | 'fees' | 'come' | 'before'>(key: Key) =>
    fitting.flatMap((rule) => rule[key] ?? []).sort();
  const only = <Key extends 'stop' | 'time' | 'variant' | 'proxy' | 'unverified'>(key: Key) => {
    const said = new Set(fitting.map((rule) => rule[key]).filter((one) => one !== undefined));
    if (said.size > 1) throw new Error(`${key}: ${[...said].join(' and ')} for ${JSON.stringify(path)}`);
    const [one] = said;
    return one === undefined ? {} : { [key]: one };
  };
  const stopped = only('stop');
  if ('stop' in stopped) return stopped;
  return {
    submit: all('submit'),
    show: all('show'),
    ifNotFound: all('ifNotFound'),
    fees: all('fees'),
    come: all('come'),
    before: all('before'),
    ...only('time'),
    ...only('variant'),
    ...only('proxy'),
    ...only('unverified'),
  };
}
