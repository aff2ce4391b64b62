import { browser } from 'wxt/browser';

const READ = 'calendar';
const START = 'conversation-start';
/** Minutes. */
const EVERY = 15;

/** Reads calendars now and then, also without a panel. Must run at every start of the background. */
export function watchCalendarAlarms(work: { read: () => Promise<void>; start: () => Promise<void> }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const due = name === READ ? work.read : name === START ? work.start : undefined;
    // What went wrong is kept with the calendar, for the panel to tell.
    due?.().catch(() => undefined);
  });
  void browser.alarms.create(READ, { delayInMinutes: 0.5, periodInMinutes: EVERY });
}

/** Has the background look at the calendar again, as soon as browsers allow: what it wakes for may have changed. */
export async function lookAtCalendarSoon(): Promise<void> {
  await browser.alarms.create(READ, { when: Date.now(), periodInMinutes: EVERY });
}

/** Wakes the background when the next conversation begins; null for none. Milliseconds since 1970. */
export async function wakeAt(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(START);
  else await browser.alarms.create(START, { when });
}
