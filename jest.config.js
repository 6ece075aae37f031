const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
  ],
};

// One project per kind of proof. `npm test` runs unit, contract and e2e; `long` needs no more than those, but minutes: deaths at each write, rules broken through dist,
// simulations of the judge, faults that last. Services and cluster build and start real systems.
const project = (displayName, testTimeout) => ({
  displayName,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/', '<rootDir>/.sluice/'],
  ...(testTimeout === undefined ? {} : { testTimeout }),
});

export default {
  // A machine that stalls is slow, not wrong: this ends only what never ends.
  testTimeout: 180_000,
  projects: ['unit', 'contract', 'e2e', 'long', 'services', 'cluster'].map((name) => project(name)),
};
