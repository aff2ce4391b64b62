import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Every folder under test/ that holds `*.test.ts`, by suite. A structure test checks that none is left out. */
export const SUITES = {
  unit: ['unit', 'component', 'structure'],
  service: ['service', 'sync', 'security'],
  e2e: ['e2e'],
} as const;

/**
 * Files at once, of all suites together. Vitest's own choice is one fewer than there are processors, which on a machine
 * of two leaves one idle: a browser test waits about as long as it works.
 */
const maxWorkers = Math.max(2, Math.min(4, availableParallelism()));

const files = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        // Svelte's browser half, so that rune modules (`*.svelte.ts`) react under Node too.
        resolve: { conditions: ['browser', 'module', 'import', 'default'] },
        test: {
          name: 'unit',
          maxWorkers,
          // Tests with thousands of cases share the processor with the other checks.
          testTimeout: 60_000,
          include: files(SUITES.unit),
          environment: './test/browser-environment.ts',
          server: { deps: { inline: ['svelte', 'esm-env'] } },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'service',
          maxWorkers,
          include: files(SUITES.service),
          environment: 'node',
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          maxWorkers,
          include: files(SUITES.e2e),
          environment: 'node',
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/support/global-setup.ts'],
        },
      },
    ],
  },
});
