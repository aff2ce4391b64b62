import { liveQuery } from 'dexie';
import { deviceKey, noteUse, watchDeviceKey } from '../platform/device-key.ts';
import { keepSeenInMemory } from '../recognition/seen-events.ts';
import type { DeviceDatabase } from '../store/database.ts';
import type { LockRecord } from '../store/lock/lock-record.ts';
import type { Sealing } from '../store/lock/sealer.ts';
import { isSettled } from '../store/lock/settled.ts';
import { getSetting } from '../store/settings.ts';

/**
 * Keeps a window in step with the lock of this device. Locking, and a lock that went on or comes off, load the
 * page anew: nothing that it showed stays in memory, and what was typed last is put down as when a
 * panel closes. Returns a stop.
 */
export function followLock(db: DeviceDatabase, onlock: (on: boolean) => void = () => {}): () => void {
  const reload = () => location.reload();
  let stopUse: (() => void) | undefined;
  /** What opening this window left to be done for the database's files. */
  let left: boolean | undefined;
  const stopKey = watchDeviceKey((there) => {
    if (!there && db.sealing.state === 'open') reload();
  });
  const record = liveQuery(() => getSetting(db, 'lock')).subscribe((lock) => {
    onlock(lock !== undefined);
    if (lock) stopUse ??= noteUse();
    void keepSeenInMemory(lock !== undefined);
    if (!fits(db.sealing, lock)) reload();
    else if (lock && lock.state !== 'on') void finish(db).catch(() => undefined);
    // Windows that open move what was sealed to a database of its own.
    const unsettled = lock !== undefined && !isSettled(lock, db.name);
    left ??= unsettled;
    if (unsettled && !left) reload();
    left = unsettled;
  });
  return () => {
    stopKey();
    stopUse?.();
    record.unsubscribe();
  };
}

/** Only where a lock is being put on or taken off. */
async function finish(db: DeviceDatabase): Promise<void> {
  const { finishTurning } = await import('../store/lock/device-lock.ts');
  await finishTurning(db, deviceKey);
}

/** Whether this window reads and writes as the lock wants it. */
function fits(sealing: Sealing, lock: LockRecord | undefined): boolean {
  if (sealing.state !== 'open') return !lock;
  return lock !== undefined && !(sealing.writes && lock.state === 'opening');
}
