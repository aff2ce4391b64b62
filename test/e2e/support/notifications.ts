import type { Page } from 'puppeteer-core';
import { backgroundWorker } from './background.ts';
import { isFirefox } from './bidi.ts';

interface Global {
  chrome: Extension;
}
interface Extension {
  notifications: { create(id: string, options: object): Promise<string> };
}
interface Background {
  runtime: { getBackgroundPage(): Promise<{ browser: Extension }> };
}

/** Hears in the background what is given to the browser to show: neither browser tells it to a driver afterwards. */
export async function hearNotifications(panel: Page): Promise<() => Promise<unknown>> {
  const browser = panel.browser();
  const hear = () => {
    const { chrome } = globalThis as unknown as Global;
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
