/** The tests: pure and Node code, the window's parts in happy-dom, and whole stories in a real browser. */
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `.ci/run` asks for the result as JSON. */
const report = process.env.MICHISHIRUBE_TEST_REPORT;

/** Files at once: left to itself, vitest keeps a core free, which on two of them is one file after another. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** What is polled for may be late on a busy machine; a test that passes does not wait for it. */
const expectation = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/ui/**'],
          environment: 'node',
          pool: 'forks',
          globalSetup: ['tests/helpers/global-setup.ts'],
          maxWorkers,
          expect: expectation,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          maxWorkers,
          expect: expectation,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          globalSetup: ['tests/helpers/global-setup.ts'],
          maxWorkers,
          expect: expectation,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
