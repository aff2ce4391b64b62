import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import { daysAgo, fillDevice, LONG_NAME, LONG_WORD } from './support/filled-device.ts';
import { expectAccessible, expectNothingSticksOut, screenshot } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { startByKeys } from './support/run-through.ts';
import { click, find, sees, type } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

let chromium: TestBrowser;
let page: Page;
/** What is emulated lasts as long as its session. */
let session: CDPSession;

/** Of the panel: as narrow as a browser lets it be, and as wide as it is where text is doubled. */
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 480, height: 800 };
const feature = (name: string, value: string) => ({ name, value });

/** The ways in which people look at a panel. */
const LOOKS = {
  light: [feature('prefers-color-scheme', 'light')],
  dark: [feature('prefers-color-scheme', 'dark')],
  forced: [feature('forced-colors', 'active')],
} as const;

async function look(features: readonly { name: string; value: string }[]): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [...features, feature('prefers-reduced-motion', 'reduce')],
  });
}

/** No violation in light, dark and forced colours at 320 px, nor with text of twice the size, and nothing sticks out. */
async function expectGood(name: string): Promise<void> {
  for (const [way, features] of Object.entries(LOOKS)) {
    await look(features);
    await screenshot(page, `${name}-${way}`);
    await expectAccessible(page);
  }
  await look(LOOKS.light);
  await expectNothingSticksOut(page);
  await page.setViewport(WIDE);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await screenshot(page, `${name}-200`);
  await expectAccessible(page);
  await expectNothingSticksOut(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewport(NARROW);
}

/** Everything that Tab leads to, from one end of a conversation to the other, of which a part is out of sight. */
async function hiddenByTab(back: boolean): Promise<string[]> {
  const hidden: string[] = [];
  await page.focus(back ? 'footer button.primary' : '.top button');
  if (back) await page.keyboard.down('Shift');
  for (let inBar = false; !inBar;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      (end) => {
        const focused = document.activeElement;
        const edge = (bar: string) => document.querySelector(bar)?.getBoundingClientRect();
        const [top, foot, box] = [edge('.screen > .top'), edge('footer'), focused?.getBoundingClientRect()];
        if (!focused || !top || !foot || !box) throw new Error('There is no conversation on the screen.');
        const inBar = focused.closest('.top, footer') !== null;
        const seen = inBar || (box.top >= top.bottom && box.bottom <= foot.top);
        return { inBar: focused.closest(end) !== null, hidden: seen ? undefined : focused.outerHTML };
      },
      back ? '.top' : 'footer',
    );
    inBar = at.inBar;
    if (at.hidden !== undefined) hidden.push(at.hidden);
  }
  if (back) await page.keyboard.up('Shift');
  return hidden;
}

const openAll = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

beforeAll(async () => {
  chromium = await launchChromium();
  cleanup.defer(chromium.close);
  page = await openPanelTab(chromium);
  session = await page.createCDPSession();
  await page.setViewport(NARROW);
  await page.waitForSelector('.starts');
});

describe('each screen of the panel, at 320 px, in every look, and at twice the text size', () => {
  test('home, empty', async () => {
    await sees(page, 'Welkom bij Goed Gesprek');
    await expectGood('home-empty');
    // As wide as Firefox's sidebar: what stands at the top does so on one line.
    await page.setViewport({ ...NARROW, width: 252 });
    const tops = await page.$$eval('header :is(h1, button)', (all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await expectNothingSticksOut(page);
    await screenshot(page, 'home-sidebar');
    await page.setViewport(NARROW);
  });

  test('home, with who is due, long names and long words', async () => {
    await fillDevice(page);
    await page.reload();
    await sees(page, LONG_NAME);
    await sees(page, 'Plan van aanpak');
    await openAll();
    await expectGood('home-filled');
    // As wide as Firefox's sidebar.
    await page.setViewport({ ...NARROW, width: 240 });
    await screenshot(page, 'home-filled-sidebar');
    await expectNothingSticksOut(page);
    await page.setViewport(NARROW);
  });

  test('a draft is thrown away and put back, and the keyboard stays with the list', async () => {
    const drafts = 'section[aria-labelledby="drafts-heading"]';
    const isAt = (selector: string) =>
      page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
    await page.focus(`${drafts} li .icon-button`);
    await page.keyboard.press('Enter');
    await isAt(`${drafts} [role="status"] button`);
    await page.waitForSelector(`${drafts} li`, { hidden: true });
    await isAt(`${drafts} [role="status"] button`);
    await page.keyboard.press('Enter');
    await isAt('#drafts-heading');
    await page.waitForSelector(`${drafts} li`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drafts-heading');
  });

  test('an employee: absence case, agreements, timeline', async () => {
    await page.locator('section[aria-labelledby="attention-heading"] li button').click();
    await page.waitForSelector('h1 ::-p-text(Sanne de Vries)');
    await sees(page, 'Volgende stap');
    await openAll();
    await expectGood('person');
    // Days and steps: a manager is never shown or asked a cause.
    expect(await page.$$('.person :is(textarea, input[type="text"])')).toEqual([]);
  });

  test('a recovery is taken back with the next key: the keyboard is at what does so', async () => {
    const isAt = (name: string) =>
      page.waitForFunction((text) => document.activeElement?.textContent.trim() === text, {}, name);
    await (await find(page, 'button', 'Volledig hersteld')).focus();
    for (const next of ['Toch nog ziek', 'Volledig hersteld']) {
      await page.keyboard.press('Enter');
      await isAt(next);
    }
    expect(await find(page, 'button', 'Volledig hersteld')).toBeTruthy();
  });

  test('a conversation with two versions of a field', async () => {
    await click(page, 'button', 'Naar start');
    await page.locator('section[aria-labelledby="drafts-heading"] li button').click();
    await sees(page, 'Twee versies van');
    await openAll();
    await expectGood('conversation-conflict');
  });

  test('what Tab leads to is never behind the header or the footer', async () => {
    await page.setViewport({ ...NARROW, height: 568 });
    for (const way of ['forth', 'back']) expect(await hiddenByTab(way === 'back')).toEqual([]);
    await page.setViewport(NARROW);
  });

  test('finishing, with what is missing', async () => {
    await click(page, 'button', 'Afspraak erbij');
    await type(page, 'Afspraak 1: wat', LONG_WORD);
    await page.locator('footer button.primary').click();
    await sees(page, 'Nog even nakijken');
    await sees(page, `Wie doet dit? ‘${LONG_WORD}’`);
    await expectGood('finish-missing');
  });

  test('the keys', async () => {
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await expectGood('help');
    // On one screen a key means one thing.
    const [everywhere = [], home = [], conversation = []] = await page.$$eval('dialog dl', (lists) =>
      lists.map((list) => [...list.querySelectorAll('dt')].map(({ textContent }) => textContent.trim())),
    );
    for (const others of [home, conversation]) {
      const keys = [...everywhere, ...others];
      expect(keys).toEqual([...new Set(keys)]);
    }
    await page.keyboard.press('?');
    await page.waitForSelector('dialog', { hidden: true });
  });
});

describe('when things are not as they should be', () => {
  test('offline, a sick report can be taken at once', async () => {
    await page.setOfflineMode(true);
    await click(page, 'button', 'Naar start');
    await page.waitForSelector('.starts');
    await page.keyboard.press('z');
    await page.waitForSelector('input[role="combobox"]');
    await page.keyboard.type('Mo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-field="firstSickDay"] input');
    expect(await page.$$('[data-field="firstSickDay"] input')).toHaveLength(1);
    await screenshot(page, 'offline');
    await page.setOfflineMode(false);
  });

  test('the first sick day that the case knows is one press away', async () => {
    await page.locator('.top button').click();
    await startByKeys(page, 'first-year-evaluation', 'Sanne de Vries');
    const field = '[data-field="firstSickDay"]';
    await page.locator(`${field} .near button`).click();
    await page.waitForSelector(`${field} .near`, { hidden: true });
    // Two spells that count together, with sixteen days between them.
    expect(await page.$eval(`${field} input`, (input) => input.value)).toBe(daysAgo(55));
  });

  test('a database that does not open offers a way out', async () => {
    await page.evaluateOnNewDocument(() => {
      indexedDB.open = () => {
        throw new DOMException('The disk is damaged.', 'UnknownError');
      };
    });
    await page.reload();
    await sees(page, 'Je notities konden niet worden geopend');
    await expectGood('recovery');
  });
});
