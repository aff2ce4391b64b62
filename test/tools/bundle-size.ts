import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './command.ts';

/** The start, what it starts, and what the bundler itself puts beside it. */
const MOST_FILES = 3;
const OUTPUT = join(ROOT, '.output/chrome-mv3');

export interface BundleFigure {
  name: string;
  /** Bytes. */
  value: number;
  /** Bytes; the figure must stay under it. */
  limit: number;
}

// Minified output: `import{a as b}from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;

/** A module and everything that it imports statically: what the browser fetches before the first frame. */
function withStaticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(OUTPUT, file), 'utf8');
  for (const [, target = ''] of code.matchAll(STATIC_IMPORT)) {
    withStaticImports(posix.join(dirname(file), target), seen);
  }
  return seen;
}

function panelFiles(): Set<string> {
  const html = readFileSync(join(OUTPUT, 'sidepanel.html'), 'utf8');
  const files = new Set<string>();
  for (const [, source = ''] of html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g)) {
    withStaticImports(source, files);
  }
  if (files.size === 0) throw new Error('sidepanel.html loads no script: the size check reads it wrongly.');
  if (files.size > MOST_FILES)
    throw new Error(
      `The panel's first load lies in ${files.size} files; each costs it time. See first-load.ts.`,
    );
  return files;
}

/** Bytes of script on one of the user's pages: those that ask nobody, or those that the user turned on. */
function contentScriptBytes(): number {
  const scripts = globSync('*.js', { cwd: OUTPUT }).filter((file) => file !== 'background.js');
  return Math.max(...scripts.map((file) => readFileSync(join(OUTPUT, file)).length));
}

/** First load of the panel and size of the content script, of the store build for Chrome. */
export function bundleSizes(): BundleFigure[] {
  const panel = [...panelFiles()].map(
    (file) => gzipSync(readFileSync(join(OUTPUT, file)), { level: 9 }).length,
  );
  return [
    { name: 'panel first load, JavaScript gzip', value: panel.reduce((a, b) => a + b, 0), limit: 104_000 },
    { name: 'content script, minified', value: contentScriptBytes(), limit: 12_000 },
  ];
}
