import type { DeviceDatabase } from './database.ts';

/** Not to be shown for so many days. */
export async function snooze(db: DeviceDatabase, key: string, until: string): Promise<void> {
  await db.settings.put({ key: `snooze:${key}`, value: until });
}
