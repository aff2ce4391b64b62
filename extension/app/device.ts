import { Dexie } from 'dexie';
import type { Language } from '../../shared/messages/language.ts';
import { deviceKey } from '../platform/device-key.ts';
import { DeviceDatabase } from '../store/database.ts';
import { countOf, nameOf } from '../store/database-name.ts';
import { recallLastWords } from '../store/last-words.ts';
import { enter } from '../store/lock/enter.ts';
import { holdAsUser, withoutUsers } from '../store/lock/holds.ts';
import { DeviceLocked } from '../store/lock/sealer.ts';
import { isSettled } from '../store/lock/settled.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { databaseNames, readCount } from './database-names.ts';

/** Opens this device's database as it is, locked or not. Rejects when the browser cannot: see `recovery.svelte`. */
export async function openStore(): Promise<DeviceDatabase> {
  const release = await holdAsUser();
  try {
    const { db, made } = await openNamed(await databaseNames.read());
    const there = made && (await readCount()) === undefined ? await openForgotten(db) : db;
    there.release = release;
    return there;
  } catch (error) {
    release();
    throw error;
  }
}

async function openNamed(name: string): Promise<{ db: DeviceDatabase; made: boolean }> {
  const db = new DeviceDatabase(name);
  const newest = db.verno;
  let made = false;
  db.on('populate', () => void (made = true));
  await db.open();
  // Dexie opens what a later version wrote as well, and its queries then find nothing. The browser counts in tenths.
  if (db.backendDB().version > newest * 10) {
    db.close();
    throw new Dexie.VersionError('A later version of the extension wrote this database.');
  }
  return { db, made };
}

/** In the place of one that was made just now: the one there was, when only its name was forgotten. */
async function openForgotten(empty: DeviceDatabase): Promise<DeviceDatabase> {
  const { findMoved } = await import('../store/lock/move.ts');
  const name = await findMoved();
  if (name === undefined) return empty;
  await databaseNames.put(name);
  await empty.delete();
  return (await openNamed(name)).db;
}

/**
 * Opens this device's database, to read and write all of it. Rejects with `DeviceLocked` too. A window first waits
 * for others where the database is to be moved.
 */
export async function openDevice({ inWindow = true } = {}): Promise<DeviceDatabase> {
  const db = await openCounting(inWindow);
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

/** The database that counts: what was copied already is not written in any more. */
async function openCounting(mayMove: boolean): Promise<DeviceDatabase> {
  const db = await openStore();
  const lock = await getSetting(db, 'lock');
  if (!lock || isSettled(lock, db.name) || (!mayMove && !lock.movedTo)) return db;
  db.close();
  if (lock.movedTo) await databaseNames.put(lock.movedTo);
  if (mayMove) {
    const { moveAway } = await import('../store/lock/move.ts');
    // A full disk, or a window that stays open: the next start tries again.
    await withoutUsers(() => moveAway(databaseNames)).catch(() => undefined);
  }
  return openCounting(false);
}

/** Does some work with this device's database while no panel needs it. */
export async function withDevice(work: (db: DeviceDatabase) => Promise<unknown>): Promise<void> {
  const db = await openDevice({ inWindow: false });
  try {
    await work(db);
  } finally {
    db.close();
  }
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
  const { deleteLockedNotes } = await import('../store/lock/locked-notes.ts');
  await deleteLockedNotes();
  // A sync in the background may be about to notice that the key is gone.
  await withoutUsers(deleteAll).catch(deleteAll);
  const db = await openStore();
  await putSetting(db, 'place', { view: 'account' });
  await putSetting(db, 'language', language);
  db.close();
}

/** The one that is open now, and those that it took the place of. */
async function deleteAll(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) if (!isNaN(countOf(name))) await Dexie.delete(name);
}

/** From now on another, empty database is opened; the old one stays where it is. */
export async function beginAfresh(): Promise<void> {
  await databaseNames.put(nameOf(((await readCount()) ?? 0) + 1));
}
