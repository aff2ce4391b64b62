import { liveQuery } from 'dexie';
import { stricter } from '../features/lock/lock-rules.ts';
import { setIdleMinutes } from '../platform/device-key.ts';
import { readLockPolicy } from '../platform/lock-policy.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';

/**
 * Tells whether a lock is asked for that this device does not have, now and when the organisation changes its mind;
 * has a lock obey at once how long it may stay open. Who is typing is not interrupted: it is told when the field is
 * left. Returns a stop.
 */
export function watchLockRules(db: DeviceDatabase, onmust: (must: boolean) => void): () => void {
  const ended = new AbortController();
  let must = false;
  const tell = () => {
    if (!must || !isTyping()) onmust(must);
  };
  document.addEventListener('focusout', () => queueMicrotask(tell), { signal: ended.signal });
  void readLockPolicy().then((policy) => {
    if (ended.signal.aborted) return;
    const standing = () => Promise.all([getSetting(db, 'guidance'), getSetting(db, 'lock')]);
    const subscription = liveQuery(standing).subscribe(([guidance, lock]) => {
      const { required, mostMinutes = Infinity } = stricter(policy, guidance);
      must = required && !lock;
      tell();
      if (lock && lock.idleMinutes > mostMinutes) void setIdleMinutes(mostMinutes).catch(() => undefined);
    });
    ended.signal.addEventListener('abort', () => subscription.unsubscribe());
  });
  return () => ended.abort();
}

const isTyping = () => document.activeElement?.matches('input, textarea') ?? false;
