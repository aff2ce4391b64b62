import type { Page } from 'puppeteer-core';
import { insideFirefox, isFirefox } from './bidi.ts';

/** Takes away everything that the extension could reach in Firefox: a proxy at which nobody listens. */
const CUT = `
  Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
  Services.prefs.setCharPref('network.proxy.http', '127.0.0.1');
  Services.prefs.setIntPref('network.proxy.http_port', 9);
  Services.prefs.setIntPref('network.proxy.type', 1);`;
const MEND = `Services.prefs.setIntPref('network.proxy.type', 0);`;

/**
 * Takes the network from a page of the extension, or gives it back. The driver's own switch reaches the page
 * alone; in Firefox the background would send on, and is cut off with the rest of the browser.
 */
export async function setOffline(page: Page, offline: boolean): Promise<void> {
  if (await isFirefox(page.browser())) await insideFirefox(page.browser(), offline ? CUT : MEND);
  await page.setOfflineMode(offline);
}
