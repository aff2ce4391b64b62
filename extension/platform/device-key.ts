import { browser } from 'wxt/browser';

const KEY = 'deviceKey';

interface Kept {
  lockId: string;
  /** Storage takes JSON only. */
  bytes: number[];
}

/**
 * The key of the device lock, in the browser's memory: windows of this extension and its background read it, pages
 * and their scripts cannot, and it is gone when the browser ends.
 */
export const deviceKey = {
  async read() {
    const { [KEY]: kept } = await browser.storage.session.get<{ [KEY]?: Kept }>(KEY);
    return kept && { lockId: kept.lockId, bytes: new Uint8Array(kept.bytes) };
  },
  async keep({ lockId, bytes }: { lockId: string; bytes: Uint8Array }) {
    await browser.storage.session.set({ [KEY]: { lockId, bytes: [...bytes] } satisfies Kept });
  },
  /** Locks: every window hears of it. */
  async forget() {
    await browser.storage.session.remove(KEY);
  },
};

/** Calls back when the device is locked or unlocked, in this window or another. Returns a stop. */
export function watchDeviceKey(callback: (there: boolean) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(change.newValue !== undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
