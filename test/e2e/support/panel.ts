import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { isFirefox, tabsAt, untilPageSays, windowOfTab } from './bidi.ts';
import { firefoxUrl, launch, type TestBrowser } from './browser.ts';
import { clickToolbarButton, hideSidebar, isSidebarOpen, sidebarPage } from './firefox-sidebar.ts';
import { clickPill } from './pill.ts';

const PANEL = 'sidepanel.html';

/** The app, once it is more than the first frame, whose elements others take the place of. */
const READY = '#app > :not([aria-busy="true"])';

async function ready(panel: Page): Promise<Page> {
  await panel.waitForSelector(READY);
  return panel;
}

/**
 * Clicks the pill on a recognised page, as a manager does, and gives the side panel that opens. Firefox takes no
 * click in a page for one on the extension: there the toolbar's button follows, unless the sidebar is open.
 */
export async function openSidePanel(page: Page): Promise<Page> {
  const browser = page.browser();
  await page.bringToFront();
  await clickPill(page);
  if ((await isFirefox(browser)) && !(await isSidebarOpen(browser))) await clickToolbarButton(browser);
  return sidePanel(page);
}

/** The same in a window of its own, while the panels of other windows stay open. */
export async function openSidePanelOf(page: Page): Promise<Page> {
  const browser = page.browser();
  await page.bringToFront();
  if (await isFirefox(browser)) {
    const window = await windowOfTab(page);
    await clickPill(page);
    if (!(await isSidebarOpen(browser, window))) await clickToolbarButton(browser, window);
    return ready(await sidebarPage(browser, firefoxUrl(PANEL), window));
  }
  const known = new Set(browser.targets());
  await clickPill(page);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().includes(PANEL) && !known.has(candidate),
  );
  return ready(await target.asPage());
}

/** The real side panel or sidebar, once it is open; in Chromium no tab may show the same app then. */
export async function sidePanel(page: Page): Promise<Page> {
  const browser = page.browser();
  if (await isFirefox(browser)) return ready(await sidebarPage(browser, firefoxUrl(PANEL)));
  const target = await browser.waitForTarget((candidate) => candidate.url().includes(PANEL));
  return ready(await target.asPage());
}

/** The panel's app in a tab of its own: the same code and data, at the panel's width. */
export async function openPanelTab(device: TestBrowser): Promise<Page> {
  return ready(await openExtensionPage(device, PANEL, { viewport: { width: 380, height: 900 } }));
}

/** The same in a browser of its own, which is closed with everything else. */
export async function launchPanel(
  cleanup: AsyncDisposableStack,
  ...browser: Parameters<typeof launch>
): Promise<Page> {
  const device = await launch(...browser);
  cleanup.defer(device.close);
  return openPanelTab(device);
}

/** A page of the extension in a tab. */
export async function openExtensionPage(
  { browser, pageUrl }: TestBrowser,
  path: string,
  { viewport, offline = false }: { viewport?: { width: number; height: number }; offline?: boolean } = {},
): Promise<Page> {
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  if (offline) await page.setOfflineMode(true);
  const going = page.goto(pageUrl(path));
  // In Firefox the page loads, but its load event never comes.
  if (await isFirefox(browser)) {
    going.catch(() => undefined);
    await untilPageSays(page, () => location.protocol === 'moz-extension:');
  } else await going;
  // In Firefox the driver's first query in a new page loses what queries by role need; this one needs none of it.
  await page.waitForSelector('body');
  return page;
}

/** Loads the panel anew and waits until it is there again. */
export async function reloadPanel(panel: Page): Promise<void> {
  await untilReloaded(panel, () => panel.evaluate(() => location.reload()));
  await ready(panel);
}

/** Does what has the panel load itself anew, and waits until its page is there again. */
export async function untilReloaded(panel: Page, act: () => Promise<unknown>): Promise<void> {
  await panel.evaluate(() => {
    document.documentElement.dataset.old = '';
  });
  await act();
  await untilPageSays(panel, () => document.querySelector('html:not([data-old]) #app') !== null);
  // In Firefox the driver's first query in a new page loses what queries by role need; this one needs none of it.
  await panel.waitForSelector('#app');
}

/** Closes the side panel as its own cross does: at once, whatever it was doing. */
export async function closeSidePanel(panel: Page): Promise<void> {
  const browser = panel.browser();
  if (await isFirefox(browser)) return hideSidebar(browser, panel);
  const target = panel.target();
  const gone = new Promise<void>((resolve) => {
    const onDestroyed = (destroyed: unknown) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onDestroyed);
      resolve();
    };
    browser.on('targetdestroyed', onDestroyed);
  });
  await panel.evaluate(() => window.close());
  await gone;
}

/** The tabs that show the panel's app, as soon as there are so many. */
export async function panelTabs({ browser, pageUrl }: TestBrowser, count: number): Promise<Page[]> {
  const url = pageUrl(PANEL);
  const firefox = await isFirefox(browser);
  const panels = await vi.waitUntil(
    async () => {
      const found = firefox
        ? await tabsAt(browser, url)
        : (await browser.pages()).filter((page) => page.url() === url);
      return found.length >= count && found;
    },
    { timeout: 30_000 },
  );
  return Promise.all(panels.map(ready));
}
