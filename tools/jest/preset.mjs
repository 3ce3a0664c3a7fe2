/**
 * Jest settings shared by every package: real ES modules (NestJS 12 ships nothing else),
 * sources of sibling packages read directly through the `quipu-source` export condition.
 */
export default {
  rootDir: process.cwd(),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['quipu-source', 'node'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
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
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  reporters: ['default', new URL('./count-reporter.mjs', import.meta.url).pathname],
  testTimeout: 30_000,
};
