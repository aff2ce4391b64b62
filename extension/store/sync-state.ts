import type { DeviceDatabase } from './database.ts';
import { putSetting } from './settings.ts';

/**
 * How things stand with the service, as the sync room last found it. Times are milliseconds since 1970.
 * `refused` and `waiting` are counted from the outbox, not kept here.
 */
export type SyncState =
  | { state: 'not-connected' }
  | { state: 'ok'; at: number }
  | { state: 'unreachable'; since: number }
  | { state: 'signed-out' }
  | { state: 'client-too-old' }
  | { state: 'service-too-old' };

export async function setSyncState(db: DeviceDatabase, state: SyncState): Promise<void> {
  await putSetting(db, 'syncState', state);
}

export type Waiting = { waiting: number; refused: number };

/** Documents with edits that the service does not have, and edits that it refused. */
export async function countWaiting(db: DeviceDatabase): Promise<Waiting> {
  const entries = await db.outbox.toArray();
  const inFlight = await db.inFlight.toArray();
  const removals = await db.removals.count();
  const waiting = new Set(entries.filter((entry) => !entry.refused).map(({ kind, id }) => `${kind}:${id}`));
  for (const { kind, id } of inFlight) waiting.add(`${kind}:${id}`);
  return { waiting: waiting.size + removals, refused: entries.filter((entry) => entry.refused).length };
}
