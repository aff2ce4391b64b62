import type { DeviceDatabase } from './database.ts';
import { isCleared } from './clearance.ts';
import { RESTRICTED, restrictedAmong } from './restriction.ts';
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
  | { state: 'service-too-old' }
  /** The service answered in a way that this version cannot use; `code` is of a problem, or `malformed-answer`. */
  | { state: 'failed'; since: number; code: string }
  /** The service wants `count` of `of` documents removed from this device; nothing is until the user agrees. */
  | { state: 'asks-removal'; count: number; of: number };

export async function setSyncState(db: DeviceDatabase, state: SyncState): Promise<void> {
  await putSetting(db, 'syncState', state);
}

/** The user agrees with the removal that the service asked for; the next sync carries it out. */
export async function allowRemoval(db: DeviceDatabase): Promise<void> {
  await putSetting(db, 'removalAllowed', true);
}

/** `held` counts documents that stay on this device: for the guard, or for a restriction. */
export type Waiting = { waiting: number; refused: number; held: number };

/** Documents with edits that the service does not have, and edits that it refused. */
export async function countWaiting(db: DeviceDatabase): Promise<Waiting> {
  const entries = await db.outbox.toArray();
  const inFlight = await db.inFlight.toArray();
  const removals = await db.removals.toArray();
  const restricted = await restrictedAmong(db, [...entries, ...removals]);
  const key = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;
  const ids = <T extends { kind: string; id: string }>(chosen: T[]) => chosen.map(key);
  const edits = entries.filter(({ refused }) => !refused || refused === RESTRICTED);
  const held = [
    ...ids(entries.filter(({ guard }) => guard === 'held')),
    ...ids([...edits, ...removals].filter(restricted)),
  ];
  const waiting = [
    ...ids(edits.filter((entry) => isCleared(entry) && !restricted(entry))),
    ...ids(removals.filter((removal) => !restricted(removal))),
    ...ids(inFlight),
  ];
  return {
    waiting: new Set(waiting).size,
    refused: entries.length - edits.length,
    held: new Set(held).size,
  };
}
