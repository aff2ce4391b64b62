import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../e2e/support/browser.ts';
import { servePage } from '../../e2e/support/pages.ts';

const ROUNDS = 4;
export const ROUND_MS = 4_000;

/** A page in a browser of its own, with the extension or without. */
export interface Side {
  page: Page;
  session: CDPSession;
}

export async function open({ browser }: TestBrowser, url: string, html: string): Promise<Side> {
  const page = await browser.newPage();
  await servePage(page, url, html);
  const session = await page.createCDPSession();
  // The processor's time: what else this machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/** Seconds of the page's main thread so far. */
async function mainThread({ session }: Side): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function during(side: Side): Promise<number> {
  await side.page.bringToFront();
  const before = await mainThread(side);
  await wait(ROUND_MS);
  return (await mainThread(side)) - before;
}

/** Seconds of main thread of both, by turns, so that a machine that grows slow or fast is so for both. */
export async function compare(bare: Side, watched: Side): Promise<{ bare: number; watched: number }> {
  const seconds = { bare: 0, watched: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    seconds.bare += await during(bare);
    seconds.watched += await during(watched);
  }
  return { bare: seconds.bare / ROUNDS, watched: seconds.watched / ROUNDS };
}

interface TraceEvent {
  name: string;
  ts: number;
  tdur?: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** What the extension's own functions took on the page in so long, in milliseconds: in all, the longest, and how often. */
export async function ownWork(
  { page }: Side,
  ms = ROUND_MS,
): Promise<{ total: number; longest: number; times: number }> {
  await page.bringToFront();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await wait(ms);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'),
  );
  const took = own.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return { total: took.reduce((a, b) => a + b, 0), longest: Math.max(0, ...took), times: took.length };
}
