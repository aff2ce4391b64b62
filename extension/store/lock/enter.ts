import type { DeviceDatabase } from '../database.ts';
import { getSetting } from '../settings.ts';
import type { DataKey } from './lock-record.ts';
import type { Sealer, Sealing } from './sealer.ts';
import { holdAsWriter } from './holds.ts';

/** Keeps the data key in memory for every window of this browser, and away from disk. */
export interface KeyKeeper {
  read(): Promise<DataKey | undefined>;
  keep(key: DataKey, idleMinutes: number): Promise<void>;
  forget(): Promise<void>;
}

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
  db.sealing = { state: 'open', sealer: await sealerUnder(key.bytes), writes, release };
  return 'open';
}

/** Loaded where there is a lock, and nowhere else. */
export async function sealerUnder(key: Uint8Array): Promise<Sealer> {
  const { sealerFor } = await import('./cipher.ts');
  return sealerFor(key);
}
