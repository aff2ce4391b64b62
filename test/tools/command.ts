import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface CommandResult {
  code: number;
  output: string;
  seconds: number;
}

interface CommandOptions {
  env?: Record<string, string | undefined>;
  /** Show the output while it comes, instead of only collecting it. */
  live?: boolean;
  timeoutMs?: number;
}

/** Runs a program from the project's root, its own binaries first on the path. Never throws: see `code`. */
export function run(program: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const started = performance.now();
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...options.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeoutMs,
    // npm's binaries are .cmd files there, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  for (const [stream, own] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (options.live) own.write(chunk);
    });
  }
  return new Promise((done) => {
    const finish = (code: number, extra = '') =>
      done({
        code,
        output: Buffer.concat(chunks).toString() + extra,
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `\nended by ${signal}` : ''));
  });
}
