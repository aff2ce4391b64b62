import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { launchChromium } from './support/browser.ts';
import { expectAccessible, screenshot } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { click } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const ROOM = 'https://meet.jit.si/OverlegVanOns';
const CALL = readFileSync(join(ROOT, 'test/fixtures/pages/jitsi-call.html'), 'utf8');

/** The build with one site granted already: the browser's own question cannot be answered by a test. */
function buildWithGrant(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-granted-'));
  cleanup.defer(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, '.output/chrome-mv3-dev'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe('a site that the user turns on', () => {
  test('is watched from then on, and no longer once it is off', async () => {
    const chromium = await launchChromium({ extension: null });
    cleanup.defer(chromium.close);
    await chromium.browser.installExtension(buildWithGrant('https://meet.jit.si/*'));
    const room = await chromium.browser.newPage();
    await servePage(room, ROOM, CALL);
    expect(await room.$('goed-gesprek')).toBeNull();

    const options = await chromium.browser.newPage();
    await options.goto(chromium.pageUrl('options.html'));
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForSelector('::-p-aria([name="Jitsi Meet"][role="checkbox"]):checked');
    await screenshot(options, 'options');
    await expectAccessible(options);
    // Also on the page that was open already.
    await room.bringToFront();
    await room.waitForSelector('goed-gesprek');
    await room.reload();
    await room.waitForSelector('goed-gesprek');

    await options.bringToFront();
    await click(options, 'checkbox', 'Jitsi Meet');
    await options.waitForSelector('::-p-aria([name="Jitsi Meet"][role="checkbox"]):not(:checked)');
    await options.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
    });
  });
});
