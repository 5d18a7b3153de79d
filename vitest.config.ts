import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'tests/helpers/built.ts',
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'programs',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'tests/browser/demo.ts',
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
