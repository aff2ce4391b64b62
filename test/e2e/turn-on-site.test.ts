import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { alterBuild } from './support/altered-build.ts';
import { insideFirefox } from './support/bidi.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { expectAccessible, screenshot } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openExtensionPage, openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { untilNoPill } from './support/pill.ts';
import { click } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const GRANT = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`;
const ROOM = 'https://meet.jit.si/OverlegVanOns';
const CALL = readFileSync(join(ROOT, 'test/fixtures/pages/jitsi-call.html'), 'utf8');

/** The tabs of which the extension knows what they are about. */
const contextsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<object> } } };
    };
    return Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('context:'));
  });

describe.each(BROWSERS)('a site that the user turns on, in %s', (name) => {
  test('is watched from then on, no longer once it is off, and once when it is on again', async () => {
    // Granted already: the browser's own question cannot be answered by a test.
    const build = alterBuild(name, {
      manifest: ({ host_permissions }) => host_permissions.push('https://meet.jit.si/*'),
    });
    cleanup.use(build);
    const device = await launch(name, build);
    cleanup.defer(device.close);
    // What was granted goes when the site is turned off: there the question comes after all, and is answered with yes.
    if (name === 'Firefox') await insideFirefox(device.browser, GRANT);
    const room = await device.browser.newPage();
    await servePage(room, ROOM, CALL);
    expect(await room.$('goed-gesprek')).toBeNull();

    const options = await openExtensionPage(device, 'options.html');
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForSelector('input[type=checkbox]:checked');
    await screenshot(options, 'options');
    await expectAccessible(options);
    // Also on the page that was open already.
    await room.bringToFront();
    await room.waitForSelector('goed-gesprek');
    await room.reload();
    await room.waitForSelector('goed-gesprek');

    await options.bringToFront();
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForFunction(() => !document.querySelector('input[type=checkbox]:checked'));
    await options.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
    });
    // Nor on the page that is open still: it is not read, and nothing is kept of it.
    await room.bringToFront();
    await untilNoPill(room);
    await expect.poll(() => contextsOf(options), PATIENCE).toEqual([]);
    await room.evaluate(() => document.body.append('Iets anders.'));

    await options.bringToFront();
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForSelector('input[type=checkbox]:checked');
    await room.bringToFront();
    await room.waitForSelector('goed-gesprek');
    await options.bringToFront();
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForFunction(() => !document.querySelector('input[type=checkbox]:checked'));
    // From the panel as well.
    const panel = await openPanelTab(device);
    await click(panel, 'button', 'Verbinden');
    await click(panel, 'checkbox', 'Jitsi Meet');
    await room.bringToFront();
    await room.waitForSelector('goed-gesprek');
    await panel.close();
    // What is on another page follows.
    await options.bringToFront();
    await options.waitForFunction(() => document.querySelector('input[type=checkbox]:checked') !== null);
    expect(await room.$$('goed-gesprek')).toHaveLength(1);
    expect(await contextsOf(options)).toHaveLength(1);

    // Withdrawn in the browser's own settings, which Chromium does not let a test do for what a build was given.
    if (name === 'Chromium') return;
    await options.evaluate((origin) => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { remove(what: object): Promise<boolean> } };
      };
      return chrome.permissions.remove({ origins: [origin] });
    }, 'https://meet.jit.si/*');
    await untilNoPill(room);
    await expect.poll(() => contextsOf(options), PATIENCE).toEqual([]);
  });
});
