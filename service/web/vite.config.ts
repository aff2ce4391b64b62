import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The service's pages: `console/index.html` for every address under `/console`, `sign-in/index.html` for
 * `/sign-in`, `/sign-in/confirm`, `/connect` and `/connected`, `employee/index.html` for `/e`; what they load is under `/assets`, named by its
 * content.
 */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [
    svelte({
      configFile: false,
      // Templates as trees: no innerHTML, so that the pages can require trusted types.
      compilerOptions: { fragments: 'tree', runes: true },
    }),
  ],
  build: {
    outDir: here('../../.output/service/web'),
    emptyOutDir: true,
    // Nothing inline and no data: addresses, for a policy of 'self' alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['console', 'sign-in', 'employee'].map((page) => here(`${page}/index.html`)) },
  },
});
