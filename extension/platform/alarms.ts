import { browser } from 'wxt/browser';

const REGULAR = 'sync';
const SOON = 'sync-soon';

/** Lets the background sync now and then, also without a panel. Must run at every start of the background. */
export function watchSyncAlarms(sync: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What went wrong is kept by the sync itself; a browser that ends the background in the middle loses nothing.
    if (name === REGULAR || name === SOON) void sync().catch(() => undefined);
  });
  void browser.alarms.create(REGULAR, { periodInMinutes: 5 });
}

/** For a panel that closes: what it could not send any more goes out without it, as soon as browsers allow. */
export function syncAfterClosing(): void {
  void browser.alarms.create(SOON, { delayInMinutes: 0.5 });
}
