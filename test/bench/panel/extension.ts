import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ensureBuild } from '../../tools/builds.ts';
import { ROOT } from '../../tools/command.ts';

/** What any Svelte panel costs: one component, one button. */
const EMPTY_PANEL = {
  'empty.svelte': '<button type="button">Start</button>',
  'empty-panel.js': `import { mount } from 'svelte';
import Empty from './empty.svelte';
mount(Empty, { target: document.querySelector('#app') });`,
};

/** Makes `.output/bench`: the store build for Chrome with an empty Svelte panel, `empty.html`, beside the real one. */
export async function buildWithEmptyPanel(): Promise<void> {
  await ensureBuild('chrome');
  const folder = join(ROOT, '.output/bench');
  const source = join(ROOT, '.output/bench-source');
  for (const made of [folder, source]) rmSync(made, { recursive: true, force: true });
  cpSync(join(ROOT, '.output/chrome-mv3'), folder, { recursive: true });
  mkdirSync(source, { recursive: true });
  for (const [name, text] of Object.entries(EMPTY_PANEL)) writeFileSync(join(source, name), text);
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
    build: {
      outDir: join(folder, 'empty'),
      lib: { entry: join(source, 'empty-panel.js'), formats: ['es'], fileName: 'empty-panel' },
    },
  });
  // The same head as the real panel's, with its style sheets.
  const page = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
  const empty = page
    .replaceAll(/<script\b[^>]*><\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
    .replace('</body>', '<script type="module" src="/empty/empty-panel.js"></script></body>');
  writeFileSync(join(folder, 'empty.html'), empty);
}
