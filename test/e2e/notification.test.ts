import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl/sources.ts';
import { backgroundWorker } from './support/background.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { startCalendar } from './support/calendar-server.ts';
import { hearNotifications } from './support/notifications.ts';
import { openPanelTab } from './support/panel.ts';
import { click, find, sees, type } from './support/ui.ts';

const ALARM = 'conversation-start';

interface Extension {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
  };
  notifications: { onClicked: { dispatch(id: string): void } };
}

/** When the browser will wake the extension for the next conversation; undefined while it is not to. */
const wakesAt = (panel: Page): Promise<number | undefined> =>
  panel.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    return (await chrome.alarms.get(name))?.scheduledTime;
  }, ALARM);

describe.each(BROWSERS)('the notification that a conversation begins, in %s', (name) => {
  test('comes when the user asked for it, at its start, and says nothing of whom or what', async () => {
    await using cleanup = new AsyncDisposableStack();
    const calendar = cleanup.use(
      await startCalendar('Voortgangsgesprek re-integratie', 'noor@voorbeeld.test'),
    );
    const device = await launch(name);
    cleanup.defer(device.close);
    const panel = await openPanelTab(device);
    await click(panel, 'button', 'Verbinden');
    await find(panel, 'heading', 'Agenda en sites');
    await type(panel, 'Geheim adres (https)', calendar.url);
    await click(panel, 'button', 'Agenda lezen');
    await sees(panel, 'Gelezen om');
    expect(await wakesAt(panel)).toBeUndefined();
    // A conversation may begin before the calendar's next turn in the background: that comes at once.
    await panel.evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.alarms.clear('calendar'),
    );
    await click(panel, 'checkbox', 'Melding als een gesprek begint');
    await panel.waitForFunction(
      async (alarm) => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        return (await chrome.alarms.get(alarm)) !== undefined;
      },
      {},
      ALARM,
    );
    const start = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(calendar.ics)?.slice(1).map(Number);
    const [year = 0, month = 1, ...rest] = start ?? [];
    expect(await wakesAt(panel)).toBe(Date.UTC(year, month - 1, ...rest));

    const told = await hearNotifications(panel);
    // The browser's own alarm, set a minute forward as a clock would be.
    await panel.evaluate((alarm) => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      return chrome.alarms.create(alarm, { when: Date.now() });
    }, ALARM);
    let said = await told();
    while (!said) said = await told();
    expect(said).toEqual([ALARM, expect.objectContaining(nl.notification)]);
    expect(JSON.stringify(said)).not.toMatch(/noor|re-integratie|voortgang/i);

    // A click on it brings the panel's app to the front; no driver clicks what the system shows.
    if (name === 'Chromium') {
      const other = await device.browser.newPage();
      await other.bringToFront();
      await panel.waitForFunction(() => document.visibilityState === 'hidden');
      const worker = await backgroundWorker(device.browser);
      await worker.evaluate((id) => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        chrome.notifications.onClicked.dispatch(id);
      }, ALARM);
      await panel.waitForFunction(() => document.visibilityState === 'visible');
    }
  });
});
