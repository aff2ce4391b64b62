import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl/sources.ts';
import { backgroundWorker } from './support/background.ts';
import { isFirefox } from './support/bidi.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { startCalendar } from './support/calendar-server.ts';
import { openPanelTab } from './support/panel.ts';
import { click, find, sees, type } from './support/ui.ts';

const ALARM = 'conversation-start';

interface Background {
  runtime: { getBackgroundPage(): Promise<{ browser: Extension }> };
}

interface Extension {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
  };
  notifications: {
    create(id: string, options: object): Promise<string>;
    onClicked: { dispatch(id: string): void };
  };
}

/** When the browser will wake the extension for the next conversation; undefined while it is not to. */
const wakesAt = (panel: Page): Promise<number | undefined> =>
  panel.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    return (await chrome.alarms.get(name))?.scheduledTime;
  }, ALARM);

/** Hears in the background what is given to the browser to show: neither browser tells it to a driver afterwards. */
async function listen(panel: Page): Promise<() => Promise<unknown>> {
  const browser = panel.browser();
  const hear = () => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const { create } = chrome.notifications;
    chrome.notifications.create = (id, options) => {
      Object.assign(globalThis, { told: [id, options] });
      return create.call(chrome.notifications, id, options);
    };
  };
  if (!(await isFirefox(browser))) {
    const worker = await backgroundWorker(browser);
    await worker.evaluate(hear);
    return async () =>
      (await backgroundWorker(browser)).evaluate(() => (globalThis as { told?: unknown }).told);
  }
  // There the background is a page, which another page of the extension may reach.
  await panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Background };
    const background = await browser.runtime.getBackgroundPage();
    const { notifications } = background.browser;
    const { create } = notifications;
    notifications.create = (id, options) => {
      Object.assign(window, { told: [id, structuredClone(options)] });
      return create.call(notifications, id, options);
    };
  });
  return () => panel.evaluate(() => (window as { told?: unknown }).told);
}

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

    const told = await listen(panel);
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
