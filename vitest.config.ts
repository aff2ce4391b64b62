import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Every folder under test/ that holds `*.test.ts`, by suite. A structure test checks that none is left out. */
export const SUITES = {
  unit: ['unit', 'component', 'structure'],
  service: ['service', 'sync', 'security'],
  e2e: ['e2e'],
} as const;

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
          // Tests with thousands of cases share the processor with the other checks.
          testTimeout: 30_000,
          include: files(SUITES.unit),
          environment: './test/browser-environment.ts',
          server: { deps: { inline: ['svelte', 'esm-env'] } },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'service',
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
          include: files(SUITES.e2e),
          environment: 'node',
          pool: 'forks',
          // Two browsers at once would make each other late on a small machine.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/support/global-setup.ts'],
        },
      },
    ],
  },
});
