const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
  ],
};

// One project per kind of proof. `npm test` runs unit, contract and e2e; services and cluster build and start real systems.
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
  testTimeout: 60_000,
  projects: ['unit', 'contract', 'e2e', 'services', 'cluster'].map((name) => project(name)),
};
