/** Shared by every window that may write sealed rows: the lock comes off only when none of them is left. */
const WRITERS = 'goed-gesprek-sealed-writers';

/** Resolves when sealed rows may be written, to what ends that. */
export function holdAsWriter(): Promise<() => void> {
  const held = Promise.withResolvers<() => void>();
  const done = Promise.withResolvers<void>();
  navigator.locks
    .request(WRITERS, { mode: 'shared' }, () => {
      held.resolve(done.resolve);
      return done.promise;
    })
    .catch(held.reject);
  return held.promise;
}

/** Does its work once nobody can write a sealed row any more, and keeps it so meanwhile. */
export function withoutWriters(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(WRITERS, work);
}
