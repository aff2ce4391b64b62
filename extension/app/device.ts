import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { deviceKey } from '../platform/device-key.ts';
import { DATABASE_NAME, DeviceDatabase } from '../store/database.ts';
import { recallLastWords } from '../store/last-words.ts';
import { enter } from '../store/lock/device-lock.ts';
import { DeviceLocked } from '../store/lock/sealer.ts';

/** Counts how often the user began afresh; each time with a database of its own beside the earlier ones. */
const FRESH = 'freshDatabases';

async function databaseName(): Promise<string> {
  const { [FRESH]: count } = await browser.storage.local.get<Record<string, number | undefined>>(FRESH);
  return count ? `${DATABASE_NAME}-${count}` : DATABASE_NAME;
}

/** Opens this device's database as it is, locked or not. Rejects when the browser cannot: see `recovery.svelte`. */
export async function openStore(): Promise<DeviceDatabase> {
  const db = new DeviceDatabase(await databaseName());
  const newest = db.verno;
  await db.open();
  // Dexie opens what a later version wrote as well, and its queries then find nothing. The browser counts in tenths.
  if (db.backendDB().version > newest * 10) {
    db.close();
    throw new Dexie.VersionError('A later version of the extension wrote this database.');
  }
  return db;
}

/** Opens this device's database, to read and write all of it. Rejects with `DeviceLocked` too. */
export async function openDevice(): Promise<DeviceDatabase> {
  const db = await openStore();
  if ((await enter(db, deviceKey)) === 'locked') {
    db.close();
    throw new DeviceLocked();
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
