import { existsSync } from 'node:fs';
import path from 'node:path';

// Jest runs the TypeScript sources; the types are checked by `pnpm check`.
const swc = (syntax = {}, transform = {}) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', ...syntax },
      transform,
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Type-graphql and TypeORM read the types of decorated members at run time. */
const withDecorators = swc({ decorators: true }, { legacyDecorator: true, decoratorMetadata: true });
const withJsx = swc({ tsx: true }, { react: { runtime: 'automatic' } });

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': withDecorators, '\\.tsx$': withJsx },
  moduleNameMapper: { '^@guildhall/domain$': '<rootDir>/packages/domain/src/index.ts' },
  // Compiled tests and the caches of tools would otherwise be found a second time.
  modulePathIgnorePatterns: ['<rootDir>/(apps|packages)/[^/]+/dist/'],
};

/** `global-setup.ts` and `global-teardown.ts` of a folder. Jest calls nothing that a set-up returns. */
function globalHooks(folder) {
  const found = (name) => existsSync(path.join(import.meta.dirname, folder, name));
  return {
    ...(found('global-setup.ts') && { globalSetup: `<rootDir>/${folder}/global-setup.ts` }),
    ...(found('global-teardown.ts') && { globalTeardown: `<rootDir>/${folder}/global-teardown.ts` }),
  };
}

/** These start clusters of their own and must not wait for the one of `api`. */
const clusterTests = ['embedded-cluster', 'server-check'].map(
  (name) => `<rootDir>/apps/api/src/database/${name}.test.ts`,
);

export default {
  maxWorkers: 2,
  // Read here alone: the one of a project is for no hook and no test. A slow or busy machine is no failure; a test that
  // hangs still ends.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'domain', testMatch: ['<rootDir>/packages/domain/src/**/*.test.ts'] },
    {
      ...common,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/src/**/*.test.ts', '<rootDir>/apps/api/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...clusterTests],
      ...globalHooks('apps/api/test'),
    },
    { ...common, displayName: 'web', testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'] },
    {
      ...common,
      displayName: 'scripts',
      testMatch: ['<rootDir>/scripts/**/*.test.ts', ...clusterTests],
    },
    {
      ...common,
      displayName: 'web-e2e',
      testMatch: ['<rootDir>/apps/web/e2e/**/*.spec.ts'],
      ...globalHooks('apps/web/e2e'),
    },
  ],
};
