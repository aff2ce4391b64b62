import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { SettingsError, type Env } from '../env.ts';
import { openFile } from './file-store.ts';
import { createPool } from './pool.ts';
import { readTogether } from './read-together.ts';
import { openServer } from './server-store.ts';
import type { Store } from './store.ts';

/** Open files at once; each costs about 170 kB and five file descriptors. */
const MOST_OPEN = 64;

/** Where databases live: files under `DATA_DIR`, or namespaces of libSQL server. */
export type Places = {
  /** The store of a database that is used all the time: `directory`, `keys`. */
  fixed(name: string): Promise<Store>;
  /** The store of one of many: it opens when it is used, and closes when others are used more. */
  organisation(name: string): Promise<Store>;
  /** How many of the many are open now. */
  open(): number;
};

export function createPlaces(env: Env, written?: (path: string) => void): Places {
  return env.database ? namespaces(env.database) : inFolder(env, written);
}

function inFolder({ dataDir, synchronous }: Env, written?: (path: string) => void): Places {
  const pool = createPool(MOST_OPEN);
  const folder = resolve(dataDir);
  return {
    async fixed(name) {
      const path = join(folder, `${name}.db`);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      return openFile({ path, synchronous, written });
    },
    async organisation(name) {
      const path = join(folder, 'organisations', `${name}.db`);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      return pool.store(name, () => openFile({ path, synchronous, written }));
    },
    open: () => pool.size(),
  };
}

export type ServerSettings = NonNullable<Env['database']>;

function namespaces(settings: ServerSettings): Places {
  const server = onServer(settings);
  let opened = 0;
  const open = (name: string) => {
    opened += 1;
    return server.create(name);
  };
  return {
    fixed: async (name) => readTogether(await open(name)),
    organisation: (name) => open(`org-${name}`),
    open: () => opened,
  };
}

/** libSQL server, with a namespace for each database. */
export function onServer({ url, adminUrl, replicaUrl, authToken }: ServerSettings) {
  const address = (template: string, name: string) => template.replaceAll('{name}', name);
  const open = (name: string) =>
    openServer({
      url: address(url, name),
      replicaUrl: replicaUrl && address(replicaUrl, name),
      authToken,
    });
  const headers: Record<string, string> =
    authToken === undefined ? {} : { authorization: `Bearer ${authToken}` };
  return {
    /** One that is there already is just as well. */
    async create(name: string): Promise<Store> {
      if (adminUrl) {
        const { ok, status } = await ask(`${adminUrl}/v1/namespaces/${name}/create`, 'POST', { body: '{}' });
        if (!ok && status !== 400 && status !== 409)
          throw new Error(`The database server refused to make a namespace (${status}).`);
      }
      return open(name);
    },
    /** Nothing when there is no such namespace; throws when the server does not say. */
    async find(name: string): Promise<Store | undefined> {
      const asked = await ask(`${address(url, name)}/v2/pipeline`, 'POST', {
        body: '{"requests":[]}',
        headers,
      });
      if (asked.status === 404) return undefined;
      if (!asked.ok) throw new Error(`The database server does not answer (${asked.status}).`);
      return open(name);
    },
    async remove(name: string): Promise<void> {
      if (!adminUrl) throw new SettingsError('DATABASE_ADMIN_URL is missing: it makes and removes databases');
      const { ok, status } = await ask(`${adminUrl}/v1/namespaces/${name}`, 'DELETE');
      if (!ok && status !== 404)
        throw new Error(`The database server refused to remove a namespace (${status}).`);
    },
    /** The whole of it as SQL, as it is at one moment. */
    async dump(name: string): Promise<Readable> {
      const { ok, status, body } = await fetch(`${address(url, name)}/dump`, { headers });
      if (!ok || !body) throw new Error(`The database server gave no copy (${status}).`);
      // Node's own type of the same stream.
      return Readable.fromWeb(body as ReadableStream);
    },
  };
}

type Asked = { body?: string; headers?: Record<string, string> };

async function ask(
  address: string,
  method: string,
  { body, headers }: Asked = {},
): Promise<{ ok: boolean; status: number }> {
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(address, {
    method,
    headers: { ...json, ...headers },
    ...(body !== undefined && { body }),
  });
  await response.arrayBuffer();
  return response;
}
