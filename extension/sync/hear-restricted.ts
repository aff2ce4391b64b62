import type { DeviceDatabase } from '../store/database.ts';
import { forgiveRefused } from '../store/restriction.ts';
import { getSetting, putSetting } from '../store/settings.ts';

/** Takes over whose data may only be kept, inside the transaction of the page that told it. */
export async function hearRestricted(db: DeviceDatabase, restricted: readonly string[] = []): Promise<void> {
  const before = (await getSetting(db, 'restricted')) ?? [];
  const either = [...new Set([...before, ...restricted])];
  if (either.length === 0) return;
  const same = before.length === restricted.length && before.length === either.length;
  if (!same) await putSetting(db, 'restricted', [...restricted]);
  await forgiveRefused(db, either);
}
