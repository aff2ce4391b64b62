import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { preProcessFile } from 'typescript';
import { ROOT } from '../tools/command.ts';

/** The product's own code, tests apart; forward slashes, relative to the root. */
export const SOURCES = globSync('{extension,service,shared}/**/*.{ts,svelte}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What remains of a component when only its scripts are looked at. */
function scripts(svelte: string): string {
  return [...svelte.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

/** Module names that a file imports in any way: types, re-exports and dynamic imports too. */
export function importsOf(file: string): string[] {
  const text = read(file);
  const code = file.endsWith('.svelte') ? scripts(text) : text;
  return preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Path of a relative import, or the package's name with nothing behind it. */
export function resolveImport(file: string, name: string): { file: string } | { library: string } {
  if (name.startsWith('.')) return { file: posix.join(dirname(file), name).split('?')[0] ?? '' };
  if (name.startsWith('node:')) return { library: 'node:' };
  const [first = '', second = ''] = name.split('/');
  return { library: first.startsWith('@') ? `${first}/${second}` : first };
}
