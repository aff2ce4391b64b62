import { browser } from 'wxt/browser';

/** What IT wants of the device lock, by managed storage. */
export interface LockPolicy {
  required: boolean;
  /** The longest that an unused panel may stay open. */
  mostMinutes?: number;
}

export async function readLockPolicy(): Promise<LockPolicy> {
  const { requireLock, lockAfterMinutes } = await readManaged();
  const minutes =
    typeof lockAfterMinutes === 'number' && lockAfterMinutes >= 1 ? lockAfterMinutes : undefined;
  return { required: requireLock === true, ...(minutes !== undefined && { mostMinutes: minutes }) };
}

async function readManaged(): Promise<{ requireLock?: unknown; lockAfterMinutes?: unknown }> {
  try {
    return await browser.storage.managed.get(['requireLock', 'lockAfterMinutes']);
  } catch {
    // Firefox throws where no policy is set.
    return {};
  }
}
