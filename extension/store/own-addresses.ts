import type { DeviceDatabase } from './database.ts';
import { getSetting, putSetting } from './settings.ts';

/** Addresses that are the user's: that of the account, and those of guests of whom they said so. */
export async function ownAddresses(db: DeviceDatabase): Promise<ReadonlySet<string>> {
  const account = (await getSetting(db, 'me'))?.email.toLowerCase();
  const said = (await getSetting(db, 'ownAddresses')) ?? [];
  return new Set(account ? [account, ...said] : said);
}

/** “That is me”: this guest is nobody to have a conversation with. */
export function rememberOwnAddress(db: DeviceDatabase, email: string): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const said = (await getSetting(db, 'ownAddresses')) ?? [];
    await putSetting(db, 'ownAddresses', [...new Set([...said, email.toLowerCase()])]);
  });
}
