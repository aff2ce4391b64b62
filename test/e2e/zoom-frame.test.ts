import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { alterBuild } from './support/altered-build.ts';
import { insideFirefox } from './support/bidi.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openExtensionPage, openSidePanel } from './support/panel.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { click, sees } from './support/ui.ts';

const SHELL = 'https://app.zoom.us/wc/join/91234567890';
const FRAMED = 'https://app.zoom.us/wc/91234567890/join';
const OFFERED = 'Herkend bij deze call';
const GRANT = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;

/** Zoom's own page around the frame in which its web client runs. */
const shell = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zoom</title>
  <body><div id="root"><div class="pwa-webclient">
    <iframe class="pwa-webclient__iframe" id="webclient" src="${FRAMED}" width="900" height="600"></iframe>
  </div></div></body></html>`;

const saved = (name: string) => readFileSync(join(ROOT, 'test/fixtures/pages', `zoom-${name}.html`), 'utf8');

/** The web client goes from phase to phase without a new page. */
async function show(frame: Frame, name: string): Promise<void> {
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(saved(name)) ?? [];
  await frame.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
}

/** Waits until this is all that the extension knows of Zoom's tab. */
const knows = (panel: Page, phases: string[]) =>
  panel.waitForFunction(
    async (wanted) => {
      interface Told {
        context: { siteId: string; phase: string };
      }
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(): Promise<Record<string, Record<string, Told>>> } } };
      };
      const kept = Object.entries(await chrome.storage.session.get());
      const told = kept.flatMap(([key, frames]) => (key.startsWith('context:') ? Object.values(frames) : []));
      const found = told
        .filter(({ context }) => context.siteId === 'zoom')
        .map(({ context }) => context.phase);
      return JSON.stringify(found) === JSON.stringify(wanted);
    },
    {},
    phases,
  );

const silent = (panel: Page) =>
  panel.waitForFunction((text) => !document.body.innerText.includes(text), {}, OFFERED);

describe.each(BROWSERS)('Zoom, whose call runs in a frame of its page, in %s', (name) => {
  test('each phase is known, and nothing is offered once the call has ended or its frame is gone', async () => {
    await using cleanup = new AsyncDisposableStack();
    // Granted already: the browser's own question cannot be answered by a test.
    const build = alterBuild(name, {
      manifest: ({ host_permissions }) => host_permissions.push('https://*.zoom.us/*'),
    });
    cleanup.use(build);
    const device = await launch(name, build);
    cleanup.defer(device.close);
    if (name === 'Firefox') await insideFirefox(device.browser, GRANT);
    const options = await openExtensionPage(device, 'options.html');
    await click(options, 'checkbox', 'Zoom');
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

    const zoom = await device.browser.newPage();
    await servePage(zoom, SHELL, shell, { [FRAMED]: saved('lobby') });
    await zoom.bringToFront();
    const frame = await (await zoom.waitForSelector('#webclient'))?.contentFrame();
    if (!frame) throw new Error('Zoom has no frame.');
    await knows(panel, ['lobby']);
    await sees(panel, OFFERED);
    for (const [page, phase] of [
      ['waiting', 'waiting'],
      ['call', 'in-call'],
    ] as const) {
      await show(frame, page);
      await knows(panel, [phase]);
      await sees(panel, OFFERED);
    }
    await expectGoodScreen(panel, 'zoom-call');
    await zoom.bringToFront();

    await show(frame, 'ended');
    await knows(panel, ['ended']);
    await silent(panel);
    expect(await frame.$('goed-gesprek')).toBeNull();

    // Joined again, and then left: Zoom takes its frame away.
    await show(frame, 'call');
    await knows(panel, ['in-call']);
    await sees(panel, OFFERED);
    await frame.waitForSelector('goed-gesprek');
    await zoom.evaluate(() => document.querySelector('iframe')?.remove());
    await silent(panel);
    await knows(panel, []);
  });
});
