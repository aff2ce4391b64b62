import type { Environment } from 'vitest/runtime';

/** Node, but Vite transforms the modules as for a browser: Svelte's runes react. */
export default {
  name: 'browser-transform',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
} satisfies Environment;
