import { inflateSync } from 'node:zlib';
import type { PDFOptions } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE, loadConversationType } from '../../shared/conversations/index.ts';
import { PHASES } from '../../shared/domain/phases.ts';
import { shownItems } from '../../shared/domain/shown.ts';
import { BROWSERS, launch, type TestBrowser } from './support/browser.ts';
import { expectAccessible } from './support/look.ts';
import { openExtensionPage } from './support/panel.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const edge = '9mm';
/** What the card itself asks for; Firefox's driver prints by what it is told, and not by the page. */
const PAPER: PDFOptions = {
  preferCSSPageSize: true,
  format: 'A4',
  margin: { top: edge, right: edge, bottom: edge, left: edge },
};

/** Pages of a PDF, also where its parts are packed, as Firefox does. */
function pages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n/g)].map(({ 0: mark, index }) => {
    const from = index + mark.length;
    try {
      return inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      // A picture, or a font.
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(BROWSERS)('a card to take along, in %s', (name) => {
  let device: TestBrowser;
  beforeAll(async () => {
    device = await launch(name);
    cleanup.defer(device.close);
  });

  test.each(CATALOGUE.map(({ id }) => id))('%s: all of it, on one page of paper', async (typeId) => {
    const type = await loadConversationType(typeId);
    for (const language of ['nl', 'en'] as const) {
      const page = await openExtensionPage(device, `sidepanel.html#card=${typeId}&${language}`, {
        offline: true,
      });
      await page.waitForSelector('.columns');
      const text = await page.$eval('main', ({ textContent }) => textContent ?? '');
      const items = PHASES.flatMap((phase) => shownItems(type, phase));
      for (const part of [...items, ...type.questions, ...type.doNots])
        expect(text).toContain(part.text[language]);
      expect(pages(await page.pdf(PAPER))).toBe(1);
      if (typeId === 'sick-report') await expectAccessible(page);
      await page.close();
    }
  });
});
