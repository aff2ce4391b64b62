import type { LockRecord } from './lock-record.ts';

/** Whether nothing is left to do for the files of this database: `moveAway` does that. */
export function isSettled(lock: LockRecord, name: string): boolean {
  return lock.state !== 'on' || (lock.cleanIn === name && lock.former === undefined);
}
