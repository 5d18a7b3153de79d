import { configDefaults, defineConfig } from 'vitest/config';

// Vitest sets up projects before what they share: so each names it.
const BUILT = 'tests/helpers/built.ts';
const BROWSER = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'programs',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER],
          globalSetup: BUILT,
          testTimeout: 30_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: [BUILT, 'tests/browser/demo.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
          // One demonstration answers them all.
          fileParallelism: false,
        },
      },
    ],
  },
});
