import type { DeviceDatabase } from '../database.ts';
import { getSetting, putSetting } from '../settings.ts';
import { newDataKey, wrapByPassphrase, type DataKey, type LockRecord } from './lock-record.ts';
import { rewriteAll } from './rewrite.ts';
import type { Sealing } from './sealer.ts';
import { holdAsWriter, withoutWriters } from './writers.ts';

/** Keeps the data key in memory for every window of this browser, and away from disk. */
export interface KeyKeeper {
  read(): Promise<DataKey | undefined>;
  keep(key: DataKey): Promise<void>;
  forget(): Promise<void>;
}

export const DEFAULT_IDLE_MINUTES = 15;

/** Lets a database just opened read and write what the lock keeps, where the key is there. Answers how it stands. */
export async function enter(db: DeviceDatabase, keeper: KeyKeeper): Promise<Sealing['state']> {
  if (!(await getSetting(db, 'lock'))) return 'off';
  const release = await holdAsWriter();
  // Read once more: it may have come off while this window waited.
  const [record, key] = await Promise.all([getSetting(db, 'lock'), keeper.read()]);
  if (!record || key?.lockId !== record.id) {
    release();
    db.sealing = { state: record ? 'locked' : 'off' };
    return db.sealing.state;
  }
  const writes = record.state !== 'opening';
  if (!writes) release();
  db.sealing = { state: 'open', sealer: await sealer(key), writes, release };
  return 'open';
}

/** Loaded where there is a lock, and nowhere else. */
async function sealer({ bytes }: DataKey) {
  const { sealerFor } = await import('./cipher.ts');
  return sealerFor(bytes);
}

export interface NewLock {
  passphrase: string;
  idleMinutes: number;
}

/**
 * Puts a lock on: first the record with the sealed key, then row by row. Cut off midway, rows are in both forms, all
 * of them open, and `finishTurning` goes on.
 */
export async function turnOn(db: DeviceDatabase, keeper: KeyKeeper, lock: NewLock): Promise<void> {
  const key = newDataKey();
  const wraps = [await wrapByPassphrase(key, lock.passphrase)];
  const release = await holdAsWriter();
  const open = { state: 'open', sealer: await sealer(key), release } as const;
  const record: LockRecord = { id: key.lockId, state: 'sealing', wraps, idleMinutes: lock.idleMinutes };
  // Other windows that hear of the record must find the key; a sealed row must never be there before the record.
  await keeper.keep(key);
  db.sealing = { ...open, writes: false };
  try {
    await db.transaction('rw', db.settings, async () => {
      if (await getSetting(db, 'lock')) throw new Error('This device has a lock already.');
      await putSetting(db, 'lock', record);
    });
  } catch (error) {
    db.sealing = { state: 'off' };
    release();
    throw error;
  }
  db.sealing = { ...open, writes: true };
  await finishTurning(db, keeper);
}

/** Takes the lock off: every row is readable before the record with the key goes. */
export async function turnOff(db: DeviceDatabase, keeper: KeyKeeper): Promise<void> {
  const record = await getSetting(db, 'lock');
  if (!record || db.sealing.state !== 'open') return;
  db.sealing.writes = false;
  db.sealing.release();
  await putSetting(db, 'lock', { ...record, state: 'opening' });
  await finishTurning(db, keeper);
}

/** Goes on with what `turnOn` or `turnOff` began, here or in a panel that closed. */
export function finishTurning(db: DeviceDatabase, keeper: KeyKeeper): Promise<void> {
  // One window at a time.
  return navigator.locks.request('goed-gesprek-turning', async () => {
    const record = await getSetting(db, 'lock');
    if (!record || db.sealing.state !== 'open') return;
    if (record.state === 'opening') await withoutWriters(() => openAll(db, keeper));
    else if (record.state === 'sealing') {
      await rewriteAll(db, 'sealed');
      await putSetting(db, 'lock', { ...record, state: 'on' });
    }
  });
}

async function openAll(db: DeviceDatabase, keeper: KeyKeeper): Promise<void> {
  await rewriteAll(db, 'readable');
  await db.settings.delete('lock');
  db.sealing = { state: 'off' };
  await keeper.forget();
}
