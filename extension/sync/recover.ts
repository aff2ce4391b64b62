import type { DeviceDatabase } from '../store/database.ts';
import { putSetting } from '../store/settings.ts';
import { allTables } from '../store/write.ts';
import { putBack } from './settle.ts';

/**
 * Service and device count differently: one of them was restored from an older copy. What was on its way goes
 * back to the outbox and is numbered as the service expects, after a pull has shown what it knows.
 */
export async function renumber(db: DeviceDatabase, expected: number): Promise<void> {
  await db.transaction('rw', allTables(db), async () => {
    for (const mutation of await db.inFlight.orderBy('n').reverse().toArray()) await putBack(db, mutation);
    await db.inFlight.clear();
    await putSetting(db, 'lastMutation', expected - 1);
    await putSetting(db, 'confirmedMutation', expected - 1);
  });
}
