import { fileURLToPath } from 'node:url';

const e2e = process.env.QUIPU_SPECS === 'e2e';
const suffix = e2e ? '.e2e.spec.ts' : '.spec.ts';
const inHere = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Jest settings shared by every package: real ES modules (NestJS 12 ships nothing else),
 * sources of sibling packages read directly through the `quipu-source` export condition.
 */
export default {
  rootDir: process.cwd(),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['quipu-source', 'node'] },
  testMatch: [`<rootDir>/src/**/*${suffix}`, `<rootDir>/test/**/*${suffix}`],
  extensionsToTreatAsEsm: ['.ts'],
  // .js before .ts: the mapper below also meets packages that ship both.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(e2e ? [] : ['\\.e2e\\.spec\\.ts$'])],
  globalSetup: inHere('./global-setup.mjs'),
  globalTeardown: inHere('./global-teardown.mjs'),
  reporters: ['default', inHere('./count-reporter.mjs')],
  // For what hangs, not for what is slow: a busy machine must change no result.
  testTimeout: 300_000,
  // Nx runs two packages at a time, whatever the machine.
  maxWorkers: 1,
};
