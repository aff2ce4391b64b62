import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';

interface Build {
  command: [string, ...string[]];
  /** Written last by the build: its time is the build's. */
  marker: string;
  sources: string[];
}

const EXTENSION_SOURCES = ['extension/**/*', 'shared/**/*', 'wxt.config.ts', 'package-lock.json'];

export const BUILDS = {
  development: {
    command: ['wxt', 'build', '--mode', 'development'],
    marker: '.output/chrome-mv3-dev/manifest.json',
    sources: EXTENSION_SOURCES,
  },
  chrome: {
    command: ['wxt', 'build'],
    marker: '.output/chrome-mv3/manifest.json',
    sources: EXTENSION_SOURCES,
  },
  firefox: {
    command: ['wxt', 'build', '-b', 'firefox', '--mv3'],
    marker: '.output/firefox-mv3/manifest.json',
    sources: EXTENSION_SOURCES,
  },
  firefoxDevelopment: {
    command: ['wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'development'],
    marker: '.output/firefox-mv3-dev/manifest.json',
    sources: EXTENSION_SOURCES,
  },
  web: {
    command: ['vite', 'build', '-c', 'service/web/vite.config.ts', '--logLevel', 'warn'],
    marker: '.output/service/web/console/index.html',
    sources: ['service/web/**/*', 'shared/**/*', 'package-lock.json'],
  },
} satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

const time = (path: string) => statSync(path).mtimeMs;

function isFresh({ marker, sources }: Build): boolean {
  const made = join(ROOT, marker);
  if (!existsSync(made)) return false;
  const madeAt = time(made);
  return globSync(sources, { cwd: ROOT }).every((file) => time(join(ROOT, file)) <= madeAt);
}

/** Makes a build when it is missing or older than its sources. Throws with the tool's output when it fails. */
export async function ensureBuild(name: BuildName): Promise<void> {
  const build: Build = BUILDS[name];
  if (isFresh(build)) return;
  const [program, ...args] = build.command;
  // Vitest sets another, with which the bundler leaves in what is for developers.
  const { code, output } = await run(program, args, { env: { NODE_ENV: undefined } });
  if (code !== 0) throw new Error(`The ${name} build failed:\n${output}`);
}
