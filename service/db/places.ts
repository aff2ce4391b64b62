import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Env } from '../env.ts';
import { openFile } from './file-store.ts';
import { createPool } from './pool.ts';
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
  return env.database ? onServer(env.database) : inFolder(env, written);
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

function onServer({ url, adminUrl, replicaUrl, authToken }: NonNullable<Env['database']>): Places {
  const address = (template: string, name: string) => template.replaceAll('{name}', name);
  let opened = 0;
  const open = async (name: string) => {
    if (adminUrl) await createNamespace(adminUrl, name);
    opened += 1;
    return openServer({
      url: address(url, name),
      replicaUrl: replicaUrl && address(replicaUrl, name),
      authToken,
    });
  };
  return { fixed: open, organisation: (name) => open(`org-${name}`), open: () => opened };
}

/** One that is there already is just as well. */
async function createNamespace(adminUrl: string, name: string): Promise<void> {
  const response = await fetch(`${adminUrl}/v1/namespaces/${name}/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await response.arrayBuffer();
  if (!response.ok && response.status !== 400 && response.status !== 409)
    throw new Error(`The database server refused to make a namespace (${response.status}).`);
}
