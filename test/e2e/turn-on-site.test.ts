import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { alterBuild } from './support/altered-build.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { expectAccessible, screenshot } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openExtensionPage } from './support/panel.ts';
import { click } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const ROOM = 'https://meet.jit.si/OverlegVanOns';
const CALL = readFileSync(join(ROOT, 'test/fixtures/pages/jitsi-call.html'), 'utf8');

describe.each(BROWSERS)('a site that the user turns on, in %s', (name) => {
  test('is watched from then on, and no longer once it is off', async () => {
    // Granted already: the browser's own question cannot be answered by a test.
    const build = alterBuild(name, {
      manifest: ({ host_permissions }) => host_permissions.push('https://meet.jit.si/*'),
    });
    cleanup.use(build);
    const device = await launch(name, build);
    cleanup.defer(device.close);
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
  });
});
