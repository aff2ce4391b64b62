import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const STARTS = 15;
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

/** Bundles a module of `shared` as the panel has it. */
async function bundle(module: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      target: 'es2024',
      lib: { entry: join(SHARED, module), formats: ['es'], fileName: () => 'module.mjs' },
    },
  });
  return pathToFileURL(join(folder, 'module.mjs')).href;
}

/**
 * What a panel pays once, in milliseconds, one for each start: loading a module of `shared`, with the words and weights
 * that it holds, and a first answer. `call` is what asks for it, of what `module` gives.
 */
export async function coldStarts(module: string, call: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  try {
    const code = `
      const from = performance.now();
      const module = await import(${JSON.stringify(await bundle(module, folder))});
      module.${call};
      console.log(performance.now() - from);
    `;
    return Array.from({ length: STARTS }, () =>
      Number(String(spawnSync(process.execPath, ['--input-type=module', '--eval', code]).stdout)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
