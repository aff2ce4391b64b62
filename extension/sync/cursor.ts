import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, putSetting } from '../store/settings.ts';

/** From the very start, for who never pulled. */
export const BEGINNING = '0.0';

export const epochOf = (cursor: string) => cursor.split('.')[0];

/** The number up to which a cursor has everything. */
export const seqOf = (cursor: string) => Number(cursor.split('.')[1]);

/** Whether a pull from here begins anew: what does not come by is gone. */
export const isBeginning = (cursor: string) => seqOf(cursor) === 0;

/** The epoch of what this device knows, as a push names it. */
export async function knownEpoch(db: DeviceDatabase): Promise<{ epoch?: number }> {
  const epoch = Number(epochOf((await getSetting(db, 'cursor')) ?? BEGINNING));
  return epoch > 0 ? { epoch } : {};
}

/** Keeps the epoch of the first answer, so that a restore before the first pull is noticed too. */
export async function hearEpoch(db: DeviceDatabase, epoch: number): Promise<void> {
  const { epoch: known } = await knownEpoch(db);
  if (known === undefined) await putSetting(db, 'cursor', `${epoch}.0`);
}

/** The next pull brings everything once more. The epoch stays, by which a restored service is known. */
export async function beginAgain(db: DeviceDatabase): Promise<void> {
  const cursor = (await getSetting(db, 'cursor')) ?? BEGINNING;
  await putSetting(db, 'cursor', `${epochOf(cursor)}.0`);
}
