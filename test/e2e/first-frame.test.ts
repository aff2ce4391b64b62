import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { openExtensionPage, openPanelTab, untilReloaded } from './support/panel.ts';
import { openSettings } from './support/lock.ts';
import { click, find, has } from './support/ui.ts';

const SICK = '.starts [aria-keyshortcuts="z"]';
const START = '.starts [aria-keyshortcuts="n"]';

type Holding = { held: Promise<void>; letGo: () => void };

/** Runs in a page: asks for the right to have the database closed, which comes once nobody has it open. */
function holdDatabase(): void {
  const held = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  void navigator.locks.request('goed-gesprek-users', () => {
    held.resolve();
    return done.promise;
  });
  Object.assign(globalThis, { held: held.promise, letGo: done.resolve });
}

describe.each(BROWSERS_FOR_SCREENS)('home before the database is open, in %s', (browser) => {
  let device: TestBrowser;
  let panel: Page;
  let beside: Page;
  const open = () => beside.evaluate(() => (globalThis as unknown as Holding).letGo());

  beforeAll(async () => {
    device = await launch(browser);
    // A card needs no database.
    beside = await openExtensionPage(device, 'sidepanel.html#card=preventive&nl');
    panel = await openPanelTab(device);
    await find(panel, 'heading', 'Goed Gesprek');
  });

  afterAll(() => device.close());

  beforeEach(async () => {
    await beside.evaluate(holdDatabase);
    await untilReloaded(panel, () => panel.evaluate(() => location.reload()));
    await beside.evaluate(() => (globalThis as unknown as Holding).held);
    await panel.waitForSelector(START);
  });

  test('what is pressed there opens', async () => {
    await panel.locator(SICK).click();
    expect(await has(panel, 'heading', 'Ziekmelding')).toBe(false);
    await open();
    expect(await find(panel, 'heading', 'Ziekmelding')).toBeTruthy();
  });

  test('it can be seen and reached by all, and says that more is to come', async () => {
    expect(await violationsOn(panel)).toEqual([]);
    expect(await panel.$eval('main', (main) => main.closest('[aria-busy="true"]') !== null)).toBe(true);
    await panel.focus(START);
    await panel.keyboard.press('Enter');
    await open();
    expect(await panel.waitForSelector('.types')).toBeTruthy();
    expect(await panel.$('[aria-busy="true"]')).toBeNull();
  });

  test('a key that is pressed there is heard', async () => {
    await panel.keyboard.press('n');
    expect(await panel.$('.types')).toBeNull();
    await open();
    expect(await panel.waitForSelector('.types')).toBeTruthy();
  });

  test('the buttons stay in place, and the keyboard at the one where it was', async () => {
    const place = () => panel.$eval(START, (button) => button.getBoundingClientRect().toJSON() as object);
    const before = await place();
    await panel.focus(START);
    await open();
    await find(panel, 'heading', 'Goed Gesprek');
    expect(await place()).toEqual(before);
    await panel.waitForFunction((selector) => document.activeElement?.matches(selector), {}, START);
  });

  test('nothing of it is kept where the next start is elsewhere', async () => {
    await open();
    await find(panel, 'heading', 'Goed Gesprek');
    expect(await panel.evaluate(() => localStorage.length)).toBe(1);
    await openSettings(panel);
    await click(panel, 'button', 'Terug');
    await find(panel, 'heading', 'Goed Gesprek');
    await openSettings(panel);
    expect(await panel.evaluate(() => localStorage.length)).toBe(0);
  });
});
