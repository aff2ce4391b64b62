import type { Page } from 'puppeteer-core';
import { letIn } from './let-in.ts';
import { keepOnOneCore } from './one-core.ts';
import { measure, open, work, type Watched } from './side.ts';
import type { TestBrowser } from '../../e2e/support/browser.ts';

const PAIRS = 4;
const ROUNDS = 5;
/** About two seconds, in which the page is read several times. As many as make everything of the page come round. */
const BURSTS = 60;

export interface Compared {
  /** Of each pair and round, the main thread's time with the extension ÷ without. */
  ratios: number[][];
  /** Seconds of main thread of one burst without the extension. */
  burst: number;
}

/**
 * The same page twice, in two processes of one browser, at work at the same time: a machine that grows slow or fast is
 * so for both. Two processes do the same at a speed that differs by a few percent, all their life; so the extension
 * comes to one of them halfway, and what counts is how the two stand to each other then, against before.
 */
export async function compare(browser: TestBrowser, extension: Page, watched: Watched): Promise<Compared> {
  const ratios: number[][] = [];
  const seconds: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const closed = await browser.browser.createBrowserContext();
    const bare = await open(closed, watched);
    const other = await open(browser.browser.defaultBrowserContext(), watched);
    const rounds = async () => {
      await Promise.all([work(bare, BURSTS), work(other, BURSTS)]);
      const found: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const [without, withIt] = await Promise.all([measure(bare, BURSTS), measure(other, BURSTS)]);
        found.push(withIt / without);
        seconds.push(without);
      }
      return found;
    };
    await keepOnOneCore(browser.browser);
    const before = await rounds();
    await letIn(extension, other.page, watched);
    const after = await rounds();
    const usual = before.reduce((a, b) => a + b, 0) / before.length;
    ratios.push(after.map((ratio) => ratio / usual));
    await other.page.close();
    await closed.close();
  }
  return { ratios, burst: seconds.reduce((a, b) => a + b, 0) / seconds.length / BURSTS };
}
