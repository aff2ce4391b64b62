import type { Page } from 'puppeteer-core';
import { launchChromium, type TestBrowser } from '../e2e/support/browser.ts';
import { openPanelTab } from '../e2e/support/panel.ts';
import type { Figure } from './main.ts';
import { buildWithEmptyPanel } from './panel/extension.ts';
import { NOTES, seedNotes } from './panel/seed.ts';
import { median, rounded } from './statistics.ts';

const ROUNDS = 15;

type Mark = (selector: string) => void;

/** Milliseconds from asking for a page to the first frame in which this is painted. */
async function timeToFrame(
  browser: TestBrowser,
  path: string,
  selector: string,
  mark: Mark = markFrame,
): Promise<number> {
  const page = await browser.browser.newPage();
  try {
    await page.evaluateOnNewDocument(mark, selector);
    await page.goto(browser.pageUrl(path));
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    return await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
  } finally {
    await page.close();
  }
}

/** Runs in the page: marks the frame after the one in which the element came. */
function markFrame(selector: string) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The same, of a frame that comes after the first button was pressed in the very frame in which it came. */
function pressAndMark(selector: string) {
  let pressed = false;
  const observer = new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('.starts button');
    if (button && !pressed) {
      pressed = true;
      requestAnimationFrame(() => setTimeout(() => button.click()));
    }
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Time to the first usable frame of the panel with ten thousand notes stored: the ways to begin are there for eye, ear
 * and keyboard, and a press is taken. What it leads to may still be on its way then; so the second figure is of
 * somebody who presses in that very frame, until a name can be typed. Held against an empty Svelte panel of the same extension in the same run.
 */
export default async function panelOpen(): Promise<Figure[]> {
  await buildWithEmptyPanel();
  const browser = await launchChromium({ extension: 'bench' });
  try {
    const page: Page = await openPanelTab(browser);
    await page.waitForSelector('.starts');
    await seedNotes(page);
    await page.close();
    const empty: number[] = [];
    const usable: number[] = [];
    const typed: number[] = [];
    const listed: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const times = [
        await timeToFrame(browser, 'empty.html', '#app button'),
        await timeToFrame(browser, 'sidepanel.html', '.starts button'),
        await timeToFrame(browser, 'sidepanel.html', 'input[role="combobox"]', pressAndMark),
        await timeToFrame(browser, 'sidepanel.html', '.rows li'),
      ];
      // The first round warms the caches of code and database.
      if (round === 0) continue;
      for (const [at, list] of [empty, usable, typed, listed].entries()) list.push(times[at] ?? Number.NaN);
    }
    const against = `empty Svelte panel, ${rounded(median(empty), 1)} ms`;
    const figure = (name: string, times: number[]): Figure => ({
      name,
      value: rounded(median(times), 1),
      unit: 'ms',
      ratio: rounded(median(times) / median(empty)),
      against,
    });
    return [
      figure(`panel-open, first usable frame, ${NOTES} notes`, usable),
      figure(`panel-open, pressed at once, a name can be typed, ${NOTES} notes`, typed),
      figure(`panel-open, lists shown, ${NOTES} notes`, listed),
    ];
  } finally {
    await browser.close();
  }
}
