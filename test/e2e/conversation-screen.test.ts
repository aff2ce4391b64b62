import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { launchPanel, reloadPanel } from './support/panel.ts';
import { pressFinish, startByKeys } from './support/run-through.ts';

describe.each(BROWSERS_FOR_SCREENS)('the screen of a conversation, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());

  let page: Page;

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    await startByKeys(page, 'absence-guidance', 'Sanne de Vries');
    await page.waitForSelector('.screen[aria-busy="false"]');
  });

  describe('the phase rail', () => {
    /** The phase that has focus, whether it is the current one, and how many stops Tab makes here. */
    const rail = () =>
      page.$eval('nav', (nav) => ({
        at: nav.querySelector('button:focus .name')?.textContent.trim(),
        current: nav.querySelector('[aria-current="step"] .name')?.textContent.trim(),
        stops: nav.querySelectorAll('button:not([tabindex="-1"])').length,
      }));

    test('is one stop for Tab, and the arrows lead from phase to phase', async () => {
      await page.focus('nav button[aria-current]');
      const steps = [
        ['ArrowRight', 'Opening'],
        ['ArrowRight', 'Kern'],
        ['ArrowLeft', 'Opening'],
        ['End', 'Na'],
        ['ArrowRight', 'Na'],
        ['Home', 'Voor'],
        ['ArrowLeft', 'Voor'],
      ] as const;
      for (const [key, phase] of steps) {
        await page.keyboard.press(key);
        await page.waitForFunction(
          (name) => document.querySelector('nav [aria-current] .name')?.textContent.trim() === name,
          {},
          phase,
        );
        expect(await rail()).toEqual({ at: phase, current: phase, stops: 1 });
      }
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('nav'))).toBeNull();
    });
  });

  test('a point of preparation is there to its last character, when the panel is loaded anew while typing', async () => {
    await page.keyboard.press('1');
    for (const point of ['Rooster van december', 'Overdracht aan de collega', 'Reistijd in de winter']) {
      await page.locator('[data-preparation] .add button').click();
      await page.waitForFunction(() =>
        document.activeElement?.closest('[data-preparation]')?.matches(':has(textarea:focus)'),
      );
      await page.keyboard.type(point);
      await reloadPanel(page);
      await page.waitForSelector('[data-preparation] textarea');
      expect(await page.$$eval('[data-preparation] textarea', (all) => all.at(-1)?.value)).toBe(point);
    }
  });

  describe('an advice of the occupational physician', () => {
    const ADVICE = '[data-field="baAdvice"]';
    const controls = () =>
      page.$$eval(`${ADVICE} :is(input, textarea)`, (all) => all.map((one) => one.matches(':disabled')));

    test('asks for its date alone, and for the rest once that is there', async () => {
      expect(await controls()).toEqual([false]);
      await page.locator(`${ADVICE} input[type="date"]`).fill('2026-11-02');
      await page.waitForSelector(`${ADVICE} textarea`);
      expect(await controls()).not.toContain(true);
      await page.focus(`${ADVICE} textarea`);
      await page.keyboard.type('Zittend werk');
    });

    test('keeps in sight what was copied when the date goes, and waits for another', async () => {
      await page.locator(`${ADVICE} input[type="date"]`).fill('');
      await page.waitForSelector(`${ADVICE} textarea:disabled`);
      expect(await controls()).toEqual([false, true]);
      await reloadPanel(page);
      await page.waitForSelector(`${ADVICE} textarea:disabled`);
      await page.locator(`${ADVICE} input[type="date"]`).fill('2026-11-03');
      await page.waitForSelector(`${ADVICE} textarea:enabled`);
      expect(await page.$eval(`${ADVICE} textarea`, ({ value }) => value)).toBe('Zittend werk');
    });
  });

  describe('in a narrow panel', () => {
    beforeAll(() => page.setViewport({ width: 320, height: 800 }));

    test('every type that it may be is legible, with its minutes', async () => {
      await page.locator('.about').click();
      await page.waitForSelector('.choice .types button');
      const beside = await page.$eval('.choice', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(beside).toBe(0);
      await page.locator('.about').click();
    });

    test('no number in the report of hours is broken in two', async () => {
      await page.focus('.week-row .days input');
      for (const hours of ['7,5', '7,25', '7,5', '7,25', '7,5', '3', '3']) {
        await page.keyboard.type(hours);
        await page.keyboard.press('Tab');
      }
      await pressFinish(page);
      await page.waitForSelector('.finish table');
      const lines = await page.$$eval('.finish table :is(th, td)', (cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
        }),
      );
      expect(lines).toHaveLength(18);
      expect(new Set(lines)).toEqual(new Set([1]));
    });
  });
});
