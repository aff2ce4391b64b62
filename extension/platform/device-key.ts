import { browser } from 'wxt/browser';

const KEY = 'deviceKey';
const USED = 'deviceKeyUsed';
const ALARM = 'lock-idle';
/** Milliseconds between two notes of use. */
const NOTE_EVERY = 15_000;

interface Kept {
  lockId: string;
  /** Storage takes JSON only. */
  bytes: number[];
  idleMinutes: number;
}

async function kept(): Promise<Kept | undefined> {
  const { [KEY]: found } = await browser.storage.session.get<{ [KEY]?: Kept }>(KEY);
  return found;
}

/**
 * The key of the device lock, in the browser's memory: windows of this extension and its background read it, pages
 * and their scripts cannot, and it is gone when the browser ends.
 */
export const deviceKey = {
  async read() {
    const found = await kept();
    return found && { lockId: found.lockId, bytes: new Uint8Array(found.bytes) };
  },
  async keep({ lockId, bytes }: { lockId: string; bytes: Uint8Array }, idleMinutes: number) {
    await browser.storage.session.set({
      [KEY]: { lockId, bytes: [...bytes], idleMinutes } satisfies Kept,
      [USED]: Date.now(),
    });
    await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  },
  /** Locks: every window hears of it. */
  async forget() {
    await browser.storage.session.remove([KEY, USED]);
    await browser.alarms.clear(ALARM);
  },
};

export async function setIdleMinutes(idleMinutes: number): Promise<void> {
  const found = await kept();
  if (found) await browser.storage.session.set({ [KEY]: { ...found, idleMinutes } });
}

/** Calls back when the device is locked or unlocked, in this window or another. Returns a stop. */
export function watchDeviceKey(callback: (there: boolean) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[KEY];
    if (change && (change.newValue === undefined) !== (change.oldValue === undefined))
      callback(change.newValue !== undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

/** Tells that this window is used, for as long as it is. Returns a stop. */
export function noteUse(): () => void {
  const stop = new AbortController();
  let noted = 0;
  const note = () => {
    const now = Date.now();
    if (now - noted < NOTE_EVERY) return;
    noted = now;
    void browser.storage.session.set({ [USED]: now });
  };
  for (const type of ['keydown', 'pointerdown', 'wheel'])
    globalThis.addEventListener(type, note, { signal: stop.signal, capture: true, passive: true });
  return () => stop.abort();
}

/** Locks when no window was used for as long as the user chose. Must run at every start of the background. */
export function watchIdle(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lockWhenIdle().catch(() => undefined);
  });
}

async function lockWhenIdle(now = Date.now()): Promise<void> {
  const { [USED]: used = 0 } = await browser.storage.session.get<{ [USED]?: number }>(USED);
  const { idleMinutes = 0 } = (await kept()) ?? {};
  // Without a key there is nothing to watch, and the alarm goes too.
  if (now - used >= idleMinutes * 60_000) await deviceKey.forget();
}
