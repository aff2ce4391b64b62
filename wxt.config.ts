import { defineConfig } from 'wxt';
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
  manifest,
  zip: { name: 'goed-gesprek' },
});
