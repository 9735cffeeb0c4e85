const Sequencer = require('@jest/test-sequencer').default;

/** Suites that play long or wait for leases to end: begun last, they would run on alone after all others. */
const LONG = ['crash', 'faults', 'start', 'bench', 'browser', 'race', 'staff'];

/** Begins with the long suites: a fresh checkout has no times of an earlier run from which jest could tell. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((folder) => path.includes(`/test/${folder}/`));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
