import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Build = {
  /** For the person who waits. */
  name: string;
  command: [program: string, ...args: string[]];
  /** Written by the build; its age is the build's. */
  marker: string;
  sources: string[];
};

export const EXTENSION: Build = {
  name: 'de extensie / the extension',
  command: ['wxt', 'build', '--mode', 'development'],
  marker: '.output/chrome-mv3-dev/manifest.json',
  sources: ['extension/**/*', 'shared/**/*', 'wxt.config.ts', 'package-lock.json'],
};
export const WEB: Build = {
  name: "de webpagina's / the web pages",
  command: ['vite', 'build', '-c', 'service/web/vite.config.ts', '--logLevel', 'warn'],
  marker: '.output/service/web/console/index.html',
  sources: ['service/web/**/*', 'shared/**/*', 'package-lock.json'],
};

/** Whether a build is missing or older than what it is made from. */
export function isStale({ marker, sources }: Build): boolean {
  const made = join(ROOT, marker);
  if (!existsSync(made)) return true;
  const madeAt = statSync(made).mtimeMs;
  return globSync(sources, { cwd: ROOT }).some((file) => statSync(join(ROOT, file)).mtimeMs > madeAt);
}

/** Runs a build; rejects with the tool's own words when it fails. */
export function runBuild({ name, command: [program, ...args] }: Build): Promise<void> {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm's programs are .cmd files there, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building ${name} failed:\n${Buffer.concat(output).toString()}`));
    });
  });
}
