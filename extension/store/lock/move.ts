import { Dexie, type DexieOptions, type Table } from 'dexie';
import { countOf, nameOf } from '../database-name.ts';
import { DeviceDatabase } from '../database.ts';
import { getSetting, putSetting } from '../settings.ts';
import type { LockRecord } from './lock-record.ts';
import { layoutOf, rawBatches } from './rewrite.ts';
import { isSealed, mustBeSealed } from './sealed-rows.ts';
import { isSettled } from './settled.ts';

/** Remembers which database is this device's. */
export interface DatabaseNames {
  read(): Promise<string>;
  put(name: string): Promise<void>;
}

/**
 * A browser's files keep for long what was overwritten in them, and let go of it when the database is deleted. So
 * what was sealed in its place moves to a database made for it, and the one that once held readable words goes. Rows
 * are copied as they lie there: it needs no key. Nobody else may have the database open.
 *
 * Cut off anywhere it begins anew or goes on: until `movedTo` is written in the old database that one counts, and
 * after that the new one does, which is whole by then.
 */
export async function moveAway(names: DatabaseNames, options: DexieOptions = {}): Promise<void> {
  const db = new DeviceDatabase(await names.read(), options);
  try {
    await db.open();
    const lock = await getSetting(db, 'lock');
    if (!lock || isSettled(lock, db.name)) return;
    if (lock.cleanIn !== db.name) {
      const next = lock.movedTo ?? (await copyAll(db, lock, options));
      if (next === undefined) return;
      await names.put(next);
    }
  } finally {
    db.close();
  }
  await deleteFormer(await names.read(), options);
}

/** Answers the name of the copy, or nothing when a row turned out to be readable and has to be sealed first. */
async function copyAll(
  from: DeviceDatabase,
  lock: LockRecord,
  options: DexieOptions,
): Promise<string | undefined> {
  const name = nameOf(countOf(from.name) + 1);
  const to = new DeviceDatabase(name, options);
  // What is there is half a copy.
  await to.delete();
  await to.open();
  try {
    for (const table of from.tables)
      if (!(await copyTable(from, to, table))) {
        await to.delete();
        await putSetting(from, 'lock', { ...lock, state: 'sealing' });
        return undefined;
      }
    await putSetting(to, 'lock', { ...lock, cleanIn: name, former: from.name });
    await putSetting(from, 'lock', { ...lock, movedTo: name });
    return name;
  } finally {
    to.close();
  }
}

async function copyTable(from: DeviceDatabase, to: DeviceDatabase, table: Table): Promise<boolean> {
  const layout = layoutOf(table);
  for await (const rows of rawBatches(from, table)) {
    if (rows.some((row) => !isSealed(row) && mustBeSealed(layout, row))) return false;
    await to.table(table.name).bulkAdd(rows);
  }
  return true;
}

async function deleteFormer(name: string, options: DexieOptions): Promise<void> {
  const db = new DeviceDatabase(name, options);
  try {
    await db.open();
    const lock = await getSetting(db, 'lock');
    if (!lock?.former) return;
    await writeOut(options);
    await new DeviceDatabase(lock.former, options).delete();
    const { former: _, ...rest } = lock;
    await putSetting(db, 'lock', rest);
  } finally {
    db.close();
  }
}

/**
 * Chromium's files (LevelDB) are merged when a database is deleted, and what was deleted is left out. But only of
 * files: what is still in the log at that moment is written to a file as it is, and stays. Deleting any database
 * beforehand has the log written out.
 */
async function writeOut(options: DexieOptions): Promise<void> {
  const nothing = new Dexie(`${nameOf(0)}-nothing`, options);
  nothing.version(1).stores({ nothing: 'key' });
  await nothing.open();
  await nothing.delete();
}

/**
 * The database that a lock was moved to last, where nothing remembers any more which one is this device's: the one
 * before it is gone.
 */
export async function findMoved(options: DexieOptions = {}): Promise<string | undefined> {
  const all = await ((options.indexedDB as IDBFactory | undefined) ?? indexedDB).databases();
  const counts = all.map(({ name = '' }) => countOf(name)).filter((count) => count > 0);
  for (const count of counts.toSorted((one, other) => other - one)) {
    const db = new DeviceDatabase(nameOf(count), options);
    try {
      await db.open();
      if ((await getSetting(db, 'lock'))?.cleanIn === db.name) return db.name;
    } catch {
      // One that does not open is not it.
    } finally {
      db.close();
    }
  }
  return undefined;
}
