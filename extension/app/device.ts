import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Language } from '../../shared/messages/language.ts';
import { deviceKey } from '../platform/device-key.ts';
import { DATABASE_NAME, DeviceDatabase } from '../store/database.ts';
import { recallLastWords } from '../store/last-words.ts';
import { enter } from '../store/lock/enter.ts';
import { DeviceLocked } from '../store/lock/sealer.ts';
import { putSetting } from '../store/settings.ts';

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
  const state = await enter(db, deviceKey);
  if (state === 'locked') {
    db.close();
    throw new DeviceLocked();
  }
  // What cannot be written now, a full disk for instance, stays where it is until the next start.
  await recallLastWords(db).catch(() => undefined);
  if (state === 'open') await takeInNotes(db).catch(() => undefined);
  return db;
}

/** What was written while the device was locked; the panel begins where that left off. */
async function takeInNotes(db: DeviceDatabase): Promise<void> {
  const { takeIn } = await import('../store/lock/locked-notes.ts');
  const conversationId = (await takeIn(db)).at(-1);
  if (conversationId) await putSetting(db, 'place', { view: 'conversation', conversationId });
}

/** Deletes all that this device holds, whoever wrote it, and shows the account at the next start. */
export async function wipeDevice(language: Language): Promise<void> {
  await deviceKey.forget();
  const name = await databaseName();
  const { deleteLockedNotes } = await import('../store/lock/locked-notes.ts');
  await deleteLockedNotes();
  await Dexie.delete(name);
  const db = await openStore();
  await putSetting(db, 'place', { view: 'account' });
  await putSetting(db, 'language', language);
  db.close();
}

/** From now on another, empty database is opened; the old one stays where it is. */
export async function beginAfresh(): Promise<void> {
  const { [FRESH]: count = 0 } = await browser.storage.local.get<Record<string, number>>(FRESH);
  await browser.storage.local.set({ [FRESH]: count + 1 });
}
