import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type TestBrowser } from './support/browser.ts';
import { startByHand } from './support/conversation.ts';
import { openPanelTab, reloadPanel } from './support/panel.ts';
import { click, find, sees } from './support/ui.ts';

describe.each(BROWSERS)('the first frame of the panel, in %s', (name) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());
  let browser: TestBrowser;
  let panel: Page;

  beforeAll(async () => {
    browser = await launch(name);
    cleanup.defer(browser.close);
    panel = await openPanelTab(browser);
    await panel.waitForSelector('.starts');
    await sees(panel, 'Welkom bij Goed Gesprek');
  });

  const kept = () => panel.evaluate(() => localStorage.getItem('home'));

  test('is home where the panel closed on home, and tells nothing of anybody', async () => {
    expect(JSON.parse((await kept()) ?? 'null')).toEqual({ language: 'nl', shortcuts: true, textSize: 100 });
    await click(panel, 'button', 'English');
    await sees(panel, 'Welcome to Goed Gesprek');
    expect(JSON.parse((await kept()) ?? 'null')).toMatchObject({ language: 'en' });
    await click(panel, 'button', 'Nederlands');
    await sees(panel, 'Welkom bij Goed Gesprek');
  });

  // Only Chromium lets a test be there before the page is.
  test.skipIf(name === 'Firefox')(
    'takes a press before anything is read, and does it once it is',
    async () => {
      const { identifier } = await panel.evaluateOnNewDocument(() => {
        const open = indexedDB.open.bind(indexedDB);
        const seen = { opened: false, pressedBefore: false };
        Object.assign(globalThis, { seen });
        indexedDB.open = (...asked) => {
          seen.opened = true;
          return open(...asked);
        };
        const observer = new MutationObserver(() => {
          const button = document.querySelector<HTMLElement>('button[aria-keyshortcuts="z"]');
          if (!button) return;
          observer.disconnect();
          seen.pressedBefore = !seen.opened;
          button.click();
        });
        observer.observe(document, { childList: true, subtree: true });
      });
      await reloadPanel(panel);
      await find(panel, 'combobox', 'Wie meldt zich ziek?');
      const pressedBefore = await panel.evaluate(
        () => (globalThis as unknown as { seen: { pressedBefore: boolean } }).seen.pressedBefore,
      );
      expect(pressedBefore).toBe(true);
      await panel.removeScriptToEvaluateOnNewDocument(identifier);
    },
  );

  test('is not home where the panel closed in a conversation', async () => {
    await reloadPanel(panel);
    await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
    expect(await kept()).toBeNull();
    await reloadPanel(panel);
    await find(panel, 'heading', 'Noor Bakker');
    expect(await panel.$('.starts')).toBeNull();
    await click(panel, 'button', 'Terug naar het begin');
    await sees(panel, 'Noor Bakker');
    expect(await kept()).not.toBeNull();
  });
});
