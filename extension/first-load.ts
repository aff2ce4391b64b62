import { fileURLToPath } from 'node:url';
import type { Rolldown, UserConfig } from 'vite';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PAGE = fileOf('entrypoints/sidepanel/index.html');
/** A file of its own: other pages share the rest, and have a start of their own. */
const START = fileOf('entrypoints/sidepanel/main.ts');

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

function collectImports(from: string, modules: Modules, found = new Set<string>()): Set<string> {
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) {
    if (found.has(id)) continue;
    found.add(id);
    collectImports(id, modules, found);
  }
  return found;
}

/**
 * Puts all that the panel wants before its first frame in one file. A browser asks for each file by itself, and of
 * twenty the asking takes longer than the reading.
 */
export function joinFirstLoad(config: UserConfig): void {
  let wanted: ReadonlySet<string> | undefined;
  const build = (config.build ??= {});
  const { output } = (build.rollupOptions ??= {});
  if (Array.isArray(output)) throw new TypeError('The pages are built into one folder.');
  // Both browsers preload modules by themselves.
  build.modulePreload = { polyfill: false };
  build.rollupOptions.output = {
    ...output,
    codeSplitting: {
      groups: [
        {
          debugName: 'first load',
          name(id, modules) {
            wanted ??= collectImports(PAGE, modules);
            return wanted.has(id) && id !== START ? 'panel' : null;
          },
        },
      ],
    },
  };
}
