import type { CDPSession, Page } from 'puppeteer-core';
import { suggest } from '../../shared/recognition/suggest.ts';
import { launchChromium } from '../e2e/support/browser.ts';
import { CALENDAR_URL } from '../e2e/support/site-pages.ts';
import { servePage } from '../e2e/support/pages.ts';
import { ensureBuild } from '../tools/builds.ts';
import type { Figure } from './main.ts';

const EVENTS = 500;
const ROUNDS = 4;
const ROUND_MS = 4_000;

/** A busy calendar: chips are moved, renamed and put anew all the time, as when one drags and others save. */
const CALENDAR = `<!doctype html><html lang="nl"><body data-viewfamily="EVENT"><div role="main">${Array.from(
  { length: EVENTS },
  (_, i) =>
    `<div data-datekey="${28900 + (i % 7)}"><div role="button" data-eventchip data-eventid="${btoa(`event${i} leiding@voorbeeld.test`)}"><div>${8 + (i % 9)}:00 tot ${9 + (i % 9)}:00, Overleg ${i}</div><span>Overleg ${i}</span></div></div>`,
).join('')}</div><script>
  const chips = [...document.querySelectorAll('[data-eventchip]')];
  let n = 0;
  setInterval(() => {
    for (let i = 0; i < 40; i++) {
      const chip = chips[n++ % chips.length];
      chip.lastElementChild.textContent = 'Overleg ' + n;
      chip.replaceWith(chip.cloneNode(true));
      chips[(n - 1) % chips.length] = document.querySelectorAll('[data-eventchip]')[(n - 1) % chips.length];
    }
    document.body.getBoundingClientRect();
  }, 30);
</script></body></html>`;

interface Side {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

async function open(extension: boolean): Promise<Side> {
  const chromium = await launchChromium(extension ? { extension: 'chrome-mv3' } : { extension: null });
  const page = await chromium.browser.newPage();
  await servePage(page, CALENDAR_URL, CALENDAR);
  const session = await page.createCDPSession();
  // The processor's time: what else this machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, close: chromium.close };
}

/** Seconds of the page's main thread so far. */
async function mainThread({ session }: Side): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function during(side: Side, work: () => Promise<void>): Promise<number> {
  await side.page.bringToFront();
  const before = await mainThread(side);
  await work();
  return (await mainThread(side)) - before;
}

const wait = () => new Promise<void>((resolve) => setTimeout(resolve, ROUND_MS));

interface TraceEvent {
  name: string;
  ts: number;
  tdur?: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** What the extension's own functions took on the page, in milliseconds: in all, and the longest. */
async function ownWork({ page }: Side): Promise<{ total: number; longest: number }> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await wait();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'),
  );
  const times = own.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return { total: times.reduce((a, b) => a + b, 0), longest: Math.max(0, ...times) };
}

/** Milliseconds for one appointment. */
function suggestion(): number {
  const input = { title: 'Voortgangsgesprek re-integratie Noor', attendees: 2, durationMinutes: 45 };
  for (let i = 0; i < 200; i++) suggest({ ...input, title: `${input.title} ${i}` });
  const started = performance.now();
  for (let i = 0; i < 1000; i++) suggest({ ...input, title: `${input.title} ${i}` });
  return (performance.now() - started) / 1000;
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** What the extension costs the pages that it watches: a calendar of 500 appointments under constant change. */
export default async function pageCost(): Promise<Figure[]> {
  await ensureBuild('chrome');
  const [bare, watched] = [await open(false), await open(true)];
  try {
    const seconds = { bare: 0, watched: 0 };
    // By turns, so that a machine that grows slow or fast is so for both.
    for (let round = 0; round < ROUNDS; round++) {
      seconds.bare += await during(bare, wait);
      seconds.watched += await during(watched, wait);
    }
    const own = await ownWork(watched);
    const spent = (seconds.bare / ROUNDS) * 1000;
    return [
      {
        name: 'main thread with the extension, whole page',
        value: rounded(seconds.watched),
        unit: 's',
        ratio: rounded(seconds.watched / seconds.bare),
        against: 'the same page without it',
      },
      {
        name: 'main thread, the extension’s own functions',
        value: rounded(own.total),
        unit: 'ms',
        ratio: rounded(own.total / spent),
        against: `the page’s own ${rounded(spent)} ms in ${ROUND_MS / 1000} s; at most 0.02`,
      },
      {
        name: 'longest task of the extension',
        value: rounded(own.longest),
        unit: 'ms',
        ratio: rounded(own.longest / 10),
        against: '10 ms',
      },
      {
        name: 'suggestion for one appointment',
        value: rounded(suggestion()),
        unit: 'ms',
        ratio: rounded(suggestion()),
        against: '1 ms',
      },
    ];
  } finally {
    await Promise.all([bare.close(), watched.close()]);
  }
}
