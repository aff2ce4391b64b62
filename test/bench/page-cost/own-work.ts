import type { CDPSession } from 'puppeteer-core';
import { work, type Side } from './side.ts';

interface TraceEvent {
  name: string;
  tdur?: number;
  dur?: number;
  args: { data?: { url?: string; frame?: string } };
}

export interface OwnWork {
  /** Milliseconds. */
  total: number;
  longest: number;
  times: number;
}

/** What the extension's own functions take on each of these pages during so much of its work. */
export async function ownWork(sides: readonly Side[], bursts: number): Promise<OwnWork[]> {
  const [first] = sides;
  if (!first) return [];
  // One trace is of the whole browser.
  await first.page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await Promise.all(sides.map((side) => work(side, bursts)));
  const trace = await first.page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'),
  );
  return Promise.all(sides.map(async ({ session }) => ofFrame(own, await frameOf(session))));
}

async function frameOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree.frame.id;
}

function ofFrame(events: readonly TraceEvent[], frame: string): OwnWork {
  const took = events
    .filter(({ args }) => args.data?.frame === frame)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return { total: took.reduce((a, b) => a + b, 0), longest: Math.max(0, ...took), times: took.length };
}
