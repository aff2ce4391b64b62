import { Dexie, type DexieOptions } from 'dexie';
import { newId } from '../../../shared/domain/ids.ts';
import { nameOf } from '../database-name.ts';
import { DeviceDatabase } from '../database.ts';
import { recallLastWords } from '../last-words.ts';
import type { EmployeeRow } from '../rows.ts';
import { getSetting, putSetting } from '../settings.ts';
import { allTables, createDocument } from '../write.ts';
import { dropKey, openDropped } from './drop-box.ts';
import { sealerUnder } from './enter.ts';
import { hold } from './holds.ts';
import type { LockRecord } from './lock-record.ts';
import type { Sealer } from './sealer.ts';

/** What is written while the device is locked has a database of its own, until it is taken in. */
const PREFIX = `${nameOf(0)}-locked-`;

/**
 * A database for what somebody writes at a locked device: sealed under a key that is in this window's memory only,
 * and left with the drop box for the next unlocking. Answers it with what ends its use.
 */
export async function openLockedNotes(
  lock: LockRecord,
  options?: DexieOptions,
): Promise<{ db: DeviceDatabase; end: () => void }> {
  if (!lock.dropBox) throw new Error('This lock takes nothing in.');
  const { key, dropped } = await dropKey(lock.dropBox);
  const name = PREFIX + newId();
  // Nobody takes a database in while its window writes in it.
  const release = await hold(name);
  const db = new DeviceDatabase(name, options);
  await db.open();
  await putSetting(db, 'dropped', dropped);
  db.sealing = { state: 'open', sealer: await sealerUnder(key), writes: true, release };
  return { db, end: () => db.close() };
}

export async function lockedNotes(factory: IDBFactory = indexedDB): Promise<string[]> {
  const all = await factory.databases();
  return all.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX));
}

/** Brings what was written at the locked device to the rest, and answers which conversations came. */
export async function takeIn(db: DeviceDatabase, options: DexieOptions = {}): Promise<string[]> {
  const lock = await getSetting(db, 'lock');
  const { sealing } = db;
  if (!lock || sealing.state !== 'open') return [];
  const came: string[] = [];
  for (const name of await lockedNotes(options.indexedDB as IDBFactory | undefined)) {
    // One that is written in at this moment comes when its window is done.
    await navigator.locks.request(name, { ifAvailable: true }, async (free) => {
      if (free) came.push(...(await takeOne({ db, lock, sealer: sealing.sealer, name, options })));
    });
  }
  return came;
}

interface One {
  db: DeviceDatabase;
  lock: LockRecord;
  sealer: Sealer;
  name: string;
  options: DexieOptions;
}

async function takeOne({ db, lock, sealer, name, options }: One): Promise<string[]> {
  const from = new DeviceDatabase(name, options);
  try {
    await from.open();
    const dropped = await getSetting(from, 'dropped');
    if (!lock.dropBox || !dropped) return [];
    const key = await openDropped(lock.dropBox, dropped, sealer);
    from.sealing = { state: 'open', sealer: await sealerUnder(key), writes: true, release: () => {} };
    await recallLastWords(from);
    const came = await copy(from, db);
    await from.delete();
    return came;
  } catch {
    // Left with another lock, of before this device was emptied: it stays closed.
    return [];
  } finally {
    from.close();
  }
}

/** Under the same ids: broken off and done again, nothing comes twice. */
async function copy(from: DeviceDatabase, to: DeviceDatabase): Promise<string[]> {
  const [employees, conversations, agreements, preparation, phrases] = await Promise.all([
    from.employees.toArray(),
    from.conversations.toArray(),
    from.agreements.toArray(),
    from.preparation.toArray(),
    from.phrases.toArray(),
  ]);
  await to.transaction('rw', allTables(to), async () => {
    const known = await to.employees.toArray();
    const ids = new Map<string, string>();
    for (const employee of employees) {
      const [same, another] = known.filter((one) => sameName(one, employee));
      ids.set(
        employee.id,
        // Two of one name are not to be guessed between: the manager, or HR, joins the records.
        same && !another
          ? same.id
          : await createDocument(to, 'employee', { ...employee.fields }, employee.id),
      );
    }
    const employeeOf = ({ employeeId }: { employeeId: string }) => ids.get(employeeId) ?? employeeId;
    for (const { id, fields } of conversations)
      await createDocument(to, 'conversation', { ...fields, employeeId: employeeOf(fields) }, id);
    for (const { id, fields } of agreements)
      await createDocument(to, 'agreement', { ...fields, employeeId: employeeOf(fields) }, id);
    await to.preparation.bulkPut(preparation);
    await to.phrases.bulkPut(phrases);
  });
  return conversations.map(({ id }) => id);
}

const sameName = (one: EmployeeRow, other: EmployeeRow) =>
  one.fields.name.trim().toLocaleLowerCase('nl') === other.fields.name.trim().toLocaleLowerCase('nl');

export async function deleteLockedNotes(): Promise<void> {
  for (const name of await lockedNotes()) await Dexie.delete(name);
}
