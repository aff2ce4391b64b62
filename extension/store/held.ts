import { Dexie } from 'dexie';
import type { DeviceDatabase } from './database.ts';

/** A conversation that was held, as the index alone tells it. */
export type HeldConversation = { id: string; employeeId: string; typeId: string; heldOn: string };

/**
 * Every conversation that was held, or those of one employee. No note is loaded for it, and typing in one does not
 * make a live query ask anew.
 */
export async function readHeld(db: DeviceDatabase, employeeId?: string): Promise<HeldConversation[]> {
  const [from, to] =
    employeeId === undefined
      ? [[Dexie.minKey], [Dexie.maxKey]]
      : [
          [employeeId, Dexie.minKey, Dexie.minKey],
          [employeeId, Dexie.maxKey, Dexie.maxKey],
        ];
  const range = db.conversations
    .where('[fields.employeeId+fields.typeId+fields.heldOn]')
    .between(from, to, true, true);
  const [keys, ids] = await Promise.all([range.keys(), range.primaryKeys()]);
  return (keys as unknown as [string, string, string][]).map(([employee, typeId, heldOn], at) => ({
    id: ids[at] ?? '',
    employeeId: employee,
    typeId,
    heldOn,
  }));
}
