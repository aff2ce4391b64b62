import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { alterBuild } from './support/altered-build.ts';
import { insideFirefox } from './support/bidi.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openExtensionPage, openSidePanel } from './support/panel.ts';
import { untilNoPill } from './support/pill.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { click, sees } from './support/ui.ts';

/** Calls that run in a frame of the site's page, of its own or another host. */
const SITES = [
  {
    name: 'Zoom',
    pattern: 'https://*.zoom.us/*',
    page: 'https://app.zoom.us/wc/join/91234567890',
    frame: { id: 'webclient', url: 'https://app.zoom.us/wc/91234567890/join' },
    phases: { lobby: 'zoom-lobby', waiting: 'zoom-waiting', call: 'zoom-call', ended: 'zoom-ended' },
  },
  {
    name: 'Webex',
    pattern: 'https://*.webex.com/*',
    page: 'https://acme.webex.com/meet/noor',
    frame: { id: 'unified-webclient-iframe', url: 'https://web.webex.com/meeting/x' },
    phases: {
      lobby: 'webex-lobby',
      waiting: 'webex-waiting',
      call: 'webex-call-of-today',
      ended: 'webex-ended',
    },
  },
];

const OFFERED = 'Herkend bij deze call';
const GRANT = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;

/** The site's own page around the frame in which its web client runs. */
const around = ({ name, frame }: (typeof SITES)[number]) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><body><div id="root" data-test="page">
    <iframe id="${frame.id}" src="${frame.url}" width="900" height="600"></iframe></div></body></html>`;

const saved = (name: string) => readFileSync(join(ROOT, 'test/fixtures/pages', `${name}.html`), 'utf8');

/** The web client goes from phase to phase without a new page. */
async function show(frame: Frame, name: string): Promise<void> {
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(saved(name)) ?? [];
  await frame.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
}

/** Waits until this is all that the extension knows of the site's tab. */
const knows = (panel: Page, site: string, phases: string[]) =>
  panel.waitForFunction(
    async (id, wanted) => {
      interface Told {
        context: { siteId: string; phase: string };
      }
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(): Promise<Record<string, Record<string, Told>>> } } };
      };
      const kept = Object.entries(await chrome.storage.session.get());
      const told = kept.flatMap(([key, frames]) => (key.startsWith('context:') ? Object.values(frames) : []));
      const found = told.filter(({ context }) => context.siteId === id).map(({ context }) => context.phase);
      return JSON.stringify(found) === JSON.stringify(wanted);
    },
    {},
    site.toLowerCase(),
    phases,
  );

const silent = (panel: Page) =>
  panel.waitForFunction((text) => !document.body.innerText.includes(text), {}, OFFERED);

describe.each(BROWSERS)('a call that runs in a frame of its page, in %s', (browser) => {
  test.each(SITES)('$name: each phase is known, and nothing is offered once it has ended', async (site) => {
    const { name, pattern, phases } = site;
    await using cleanup = new AsyncDisposableStack();
    // Granted already: the browser's own question cannot be answered by a test.
    const build = alterBuild(browser, {
      manifest: ({ host_permissions }) => host_permissions.push(pattern),
    });
    cleanup.use(build);
    const device = await launch(browser, build);
    cleanup.defer(device.close);
    if (browser === 'Firefox') await insideFirefox(device.browser, GRANT);
    const options = await openExtensionPage(device, 'options.html');
    await click(options, 'checkbox', name);
    // The box is ticked before the site is on.
    await options.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length === 1;
    });
    await options.close();

    const calendar = await device.browser.newPage();
    await servePage(calendar, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
    const panel = await openSidePanel(calendar);
    await sees(panel, 'Voeg Noor toe');

    const page = await device.browser.newPage();
    await servePage(page, site.page, around(site), { [site.frame.url]: saved(phases.lobby) });
    await page.bringToFront();
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error(`${name} has no frame.`);
    await knows(panel, name, ['lobby']);
    await sees(panel, OFFERED);
    await show(frame, phases.waiting);
    await knows(panel, name, ['waiting']);
    await sees(panel, OFFERED);
    await show(frame, phases.call);
    await knows(panel, name, ['in-call']);
    await sees(panel, OFFERED);
    await sees(panel, 'Van deze call kennen we de afspraak niet');
    await expectGoodScreen(panel, `${name.toLowerCase()}-call`);
    await page.bringToFront();

    await show(frame, phases.ended);
    await knows(panel, name, ['ended']);
    await silent(panel);
    await untilNoPill(frame);

    // Joined again, and then left: the site takes its frame away.
    await show(frame, phases.call);
    await knows(panel, name, ['in-call']);
    await sees(panel, OFFERED);
    await frame.waitForSelector('goed-gesprek');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await silent(panel);
    await knows(panel, name, []);
  });
});
