/** The suite transpiles with swc (types are checked apart, by `npm run types`). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/build.cjs',
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  transform: {
    '^.+\\.(ts|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Ships ES modules only, which jest cannot load by itself on Node 20.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  // Jest keeps one core back by itself, which on a machine of two leaves a single worker.
  maxWorkers: '100%',
  testTimeout: 60_000,
  slowTestThreshold: 30,
};
