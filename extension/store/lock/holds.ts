/** Shared by every window that may write sealed rows: the lock comes off only when none of them is left. */
const WRITERS = 'goed-gesprek-sealed-writers';

/** Shared by whoever has this device's database open: it is put in the place of another only when nobody has. */
const USERS = 'goed-gesprek-users';

/** Milliseconds to wait for other windows to be loaded anew. */
const PATIENCE = 3000;

/** Resolves when sealed rows may be written, to what ends that. */
export const holdAsWriter = () => hold(WRITERS, 'shared');

/** Does its work once nobody can write a sealed row any more, and keeps it so meanwhile. */
export function withoutWriters(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(WRITERS, work);
}

/** Resolves when this device's database may be opened, to what tells that it is closed again. */
export const holdAsUser = () => hold(USERS, 'shared');

/** Does its work while nobody has this device's database open. Rejects when somebody kept it open for long. */
export function withoutUsers(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(USERS, { signal: AbortSignal.timeout(PATIENCE) }, work);
}

/** Resolves when the browser's lock of this name is ours, to what gives it back. */
export function hold(name: string, mode: LockMode = 'exclusive'): Promise<() => void> {
  const held = Promise.withResolvers<() => void>();
  const done = Promise.withResolvers<void>();
  navigator.locks
    .request(name, { mode }, () => {
      held.resolve(done.resolve);
      return done.promise;
    })
    .catch(held.reject);
  return held.promise;
}
