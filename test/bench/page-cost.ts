import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { alterBuild } from '../e2e/support/altered-build.ts';
import { launchChromium, type TestBrowser } from '../e2e/support/browser.ts';
import { openExtensionPage } from '../e2e/support/panel.ts';
import { CALENDAR_URL } from '../e2e/support/site-pages.ts';
import { ensureBuild } from '../tools/builds.ts';
import { medianOf } from './interval.ts';
import type { Figure } from './main.ts';
import { CALENDAR } from './page-cost/calendar-page.ts';
import { CALL, CHANGED_CALL, ROOM_URL } from './page-cost/call-page.ts';
import { compare, type Compared } from './page-cost/compare.ts';
import { ownWork, type OwnWork } from './page-cost/own-work.ts';
import { open, type Side, type Watched } from './page-cost/side.ts';
import { letIn } from './page-cost/let-in.ts';

const rounded = (value: number) => Number(value.toPrecision(3));

/** About 15 s: before a page is known to have changed it is read more often. */
const EARLY = 450;
const LATER = 120;

/** Those of one line are compared at the same time: one processor keeps up with two calls, or with the calendar. */
const TOGETHER: readonly Watched[][] = [
  [{ what: 'calendar', url: CALENDAR_URL, html: CALENDAR, script: 'sites.js' }],
  [
    { what: 'call', url: ROOM_URL, html: CALL, script: 'optional-calls.js' },
    { what: 'call that changed', url: ROOM_URL, html: CHANGED_CALL, script: 'optional-calls.js' },
  ],
];
const PAGES = TOGETHER.flat();

/** Of each page early and later. */
async function ownWorkOn({ browser }: TestBrowser, extension: Page) {
  const sides: Side[] = [];
  for (const page of PAGES) {
    const side = await open(browser.defaultBrowserContext(), page);
    await letIn(extension, side.page, page);
    sides.push(side);
  }
  const early = await ownWork(sides, EARLY);
  const later = await ownWork(sides, LATER);
  await Promise.all(sides.map(({ page }) => page.close()));
  return PAGES.map(({ what }, index) => {
    const own = { early: early[index], later: later[index] };
    if (!own.early || !own.later?.times) throw new Error(`The extension does not watch the ${what}.`);
    return { early: own.early, later: own.later };
  });
}

interface Own {
  early: OwnWork;
  later: OwnWork;
}

function figuresOf(what: string, compared: Compared | undefined, own: Own | undefined): Figure[] {
  if (!compared || !own) throw new Error(`Nothing is known of the ${what}.`);
  const { ratios, burst } = compared;
  const { early, later } = own;
  const { middle, low, high } = medianOf(ratios);
  const whole = (name: string, ratio: number): Figure => ({
    name: `${what}: main thread with the extension, whole page${name}`,
    value: rounded((ratio - 1) * 100),
    unit: '% added',
    ratio: Number(ratio.toFixed(4)),
    against: 'the same page without it; at most 1.02',
  });
  const functions = (name: string, { total }: OwnWork, bursts: number): Figure => ({
    name: `${what}: main thread, the extension’s own functions${name}`,
    value: rounded(total),
    unit: 'ms',
    ratio: rounded(total / (burst * bursts * 1000)),
    against: `the page’s own ${rounded(burst * bursts * 1000)} ms; at most 0.02`,
  });
  const longest = Math.max(early.longest, later.longest);
  return [
    whole(`, median of ${ratios.flat().length} pairs`, middle),
    whole(', low end of its 95 % interval', low),
    whole(', high end of its 95 % interval', high),
    functions('', later, LATER),
    functions(' in its first 15 s', early, EARLY),
    {
      name: `${what}: longest task of the extension`,
      value: rounded(longest),
      unit: 'ms',
      ratio: rounded(longest / 10),
      against: '10 ms',
    },
  ];
}

/**
 * What the extension costs the pages that it watches, under constant change: a calendar of 500 appointments, and a
 * call with captions, tiles and chat, as we know it and as nobody knows it.
 */
export default async function pageCost(): Promise<Figure[]> {
  await ensureBuild('chrome');
  // It comes when this bench lets it in; granted already: the browser's own question cannot be answered here.
  using build = alterBuild('chrome-mv3', {
    manifest: (manifest) => {
      manifest.host_permissions.push('https://whereby.com/*');
      delete manifest['content_scripts'];
    },
  });
  const browser = await launchChromium(build);
  try {
    const extension = await openExtensionPage(browser, 'options.html');
    // The last minute's, this bench's own included.
    const load = (): Figure => ({
      name: 'load of the machine',
      value: rounded(loadavg()[0] ?? 0),
      unit: 'busy at once',
    });
    const loads = [load()];
    const own = await ownWorkOn(browser, extension);
    const compared: Compared[] = [];
    for (const pages of TOGETHER)
      compared.push(...(await Promise.all(pages.map((page) => compare(browser, extension, page)))));
    loads.push(load());
    return [...PAGES.flatMap(({ what }, index) => figuresOf(what, compared[index], own[index])), ...loads];
  } finally {
    await browser.close();
  }
}
