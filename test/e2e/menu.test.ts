import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { backgroundWorker } from './support/background.ts';
import { insideFirefox } from './support/bidi.ts';
import { BROWSERS, launch, type BrowserName } from './support/browser.ts';
import { isSidebarOpen } from './support/firefox-sidebar.ts';
import { servePage } from './support/pages.ts';
import { openSidePanel, sidePanel } from './support/panel.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { find, sees } from './support/ui.ts';

const INVITE = 'Terugkeergesprek Ilias, ilias.bakker@voorbeeld.test, 10:00 - 10:45';
const LINK = 'https://meet.google.com/abc-defg-hij';
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mail</title>
  <p id="text">${INVITE}</p><p><a id="link" href="${LINK}">Gesprek met Tom</a></p>
  <p><a id="named" href="${LINK}">Functioneringsgesprek Tom Visser</a></p></html>`;

interface Extension {
  tabs: { query(what: object): Promise<object[]> };
  contextMenus: {
    update(id: string, changes: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
}

/** Chooses the entry in Firefox's own menu, opened by a right click. */
async function chooseInFirefox(page: Page, selector: string): Promise<void> {
  await page.click(selector, { button: 'right' });
  await insideFirefox(
    page.browser(),
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      while (menu.state !== 'open') await new Promise(requestAnimationFrame);
      const entry = menu.querySelector('menuitem[id$="start-with-invite"]');
      if (!entry || entry.hidden) throw new Error('The menu has no entry of ours.');
      menu.activateItem(entry);
    })()`,
  );
}

/**
 * Chromium shows its menu outside of what a driver reaches: the entry is looked up by the browser's own call, and its
 * click given to the browser's own event.
 */
async function chooseInChromium(page: Page, info: { selectionText?: string; linkUrl?: string }) {
  const worker = await backgroundWorker(page.browser());
  await worker.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    // Refused where there is no such entry.
    await chrome.contextMenus.update('start-with-invite', {});
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'start-with-invite', ...chosen }, tab);
  }, info);
}

function select(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (text) => getSelection()?.selectAllChildren(text));
}

describe.each(BROWSERS)(
  '“start a conversation with this invitation” in the menu, in %s',
  (name: BrowserName) => {
    test('of selected text and of a link: the panel offers what it is about', async () => {
      await using cleanup = new AsyncDisposableStack();
      const device = await launch(name);
      cleanup.defer(device.close);
      const calendar = await device.browser.newPage();
      await servePage(calendar, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
      const mail = await device.browser.newPage();
      await servePage(mail, 'https://mail.voorbeeld.test/', PAGE);
      // A click that was only reported opens no side panel: in Chromium it is open already.
      const before = name === 'Chromium' ? await openSidePanel(calendar) : undefined;
      await mail.bringToFront();

      await select(mail, '#text');
      if (name === 'Firefox') await chooseInFirefox(mail, '#text');
      else await chooseInChromium(mail, { selectionText: INVITE });
      const panel = before ?? (await sidePanel(mail));
      await sees(panel, 'Werkhervattingsgesprek met …');
      await find(panel, 'button', 'Voeg Ilias Bakker toe');
      await sees(panel, 'Uit wat je op een pagina koos');
      if (name === 'Firefox') expect(await isSidebarOpen(device.browser)).toBe(true);

      await mail.evaluate(() => getSelection()?.removeAllRanges());
      if (name === 'Firefox') await chooseInFirefox(mail, '#link');
      else await chooseInChromium(mail, { linkUrl: LINK });
      // An address alone tells of no conversation that we know: it says so.
      await sees(panel, 'In deze uitnodiging herkennen we geen gesprek.');

      // The words of a link that are selected tell more than its address.
      await select(mail, '#named');
      if (name === 'Firefox') await chooseInFirefox(mail, '#named');
      else await chooseInChromium(mail, { selectionText: 'Functioneringsgesprek Tom Visser', linkUrl: LINK });
      await sees(panel, 'Functioneringsgesprek');
    });
  },
);
