import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../service/db/file-store.ts';
import { migrate } from '../../../service/db/migrate.ts';
import type { Row, Store, Value } from '../../../service/db/store.ts';
import { ROOT } from '../../tools/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Journal = { entries: { tag: string }[] };
const migrationsOf = (name: string) => join(ROOT, 'service/db', name, 'migrations');
const journalOf = (path: string) =>
  JSON.parse(readFileSync(join(path, 'meta/_journal.json'), 'utf8')) as Journal;

/** The same migrations as far as an earlier version had them. */
function migrationsUntil(name: string, steps: number): string {
  const path = join(folder, `${name}-until-${steps}`);
  cpSync(migrationsOf(name), path, { recursive: true });
  const journal = journalOf(path);
  writeFileSync(
    join(path, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, steps) }),
  );
  return path;
}

let files = 0;
const newPath = () => join(folder, `${(files += 1)}.db`);
const open = (path: string) => openFile({ path, synchronous: 'normal' });

async function rowsOf(store: Store, sql: string): Promise<Row[]> {
  const [rows = []] = await store.read([{ sql, params: [] }]);
  return rows;
}

/** Names of tables, and the statements that make the whole, in one spelling. */
async function schemaOf(store: Store) {
  const made = await rowsOf(
    store,
    'SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name',
  );
  const columns = new Map<string, string[]>();
  for (const [type, name] of made) {
    if (type !== 'table') continue;
    const found = await rowsOf(
      store,
      `SELECT name, type, "notnull", pk FROM pragma_table_info('${String(name)}')`,
    );
    columns.set(
      String(name),
      found.map((column) => column.join(' ')),
    );
  }
  const others = made
    .filter(([type]) => type !== 'table')
    .map((each) => each.join(' ').replaceAll(/\s+/g, ' '));
  return { columns: Object.fromEntries([...columns].map(([name, all]) => [name, all.toSorted()])), others };
}

const VALUES: Record<string, Value> = { text: 'x', integer: 1, blob: new Uint8Array([1, 2, 3]) };

/** Bookkeeping of migrations, and what they fill in themselves. */
const isOwn = (table: string) => table.startsWith('__drizzle') || table === 'meta';

/** A row in every table; what refers to another one comes after it. */
async function fill(store: Store): Promise<void> {
  let left = Object.keys((await schemaOf(store)).columns).filter((name) => !isOwn(name));
  while (left.length > 0) {
    const refused: string[] = [];
    for (const table of left) {
      const columns = await rowsOf(store, `SELECT name, lower(type) FROM pragma_table_info('${table}')`);
      const names = columns.map(([name]) => `"${String(name)}"`).join(', ');
      const params = columns.map(([, type]) => VALUES[String(type)] ?? null);
      const sql = `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
      await store.write([{ sql, params }]).catch(() => refused.push(table));
    }
    if (refused.length === left.length) throw new Error(`No row can be put into ${refused.join(', ')}.`);
    left = refused;
  }
}

/** Every row of every table, column by column. */
async function contentOf(store: Store): Promise<Map<string, Record<string, unknown>[]>> {
  const content = new Map<string, Record<string, unknown>[]>();
  for (const table of Object.keys((await schemaOf(store)).columns)) {
    if (isOwn(table)) continue;
    const names = (await rowsOf(store, `SELECT name FROM pragma_table_info('${table}')`)).map(([name]) =>
      String(name),
    );
    const rows = await rowsOf(store, `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}"`);
    content.set(
      table,
      rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))),
    );
  }
  return content;
}

describe.each(['directory', 'organisation', 'keys'])('the %s database', (name) => {
  const steps = journalOf(migrationsOf(name)).entries.length;

  test.each(Array.from({ length: steps }, (_, at) => at + 1))(
    'as version %i left it comes to the schema of now, with every row, also when two processes open it at once',
    async (version) => {
      const fresh = open(newPath());
      await migrate(fresh, migrationsOf(name));

      const path = newPath();
      const earlier = open(path);
      await migrate(earlier, migrationsUntil(name, version));
      await fill(earlier);
      const before = await contentOf(earlier);
      expect([...before.values()].every((rows) => rows.length > 0)).toBe(true);
      earlier.close();

      const both = [open(path), open(path)] as const;
      await Promise.all(both.map((store) => migrate(store, migrationsOf(name))));
      const [store] = both;
      expect(await schemaOf(store)).toEqual(await schemaOf(fresh));
      const after = await contentOf(store);
      for (const [table, rows] of before)
        expect(after.get(table), table).toEqual(rows.map((row) => expect.objectContaining(row)));
      expect(await rowsOf(store, 'PRAGMA integrity_check')).toEqual([['ok']]);
      expect(await rowsOf(store, 'PRAGMA foreign_key_check')).toEqual([]);
      for (const each of [fresh, ...both]) each.close();
    },
  );
});
