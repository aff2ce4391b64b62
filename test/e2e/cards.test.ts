import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE, loadConversationType } from '../../shared/conversations/index.ts';
import { PHASES } from '../../shared/domain/conversation-type.ts';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import { expectAccessible } from './support/look.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

let chromium: TestBrowser;
beforeAll(async () => {
  chromium = await launchChromium();
  cleanup.defer(chromium.close);
});

const pages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length;

describe('a card to take along', () => {
  test.each(CATALOGUE.map(({ id }) => id))('%s: all of it, on one page of paper', async (typeId) => {
    const type = await loadConversationType(typeId);
    for (const language of ['nl', 'en'] as const) {
      const page = await chromium.browser.newPage();
      await page.setOfflineMode(true);
      await page.goto(chromium.pageUrl(`sidepanel.html#card=${typeId}&${language}`));
      await page.waitForSelector('.columns');
      const text = await page.$eval('main', ({ textContent }) => textContent ?? '');
      const items = PHASES.flatMap((phase) => type.phases[phase]);
      for (const part of [...items, ...type.questions, ...type.doNots])
        expect(text).toContain(part.text[language]);
      expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      if (typeId === 'sick-report') await expectAccessible(page);
      await page.close();
    }
  });
});
