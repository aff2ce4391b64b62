import { browser } from 'wxt/browser';

const NAME = 'agreements';
const SOON = 60_000;

/**
 * Looks for reminders at set times, also without a panel. Must run at every start of the background. Firefox forgets
 * alarms when it ends, and Chromium may: then the first look is soon.
 */
export function watchReminders(look: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void look();
  });
  void browser.alarms.get(NAME).then((set) => (set ? undefined : lookAt(Date.now() + SOON)));
}

/** Milliseconds since 1970. */
export async function lookAt(when: number): Promise<void> {
  await browser.alarms.create(NAME, { when });
}
