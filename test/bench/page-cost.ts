import { alterBuild } from '../e2e/support/altered-build.ts';
import { launchChromium, type TestBrowser } from '../e2e/support/browser.ts';
import { openExtensionPage } from '../e2e/support/panel.ts';
import { CALENDAR_URL } from '../e2e/support/site-pages.ts';
import { click } from '../e2e/support/ui.ts';
import { ensureBuild } from '../tools/builds.ts';
import type { Figure } from './main.ts';
import { CALENDAR } from './page-cost/calendar-page.ts';
import { CALL, CHANGED_CALL, ROOM_URL } from './page-cost/call-page.ts';
import { compare, open, ownWork, ROUND_MS } from './page-cost/watched.ts';

const rounded = (value: number) => Number(value.toPrecision(3));

const EARLY_MS = 15_000;

interface Watched {
  what: string;
  url: string;
  html: string;
}

const PAGES: readonly Watched[] = [
  { what: 'calendar', url: CALENDAR_URL, html: CALENDAR },
  { what: 'call', url: ROOM_URL, html: CALL },
  { what: 'call that changed', url: ROOM_URL, html: CHANGED_CALL },
];

async function costOf(plain: TestBrowser, extended: TestBrowser, { what, url, html }: Watched) {
  const [bare, watched] = [await open(plain, url, html), await open(extended, url, html)];
  // Before a page is known to have changed it is read more often.
  const early = await ownWork(watched, EARLY_MS);
  const seconds = await compare(bare, watched);
  const own = await ownWork(watched);
  if (own.times === 0) throw new Error(`The extension does not watch the ${what}.`);
  await Promise.all([bare.page.close(), watched.page.close()]);
  const spent = seconds.bare * 1000;
  const longest = Math.max(own.longest, early.longest);
  return [
    {
      name: `${what}: main thread with the extension, whole page`,
      value: rounded(seconds.watched),
      unit: 's',
      ratio: rounded(seconds.watched / seconds.bare),
      against: 'the same page without it',
    },
    {
      name: `${what}: main thread, the extension’s own functions`,
      value: rounded(own.total),
      unit: 'ms',
      ratio: rounded(own.total / spent),
      against: `the page’s own ${rounded(spent)} ms in ${ROUND_MS / 1000} s; at most 0.02`,
    },
    {
      name: `${what}: the same in its first ${EARLY_MS / 1000} s`,
      value: rounded(early.total),
      unit: 'ms',
      ratio: rounded((early.total * ROUND_MS) / EARLY_MS / spent),
      against: 'the page’s own, at most 0.02',
    },
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
  // Granted already: the browser's own question cannot be answered here.
  using build = alterBuild('chrome-mv3', {
    manifest: ({ host_permissions }) =>
      host_permissions.push('https://whereby.com/*', 'https://*.whereby.com/*'),
  });
  const plain = await launchChromium({ extension: null });
  const extended = await launchChromium(build);
  try {
    const options = await openExtensionPage(extended, 'options.html');
    await click(options, 'checkbox', 'Whereby');
    await options.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
    });
    await options.close();
    const figures: Figure[] = [];
    for (const page of PAGES) figures.push(...(await costOf(plain, extended, page)));
    return figures;
  } finally {
    await Promise.all([plain.close(), extended.close()]);
  }
}
