import type { BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { servePage } from '../../e2e/support/pages.ts';
import type { Paced } from './paced.ts';

export interface Watched {
  what: string;
  url: string;
  html: string;
  /** What the extension runs there. */
  script: 'sites.js' | 'optional-calls.js';
}

/** A page with the extension or without. */
export interface Side {
  page: Page;
  session: CDPSession;
}

export async function open(context: BrowserContext, { url, html }: Watched): Promise<Side> {
  // In one window the browser draws one page, the others not.
  const page = await context.newPage({ type: 'window' });
  await servePage(page, url, html);
  const session = await page.createCDPSession();
  // The processor's time: what else this machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

export const work = ({ page }: Side, bursts: number): Promise<void> =>
  page.evaluate((times) => (globalThis as unknown as Paced).work(times), bursts);

/** Seconds of the page's main thread that this work takes. */
export async function measure(side: Side, bursts: number): Promise<number> {
  // What earlier rounds left behind is not swept up in this one.
  await side.session.send('HeapProfiler.collectGarbage');
  const before = await mainThread(side);
  await work(side, bursts);
  return (await mainThread(side)) - before;
}

async function mainThread({ session }: Side): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
