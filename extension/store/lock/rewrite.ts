import { Dexie, type Table } from 'dexie';
import type { DeviceDatabase } from '../database.ts';
import { isSealed, keyOf, mustBeSealed, type Layout } from './sealed-rows.ts';

/** Rows in one transaction. */
const BATCH = 100;

/**
 * Seals every row that should be and is not, or opens every sealed one, as the database writes now. A batch is one
 * transaction: cut off at any moment, each row is whole, in one form or the other, and the next run goes on. Passes
 * go on until one finds nothing left to do.
 */
export async function rewriteAll(db: DeviceDatabase, towards: 'sealed' | 'readable'): Promise<void> {
  for (const table of db.tables) {
    while ((await rewrite(db, table, towards)) > 0);
  }
}

async function rewrite(db: DeviceDatabase, table: Table, towards: 'sealed' | 'readable'): Promise<number> {
  const layout = layoutOf(table);
  const wanted = (row: object) =>
    towards === 'readable' ? isSealed(row) : !isSealed(row) && mustBeSealed(layout, row);
  let count = 0;
  for await (const rows of rawBatches(db, table)) {
    const keys = rows.filter(wanted).map((row) => keyOf(layout, row));
    count += keys.length;
    if (keys.length > 0) await putAgain(db, table, keys);
  }
  return count;
}

export const layoutOf = (table: Table): Layout => ({
  table: table.name,
  keyPath: table.schema.primKey.keyPath ?? [],
  indexed: [],
});

/** All rows of a table as they lie on disk. */
export async function* rawBatches(db: DeviceDatabase, table: Table): AsyncGenerator<object[]> {
  let after: IDBValidKey | undefined;
  for (;;) {
    const rows = await rawRows(db, table.name, after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyOf(layoutOf(table), last) as IDBValidKey;
  }
}

/** Written anew as they are by now: somebody may have typed since they were looked at. */
function putAgain(db: DeviceDatabase, table: Table, keys: unknown[]): Promise<void> {
  return db.transaction('rw', table, async () => {
    const rows: unknown[] = await table.bulkGet(keys as never[]);
    await table.bulkPut(rows.filter((row) => row !== undefined));
  });
}

function rawRows(db: DeviceDatabase, table: string, after?: IDBValidKey): Promise<object[]> {
  const { IDBKeyRange: Range } = Dexie.dependencies;
  const store = db.backendDB().transaction(table).objectStore(table);
  const asked = store.getAll(after === undefined ? undefined : Range.lowerBound(after, true), BATCH);
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result as object[]));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('The rows did not come.')));
  });
}
