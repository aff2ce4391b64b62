import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { backgroundWorker } from './support/background.ts';
import { windowOfTab } from './support/bidi.ts';
import { firefoxUrl } from './support/browser.ts';
import { clickToolbarButton, hideSidebar, sidebarPage } from './support/firefox-sidebar.ts';
import { servePage } from './support/pages.ts';
import { openSidePanelOf } from './support/panel.ts';
import { clickPill, untilPillSays } from './support/pill.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { useStage, type Stage } from './support/stage.ts';
import { click, find, listenFor, sees } from './support/ui.ts';

const ILIAS = 'Terugkeergesprek Ilias, ilias.bakker@voorbeeld.test, 10:00 - 10:45';
const SARA = 'Functioneringsgesprek Sara, sara.smit@voorbeeld.test, 11:00 - 12:00';

interface Event {
  dispatch(...told: unknown[]): void;
}

interface Background {
  tabs: { query(what: object): Promise<{ title: string }[]> };
  contextMenus: { onClicked: Event };
  commands: { onCommand: Event };
}

type Told = { event: 'menu'; text: string; tab: string } | { event: 'sick-report'; tab: string };

/** Gives the background what the user did in the very same turn: no driver reaches menus and keys. */
async function atOnce(page: Page, told: Told[]): Promise<void> {
  const worker = await backgroundWorker(page.browser());
  await worker.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as { chrome: Background };
    const tabs = await chrome.tabs.query({});
    const named = (title: string) => tabs.find((tab) => tab.title === title);
    for (const one of all) {
      if (one.event === 'sick-report') chrome.commands.onCommand.dispatch('sick-report', named(one.tab));
      else {
        const info = { menuItemId: 'start-with-invite', selectionText: one.text };
        chrome.contextMenus.onClicked.dispatch(info, named(one.tab));
      }
    }
  }, told);
}

async function showCalendar(stage: Stage, who: string, time: string, meeting: string, window = false) {
  const { browser } = stage.device;
  const page = await (window ? browser.newPage({ type: 'window' }) : browser.newPage());
  const html = calendarToday(who, time, meeting).replace('<title>Google Agenda<', `<title>${who}<`);
  await servePage(page, CALENDAR_URL, html);
  await page.waitForSelector('goed-gesprek');
  return page;
}

interface Held {
  /** The background asks whether it may read a page, and is told to wait … */
  asked: Promise<void>;
  /** … meanwhile a page tells that nothing is open … */
  closed: Promise<void>;
  /** … and then it gets its answer. */
  goOn(): void;
}

/** Runs in the background: the browser is slow to say what may be read. */
function holdPermissions(): void {
  const { chrome } = globalThis as unknown as {
    chrome: {
      permissions: { contains(what: object): Promise<boolean> };
      runtime: { onMessage: { addListener(hear: (told: { context?: unknown }) => void): void } };
    };
  };
  const { promise: answer, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
  const { promise: closed, resolve: isClosed } = Promise.withResolvers<void>();
  const contains = chrome.permissions.contains.bind(chrome.permissions);
  chrome.permissions.contains = (what) => {
    isAsked();
    return answer.then(() => contains(what));
  };
  chrome.runtime.onMessage.addListener(({ context }) => {
    if (context === null) isClosed();
  });
  Object.assign(globalThis, { asked, closed, goOn });
}

const says = async (panel: Page, text: string) =>
  (await panel.evaluate(() => document.body.innerText)).includes(text);

describe('what is asked for at the same time, in Chromium', () => {
  let first: Page;
  let second: Page;
  useStage(async (started) => {
    const noor = await showCalendar(started, 'Noor', '00:00 – 00:30', 'abc-defg-hij');
    const tom = await showCalendar(started, 'Tom', '00:30 – 01:00', 'klm-nopq-rst', true);
    first = await openSidePanelOf(noor);
    second = await openSidePanelOf(tom);
    await sees(first, 'Voeg Noor toe');
    await sees(second, 'Voeg Tom toe');
  });

  test('an invitation in either window: each panel offers its own', async () => {
    await atOnce(first, [
      { event: 'menu', text: ILIAS, tab: 'Noor' },
      { event: 'menu', text: SARA, tab: 'Tom' },
    ]);
    await sees(first, 'Voeg Ilias Bakker toe');
    await sees(second, 'Voeg Sara Smit toe');
    expect(await says(first, 'Sara')).toBe(false);
    expect(await says(second, 'Ilias')).toBe(false);
  });

  test('a sick report and an invitation in one window: the form is there, and the offer beside it', async () => {
    await atOnce(first, [
      { event: 'sick-report', tab: 'Noor' },
      { event: 'menu', text: SARA, tab: 'Noor' },
    ]);
    await sees(first, 'Voeg Sara Smit toe');
    await find(first, 'heading', 'Ziekmelding');
    await click(first, 'button', 'Annuleren');
  });
});

describe('what is asked for before a sidebar is open, in Firefox', () => {
  const stage = useStage(undefined, { browser: 'Firefox' });

  test('a click on the pill in either window: each sidebar begins with its own', async () => {
    const { browser } = stage.device;
    const pages = {
      Noor: await showCalendar(stage, 'Noor', '00:00 – 00:30', 'abc-defg-hij'),
      Tom: await showCalendar(stage, 'Tom', '00:30 – 01:00', 'klm-nopq-rst', true),
    };
    // Known from here on, so that a click leaves no choice.
    for (const [who, page] of Object.entries(pages)) {
      const panel = await openSidePanelOf(page);
      await click(panel, 'button', `Voeg ${who} toe`);
      await find(panel, 'heading', who);
      await click(panel, 'button', 'Terug naar het begin');
      await find(panel, 'heading', 'Goed Gesprek');
      await hideSidebar(browser, panel, await windowOfTab(page));
    }
    for (const page of Object.values(pages)) {
      await page.bringToFront();
      await clickPill(page);
      await untilPillSays(page, 'Klik op Goed Gesprek in de werkbalk');
    }
    for (const [who, page] of Object.entries(pages)) {
      const window = await windowOfTab(page);
      await page.bringToFront();
      await clickToolbarButton(browser, window);
      const panel = await sidebarPage(browser, firefoxUrl('sidepanel.html'), window);
      await find(panel, 'heading', who);
      expect(await says(panel, who === 'Noor' ? 'Tom' : 'Noor')).toBe(false);
    }
  });
});

describe('an appointment that is closed while the browser still thinks about it, in Chromium', () => {
  const stage = useStage();

  test('is not offered any more, and the next one is', async () => {
    const tom = await showCalendar(stage, 'Tom', '00:30 – 01:00', 'klm-nopq-rst');
    const panel = await openSidePanelOf(tom);
    await sees(panel, 'Voeg Tom toe');
    const heard = await listenFor(panel, 'Noor');
    const noor = await stage.device.browser.newPage();
    const worker = await backgroundWorker(stage.device.browser);
    await worker.evaluate(holdPermissions);
    await servePage(noor, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
    await noor.bringToFront();
    await worker.evaluate(() => (globalThis as unknown as Held).asked);
    await noor.evaluate(() => document.querySelector('#xDetDlg')?.remove());
    await worker.evaluate(() => (globalThis as unknown as Held).closed);
    await worker.evaluate(() => (globalThis as unknown as Held).goOn());
    // The same page opens another.
    const { 1: dialog = '' } = /(<div role="dialog".*<\/div>)\s*<\/body>/s.exec(
      calendarToday('Mo', '01:00 – 01:30', 'mno-pqrs-tuv'),
    ) ?? [''];
    await noor.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), dialog);
    await sees(panel, 'Voeg Mo toe');
    expect(await heard()).toBe(false);
  });
});
