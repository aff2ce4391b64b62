import { sameJson } from '../../shared/domain/json.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { forgiveRefused } from '../store/restriction.ts';
import { getSetting, putSetting } from '../store/settings.ts';

/** Takes over whose data may only be kept, inside the transaction of the page that told it. */
export async function hearRestricted(db: DeviceDatabase, restricted: readonly string[] = []): Promise<void> {
  const before = await getSetting(db, 'restricted');
  if (!sameJson(before, [...restricted])) await putSetting(db, 'restricted', [...restricted]);
  // The first page that this version hears: what an earlier one was refused may have been for a restriction.
  await forgiveRefused(db, before ? [...new Set([...before, ...restricted])] : 'everybody');
}
