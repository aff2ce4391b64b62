import type { DeviceDatabase } from '../database.ts';
import { getSetting, putSetting } from '../settings.ts';
import { newDropBox } from './drop-box.ts';
import { sealerUnder, type KeyKeeper } from './enter.ts';
import {
  newDataKey,
  unwrapByPassphrase,
  wrapByPassphrase,
  type DataKey,
  type LockRecord,
  type PasskeyWrap,
} from './lock-record.ts';
import { same, wrapByPasskey } from './passkey-wrap.ts';
import { rewriteAll } from './rewrite.ts';
import { holdAsWriter, withoutWriters } from './holds.ts';

export const IDLE_MINUTES = [5, 15, 30, 60];
export const DEFAULT_IDLE_MINUTES = 15;

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
  const open = { state: 'open', sealer: await sealerUnder(key.bytes), release } as const;
  const record: LockRecord = {
    id: key.lockId,
    state: 'sealing',
    wraps,
    dropBox: await newDropBox(open.sealer),
    idleMinutes: lock.idleMinutes,
  };
  // Other windows that hear of the record must find the key; a sealed row must never be there before the record.
  await keeper.keep(key, lock.idleMinutes);
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
      // As it is by now: the passphrase may have been changed meanwhile.
      await changeRecord(db, (now) => now.id === record.id && { ...now, state: 'on' });
    }
  });
}

async function openAll(db: DeviceDatabase, keeper: KeyKeeper): Promise<void> {
  await rewriteAll(db, 'readable');
  await db.settings.delete('lock');
  db.sealing = { state: 'off' };
  await keeper.forget();
}

/** The same key under another passphrase: nothing is sealed anew, and passkeys stay. Throws `WrongSecret`. */
export async function changePassphrase(db: DeviceDatabase, from: string, to: string): Promise<void> {
  const { record, key } = await openRecord(db, from);
  const wrap = await wrapByPassphrase(key, to);
  await changeWraps(db, record, (wraps) => [wrap, ...wraps.filter(({ kind }) => kind !== 'passphrase')]);
}

/** Lets a passkey open the lock as well. Throws `WrongSecret`. */
export async function addPasskey(
  db: DeviceDatabase,
  passphrase: string,
  passkey: Parameters<typeof wrapByPasskey>[1],
): Promise<void> {
  const { record, key } = await openRecord(db, passphrase);
  const wrap = await wrapByPasskey(key, passkey);
  await changeWraps(db, record, (wraps) => [...wraps, wrap]);
}

export async function removePasskey(db: DeviceDatabase, { credentialId }: PasskeyWrap): Promise<void> {
  const record = await getSetting(db, 'lock');
  if (!record) return;
  await changeWraps(db, record, (wraps) =>
    wraps.filter((wrap) => wrap.kind !== 'passkey' || !same(wrap.credentialId, credentialId)),
  );
}

async function openRecord(
  db: DeviceDatabase,
  passphrase: string,
): Promise<{ record: LockRecord; key: DataKey }> {
  const record = await getSetting(db, 'lock');
  if (!record) throw new Error('This device has no lock.');
  return { record, key: await unwrapByPassphrase(record, passphrase) };
}

async function changeWraps(
  db: DeviceDatabase,
  { id }: LockRecord,
  change: (wraps: LockRecord['wraps']) => LockRecord['wraps'],
): Promise<void> {
  await changeRecord(db, (now) => {
    if (now.id !== id) throw new Error('This device has another lock by now.');
    return { ...now, wraps: change(now.wraps) };
  });
}

export const setIdle = (db: DeviceDatabase, idleMinutes: number): Promise<void> =>
  changeRecord(db, (record) => ({ ...record, idleMinutes }));

function changeRecord(db: DeviceDatabase, change: (record: LockRecord) => LockRecord | false): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const record = await getSetting(db, 'lock');
    const changed = record && change(record);
    if (changed) await putSetting(db, 'lock', changed);
  });
}

/** What a locked device would lose if it were emptied: counted, for nothing of it can be read. */
export interface Unsent {
  edits: number;
  preparations: number;
  phrases: number;
}

export async function countUnsent(db: DeviceDatabase): Promise<Unsent> {
  const [outbox, inFlight, removals, lastWords, preparations, phrases] = await Promise.all([
    db.outbox.count(),
    db.inFlight.count(),
    db.removals.count(),
    db.lastWords.count(),
    db.preparation.count(),
    db.phrases.count(),
  ]);
  return { edits: outbox + inFlight + removals + lastWords, preparations, phrases };
}
