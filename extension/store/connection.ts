import type { Me } from '../../shared/contracts/account.ts';
import type { DeviceDatabase } from './database.ts';
import { getSetting, putSetting } from './settings.ts';

/** The service that this device is connected to; without a token it was signed out. */
export type Connection = { url: string; token?: string };

/** Notes of one person only lie on a device: somebody else needs a browser profile of their own. */
export class OtherPerson extends Error {
  override name = 'OtherPerson';
}

/** Connects this device to the service as this person. Throws `OtherPerson` and changes nothing then. */
export function connectAs(db: DeviceDatabase, connection: Connection, me: Me): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const before = await getSetting(db, 'me');
    if (before && before.memberId !== me.memberId) throw new OtherPerson();
    await putSetting(db, 'me', me);
    await putSetting(db, 'connection', connection);
    // How things stood before says nothing about this connection.
    await db.settings.delete('syncState');
  });
}

/** Forgets the token. Documents and what waits stay, for the next time that the same person signs in. */
export function disconnect(db: DeviceDatabase): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const connection = await getSetting(db, 'connection');
    if (connection) await putSetting(db, 'connection', { url: connection.url });
    await putSetting(db, 'syncState', { state: 'signed-out' });
  });
}
