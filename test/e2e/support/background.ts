import type { Browser, WebWorker } from 'puppeteer-core';

/** The extension's background in Chromium, for what its browser lets no driver click: menus and notifications. */
export async function backgroundWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}
