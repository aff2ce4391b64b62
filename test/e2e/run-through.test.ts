import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/conversations/index.ts';
import { BROWSERS, type BrowserName } from './support/browser.ts';
import { launchPanel } from './support/panel.ts';
import { keyboard, mouse, pressFinish, runThrough, startByKeys } from './support/run-through.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const ALL = CATALOGUE.map(({ id }) => id);
/** Every type in one browser; in the other a short one and one with most kinds of fields, since all share their code. */
const TYPES: Record<BrowserName, string[]> = {
  Chromium: ALL,
  Firefox: ['sick-report', 'progress-evaluation'],
};

describe.each(BROWSERS)('in %s', (browser) => {
  let page: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => errors.push(error));
  });

  describe.each(['nl', 'en'] as const)('conversations, from home to finish, in %s', (language) => {
    test('in that language', async () => {
      const other = { nl: 'en', en: 'nl' } as const;
      if ((await page.$eval('html', ({ lang }) => lang)) !== language) {
        await page.locator(`header .language[lang="${language}"]`).click();
      }
      await page.waitForSelector(`header .language[lang="${other[language]}"]`);
      expect(await page.$eval('html', ({ lang }) => lang)).toBe(language);
    });

    test.each(TYPES[browser])('%s: by mouse', async (typeId) => {
      await runThrough({
        page,
        hands: mouse(page),
        keys: false,
        typeId,
        employee: `${typeId} ${language}`,
        language,
      });
      expect(errors).toEqual([]);
    });

    test.each(TYPES[browser])('%s: from the keyboard alone', async (typeId) => {
      const employee = `${typeId} ${language} toetsen`;
      await runThrough({ page, hands: keyboard(page), keys: true, typeId, employee, language });
      expect(errors).toEqual([]);
    });
  });

  test('a phase chosen before the screen has found where the user left off stays', async () => {
    // The key comes in the moment that the checklist does: the place is still being read then.
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-item]')) return;
        observer.disconnect();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: '3', cancelable: true }));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await startByKeys(page, 'preventive', 'Snelle Handen');
    // Nothing is kept of the place until the screen has settled.
    const place = await page.waitForFunction(async () => {
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      const open = indexedDB.open('goed-gesprek');
      open.onsuccess = () => {
        const read = open.result.transaction('settings').objectStore('settings').get('place');
        read.onsuccess = () => resolve(read.result?.value?.itemId);
      };
      return promise;
    });
    expect(await place.jsonValue()).toMatch(/^core\./);
  });

  test('back from the end, one types on where one was', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Rooster');
    await pressFinish(page);
    await page.waitForFunction(() => document.activeElement?.matches('.finish h1'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type(' ruilen');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'Rooster ruilen',
    );
  });
});
