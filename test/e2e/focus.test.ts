import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { launchPanel } from './support/panel.ts';
import { pressFinish, startByKeys } from './support/run-through.ts';
import { byText } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

describe.each(BROWSERS_FOR_SCREENS)('the keyboard, in %s,', (browser) => {
  let page: Page;

  const isAt = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    // Low enough that what is missing lies out of sight.
    await page.setViewport({ width: 380, height: 480 });
    await startByKeys(page, 'sick-report', 'Sanne de Vries');
  });

  const FIRST_DAY = '[data-field="firstSickDay"] input';
  const PHONE = '[data-field="phone"] input';

  test('is led from what is missing to its field, which is in sight', async () => {
    await page.waitForSelector(PHONE);
    await pressFinish(page);
    await byText(page, 'Telefoon tijdens afwezigheid is nog leeg').click();
    await isAt(PHONE);
    const seen = await page.$eval(PHONE, (field) => {
      const { top, bottom } = field.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
  });

  test('is at the day that a button filled in, which goes', async () => {
    await page.focus('[data-field="firstSickDay"] .near button');
    await page.keyboard.press('Enter');
    await isAt(FIRST_DAY);
    expect(await page.$('[data-field="firstSickDay"] .near')).toBeNull();
  });

  test('is back at the point when its note is left', async () => {
    await page.click('.screen > .top button');
    await startByKeys(page, 'preventive', 'Mo Janssen');
    await page.waitForSelector('[data-item]');
    await page.keyboard.press('1');
    await isAt('[data-item][aria-expanded="true"]');
    await page.keyboard.press('n');
    await isAt('textarea[data-item-note]');
    await page.keyboard.press('Escape');
    await isAt('[data-item][aria-expanded="true"]');
    expect(await page.$('textarea[data-item-note]')).not.toBeNull();
  });

  test('goes from the search to what was found, and out of it to the keys of home', async () => {
    await page.click('.screen > .top button');
    await page.waitForSelector('search input');
    await page.keyboard.press('/');
    await isAt('search input');
    await page.keyboard.type('Janssen');
    await page.waitForSelector('search li button');
    await page.keyboard.press('ArrowDown');
    await isAt('search li button');
    await page.keyboard.press('/');
    await isAt('search input');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('z');
    await isAt('input[role="combobox"]');
    expect(await page.$('input[role="combobox"]')).not.toBeNull();
  });
});
