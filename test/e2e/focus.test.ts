import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl/finish.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { launchPanel } from './support/panel.ts';
import { pressFinish, startByKeys } from './support/run-through.ts';
import { byText, listenFor, sees } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

describe.each(BROWSERS_FOR_SCREENS)('the keyboard, in %s,', (browser) => {
  let page: Page;

  const isAt = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

  /** By Tab alone, forward. */
  async function tabTo(text: string) {
    const there = () =>
      page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted), text);
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await there()) return;
    }
    throw new Error(`‘${text}’ is out of reach of the keyboard.`);
  }

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

  test('stays at a field that is left, where letters are keys', async () => {
    await page.keyboard.press('/');
    await isAt('[data-notes] textarea');
    const field = await page.evaluate(() =>
      document.activeElement?.closest('[data-field]')?.getAttribute('data-field'),
    );
    await page.keyboard.press('Escape');
    await isAt(`[data-field="${field}"]`);
    await page.keyboard.press('Tab');
    await isAt(`[data-field="${field}"] textarea`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await isAt('[data-agreement] textarea');
    expect(await page.$$('[data-agreement]')).toHaveLength(1);
  });

  test('is led from a missing agreement to where one is made', async () => {
    await page.waitForSelector('[data-agreement]');
    await pressFinish(page);
    await isAt('.finish h1');
    // A line without words is no agreement.
    await tabTo('Er is nog geen afspraak vastgelegd');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-agreement]');
    await page.waitForFunction(() => document.activeElement?.closest('[data-field="agreements"]') !== null);
    expect(await page.$('[data-agreement] :focus')).not.toBeNull();
  });

  test('is in sight where it was led to, wherever it was before', async () => {
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await isAt('[data-item][aria-expanded="true"]');
    await page.waitForSelector('[data-follow-up]');
    await pressFinish(page);
    await isAt('.finish li button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('[data-field="agreements"]') !== null);
    // The preparation comes in above it, later.
    await page.waitForSelector('[data-follow-up]');
    const seen = await page.$eval(':focus', (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
  });

  test('goes along with what is undone elsewhere', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await isAt('[data-notes] textarea');
    await page.keyboard.type('Rooster');
    const typed = await page.evaluateHandle(() => document.activeElement);
    // To another field, by the keyboard.
    await page.keyboard.press('Tab');
    await page.waitForFunction((before) => document.activeElement !== before, {}, typed);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => document.activeElement?.closest('[data-field]') === before?.closest('[data-field]'),
      {},
      typed,
    );
    expect(await page.$eval('[data-notes] textarea', ({ value }) => value)).toBe('');
  });

  test('is a screen back by one key', async () => {
    await pressFinish(page);
    // To the line that one went to before.
    await isAt('.finish li button');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-item]');
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.keyboard.press('Escape');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForSelector('search input');
    expect(await page.$('.screen')).toBeNull();
  });

  test('is one key from a likely day, and goes from a week to its days', async () => {
    await startByKeys(page, 'absence-guidance', 'Mo Janssen');
    await page.waitForSelector('[data-follow-up] button');
    const order = await page.$$eval('section:has(> [data-follow-up]) :is(button, input)', (all) =>
      all.slice(0, 2).map(({ tagName }) => tagName),
    );
    expect(order).toEqual(['BUTTON', 'INPUT']);
    await page.focus('.week-row .head input');
    await page.keyboard.press('Tab');
    await isAt('.week-row .days input');
  });

  test('comes to the new report when what was finished has changed, and is in sight when it has not', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await isAt('[data-notes] textarea');
    await page.keyboard.type('Sanne');
    await pressFinish(page);
    await isAt('.finish h1');
    await page.locator('.finish > .guarded textarea').fill('Vervolg via de mail');
    await pressFinish(page);
    await byText(page, 'Heropenen en aanvullen').waitHandle();
    await tabTo('Heropenen en aanvullen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-item]');
    await pressFinish(page);
    await page.waitForFunction(
      () => document.activeElement?.textContent?.trim() === 'Heropenen en aanvullen',
    );
    await page.waitForSelector('[data-follow-up]');
    await page.waitForFunction(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-item]');
    await page.keyboard.press('/');
    await isAt('[data-notes] textarea');
    await page.keyboard.type('Zaal 2 ');
    await pressFinish(page);
    await page.waitForFunction(
      () => document.querySelector('.finish h1')?.textContent === 'Verslag vernieuwen',
    );
    const saysOld = await listenFor(page, nl.done.changed);
    await pressFinish(page);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Afgerond');
    await sees(page, 'Zaal 2');
    // Not even for a moment is the old report shown.
    expect(await saysOld()).toBe(false);
    // Nothing is left to be taken into it.
    expect(await page.$('.finish [aria-keyshortcuts="Control+Shift+Enter"]')).toBeNull();
    await page.keyboard.press('Escape');
  });

  test('goes from the search to what was found, and out of it to the keys of home', async () => {
    await page.waitForSelector('search input');
    await page.keyboard.press('/');
    await isAt('search input');
    await page.keyboard.type('Janssen');
    await page.waitForSelector('search li button');
    await page.keyboard.press('ArrowDown');
    await isAt('search li button');
    await page.keyboard.press('Escape');
    await isAt('search input');
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

  test('stays at an answer whatever is pressed there, until that is left', async () => {
    await page.reload();
    await startByKeys(page, 'performance-review', 'Mo Janssen');
    await page.waitForSelector('[data-item]');
    await page.keyboard.press('2');
    await isAt('[data-item^="opening."]');
    await page.focus('[data-field="channel"] input');
    for (const key of '3xja') await page.keyboard.press(key as KeyInput);
    await isAt('[data-field="channel"] input');
    expect(await page.$('[data-item^="opening."]')).not.toBeNull();
    expect(await page.$('[data-agreement], .line input:checked')).toBeNull();
    await page.keyboard.press('Escape');
    await isAt('[data-field="channel"]');
    await page.keyboard.press('3');
    await isAt('[data-item^="core."]');
  });

  test('is led to who does it, where an agreement names nobody', async () => {
    await page.keyboard.press('a');
    await isAt('[data-agreement] textarea');
    await page.keyboard.type('Rooster ruilen');
    await pressFinish(page);
    await byText(page, 'Wie doet dit? ‘Rooster ruilen’').click();
    await isAt('[data-agreement] select');
    expect(await page.$$('[data-agreement]')).toHaveLength(1);
  });

  test('is out of a field with one Escape and a screen back with the next, where letters are text too', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.locator('[aria-labelledby="people-heading"] summary').click();
    await page.locator('[aria-labelledby="people-heading"] li button ::-p-text(Mo Janssen)').click();
    await page.waitForSelector('.person input[type="date"]');
    await page.focus('.person input[type="date"]');
    await page.keyboard.press('Escape');
    await isAt('.person section');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.starts');
    expect(await page.$('.person')).toBeNull();
  });

  test('comes back from a conversation to home, not to the form that it was started with', async () => {
    await page.locator('[aria-labelledby="people-heading"] summary').click();
    await page.locator('[aria-labelledby="people-heading"] li button ::-p-text(Mo Janssen)').click();
    await page.locator('.person header button').click();
    await page.waitForSelector('.types');
    await page.keyboard.press('1');
    await isAt('input[role="combobox"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-item]');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForSelector('search input');
    expect(await page.$('.starts')).not.toBeNull();
    expect(await page.$('.form')).toBeNull();
  });
});
