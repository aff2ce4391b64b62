import type { Page } from 'puppeteer-core';
import { expectGoodScreen, expectNothingSticksOut } from './look.ts';

/** Pictures the report that the panel shows, from its first line, in a narrow panel and in a common one. */
export async function pictureReport(page: Page, name: string): Promise<void> {
  for (const width of [320, 380]) {
    await page.setViewport({ width, height: 1000 });
    await page.$eval('.paper', (paper) => paper.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expectGoodScreen(page, `${name}-${width}`);
    await expectNothingSticksOut(page);
  }
}
