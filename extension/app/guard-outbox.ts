import { liveQuery } from 'dexie';
import { recheck } from '../store/clearance.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';

/** Texts are held back until the guard is there: it is fetched once the panel shows, and again when that fails. */
const AGAIN = 30_000;

/**
 * Gives the database its guard, and judges what waits for it. Another window that calls something a false alarm is
 * heard here too. Answers how to stop.
 */
export function guardOutbox(db: DeviceDatabase, hint: 'nl' | 'en'): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function load() {
    try {
      const { GuardSession } = await import('../../shared/privacy/guard.ts');
      const session = new GuardSession(hint);
      db.guardian.use((text, occasion) => session.update(text, occasion));
    } catch {
      timer = setTimeout(() => void load(), AGAIN);
    }
    if (!signal.aborted) await recheck(db);
  }

  const follow = <T>(query: () => Promise<T> | T, then: (answer: T) => void) => {
    const subscription = liveQuery(query).subscribe({ next: then, error: () => undefined });
    signal.addEventListener('abort', () => subscription.unsubscribe());
  };
  follow(
    () => getSetting(db, 'dismissed'),
    (dismissed = []) => {
      db.guardian.know(dismissed);
      void recheck(db).catch(() => undefined);
    },
  );
  // Merged with what came in, or written by a window that has no guard yet.
  follow(
    () => db.outbox.filter(({ guard }) => guard === 'unchecked').count(),
    (count) => {
      if (count > 0 && db.guardian.ready) void recheck(db).catch(() => undefined);
    },
  );
  void load().catch(() => undefined);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => stop.abort();
}
