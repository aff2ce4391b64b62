import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openFile } from '../db/file-store.ts';
import { isOpenElsewhere } from '../db/open-elsewhere.ts';
import { onServer, type ServerSettings } from '../db/places.ts';
import type { Row, Store, Value } from '../db/store.ts';
import { SettingsError, type Env } from '../env.ts';
import { fillFromDump } from './dump.ts';

/** Where the databases are, as whole things: `directory`, `keys`, and `organisations/…` for each organisation. */
export type Shelf = {
  organisations(): Promise<string[]>;
  /** Whether the service seems to run: a database server does not tell. */
  inUse(): boolean;
  /** One database as it is at one moment, into a file that is not there yet. Nobody waits for it. */
  copy(name: string, to: string): Promise<void>;
  /** Puts a file in its place. Nothing may be using it. */
  replace(name: string, from: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Nothing when it is not there. */
  open(name: string): Promise<Store | undefined>;
};

export function createShelf(env: Env): Shelf {
  return env.database ? serverShelf(env.database) : folderShelf(resolve(env.dataDir));
}

function folderShelf(folder: string): Shelf {
  const pathOf = (name: string) => join(folder, `${name}.db`);
  return {
    organisations: () => organisationsIn(folder),
    inUse: () => ['directory', 'keys'].some((name) => isOpenElsewhere(pathOf(name))),
    async copy(name, to) {
      const source = openFile({ path: pathOf(name), synchronous: 'full' });
      try {
        // A read like any other, at one moment.
        await source.read([{ sql: 'VACUUM INTO ?', params: [await freshFile(to)] }]);
      } finally {
        source.close();
      }
      await chmod(to, 0o600);
    },
    async replace(name, from) {
      const to = pathOf(name);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await this.remove(name);
      await copyFile(from, to);
      await chmod(to, 0o600);
    },
    async remove(name) {
      // The file itself too: written over in place, it would go on with the log of the one that it replaces.
      for (const ending of ['', '-wal', '-shm']) await rm(`${pathOf(name)}${ending}`, { force: true });
    },
    async open(name) {
      return existsSync(pathOf(name)) ? openFile({ path: pathOf(name), synchronous: 'full' }) : undefined;
    },
  };
}

/** Names as a backup has them, from the files of a folder. */
export async function organisationsIn(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, 'organisations')).catch(() => []);
  return files.flatMap((file) =>
    file.endsWith('.db') ? [`organisations/${file.slice(0, -'.db'.length)}`] : [],
  );
}

/** On libSQL server a database is a namespace. */
function serverShelf(settings: ServerSettings): Shelf {
  const server = onServer(settings);
  const namespaceOf = (name: string) => name.replace(/^organisations\//, 'org-');
  return {
    inUse: () => false,
    async organisations() {
      const directory = await this.open('directory');
      const [rows = []] =
        (await directory?.read([{ sql: 'SELECT database_name FROM organisations', params: [] }])) ?? [];
      directory?.close();
      return rows.map(([name]) => `organisations/${String(name)}`);
    },
    async copy(name, to) {
      await fillFromDump(await server.dump(namespaceOf(name)), await freshFile(to));
    },
    async replace(name, from) {
      await this.remove(name);
      const target = await server.create(namespaceOf(name));
      const source = openFile({ path: from, synchronous: 'full' });
      try {
        await fillStore(source, target);
      } finally {
        source.close();
        target.close();
      }
    },
    remove: (name) => server.remove(namespaceOf(name)),
    open: (name) => server.find(namespaceOf(name)),
  };
}

async function freshFile(path: string): Promise<string> {
  if (existsSync(path)) throw new SettingsError(`${path} is there already; name an empty folder`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return resolve(path);
}

/** Rows in one request: what a database server takes at once has a limit. */
const PART = 200;

/** Tables, then their rows, and last what watches over them: a trigger must not judge what is put back. */
async function fillStore(source: Store, target: Store): Promise<void> {
  const [objects = [], references = []] = await source.read([
    {
      sql: `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY rowid`,
      params: [],
    },
    {
      sql: `SELECT m.name, f."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table'`,
      params: [],
    },
  ]);
  const create = (rows: Row[]) => target.write(rows.map(([, , sql]) => ({ sql: String(sql), params: [] })));
  await create(objects.filter(([type]) => type === 'table'));
  const tables = objects.flatMap(([type, name]) => (type === 'table' ? [String(name)] : []));
  for (const table of referredFirst(tables, references as [string, string][]))
    await fillTable(source, target, table);
  await create(objects.filter(([type]) => type !== 'table'));
}

/** A row may not come before the one that it refers to. */
function referredFirst(tables: string[], references: [from: string, to: string][]): Set<string> {
  const order = new Set<string>();
  const visit = (table: string, under: readonly string[] = []) => {
    if (order.has(table) || under.includes(table)) return;
    for (const [from, to] of references) if (from === table) visit(to, [...under, table]);
    order.add(table);
  };
  for (const table of tables) visit(table);
  return order;
}

async function fillTable(source: Store, target: Store, table: string): Promise<void> {
  for (let from = Number.MIN_SAFE_INTEGER; ;) {
    const [rows = []] = await source.read([
      {
        sql: `SELECT rowid, * FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${PART}`,
        params: [from],
      },
    ]);
    const last = rows.at(-1)?.[0];
    if (last === undefined) return;
    from = Number(last);
    await target.write(
      rows.map(([, ...values]) => ({
        sql: `INSERT INTO "${table}" VALUES (${values.map(() => '?').join(', ')})`,
        params: values as Value[],
      })),
    );
  }
}

/** Throws while the service runs on files: it would go on writing to those that are taken away from under it. */
export function requireStopped(shelf: Shelf): void {
  if (shelf.inUse())
    throw new Error('De service draait nog / the service still runs: stop it first. Nothing was changed.');
}
