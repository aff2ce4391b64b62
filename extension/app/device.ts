import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { DATABASE_NAME, DeviceDatabase } from '../store/database.ts';
import { recallLastWords } from '../store/last-words.ts';

/** Counts how often the user began afresh; each time with a database of its own beside the earlier ones. */
const FRESH = 'freshDatabases';

async function databaseName(): Promise<string> {
  const { [FRESH]: count } = await browser.storage.local.get<Record<string, number | undefined>>(FRESH);
  return count ? `${DATABASE_NAME}-${count}` : DATABASE_NAME;
}

/** Opens this device's database. Rejects when the browser cannot: see `recovery.svelte`. */
export async function openDevice(): Promise<DeviceDatabase> {
  const db = new DeviceDatabase(await databaseName());
  const newest = db.verno;
  await db.open();
  // Dexie opens what a later version wrote as well, and its queries then find nothing. The browser counts in tenths.
  if (db.backendDB().version > newest * 10) {
    db.close();
    throw new Dexie.VersionError('A later version of the extension wrote this database.');
  }
  // What cannot be written now, a full disk for instance, stays where it is until the next start.
  await recallLastWords(db).catch(() => undefined);
  return db;
}

/** From now on another, empty database is opened; the old one stays where it is. */
export async function beginAfresh(): Promise<void> {
  const { [FRESH]: count = 0 } = await browser.storage.local.get<Record<string, number>>(FRESH);
  await browser.storage.local.set({ [FRESH]: count + 1 });
}
