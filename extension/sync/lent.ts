import type { Change } from '../../shared/contracts/sync.ts';
import { KINDS } from '../../shared/domain/documents.ts';
import { today } from '../../shared/domain/today.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { allTables } from '../store/write.ts';
import { beginAgain } from './cursor.ts';
import { remove } from './remove.ts';
import { hasUnsent } from './send-whole.ts';

/** Remembers the soonest end among documents that came by, inside the transaction that stores them. */
export async function rememberLent(db: DeviceDatabase, changes: readonly Change[]): Promise<void> {
  const known = await getSetting(db, 'lentUntil');
  const [first] = [...changes.flatMap(({ until }) => until ?? []), ...(known ? [known] : [])].sort();
  if (first !== undefined && first !== known) await putSetting(db, 'lentUntil', first);
}

/**
 * Removes what was lent for a time that is over, also where the service cannot be reached. What has edits that the
 * service did not take yet stays until it answered. Should this clock be wrong, the next pull brings everything again.
 */
export async function returnLent(db: DeviceDatabase, now: number): Promise<void> {
  const first = await getSetting(db, 'lentUntil');
  const day = today(new Date(now));
  if (first === undefined || first >= day) return;
  await db.transaction('rw', allTables(db), async () => {
    const later: string[] = [];
    for (const kind of KINDS) {
      const lent = await db
        .documents(kind)
        .filter(({ until }) => until !== undefined)
        .toArray();
      for (const { id, until = '' } of lent) {
        if (until >= day) later.push(until);
        else if (!(await hasUnsent(db, kind, id))) await remove(db, kind, id);
      }
    }
    const [next] = later.sort();
    if (next === undefined) await db.settings.delete('lentUntil');
    else await putSetting(db, 'lentUntil', next);
    await beginAgain(db);
  });
}
