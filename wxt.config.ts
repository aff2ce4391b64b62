import { defineConfig } from 'wxt';
import { joinFirstLoad } from './extension/first-load.ts';
import { manifest } from './extension/manifest.ts';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-svelte'],
  svelte: {
    // Templates as trees: no innerHTML in the build, which Mozilla's linter would flag.
    vite: { compilerOptions: { fragments: 'tree' } },
  },
  // Its build for browsers of today; by name alone one gets that for all, as a script of the old kind.
  vite: () => ({
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'sidepanel')) joinFirstLoad(config);
    },
  },
  zip: { name: 'goed-gesprek' },
});
