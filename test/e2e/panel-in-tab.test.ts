import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { alterBuild } from './support/altered-build.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { NOTE } from './support/conversation.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { panelTabs } from './support/panel.ts';
import { clickPill } from './support/pill.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS)('%s without a panel of its own', (name) => {
  test('shows the same app in a tab, which follows the tab that was looked at', async () => {
    await using cleanup = new AsyncDisposableStack();
    // As in browsers that have neither a side panel nor a sidebar.
    const build = alterBuild(name, {
      manifest(manifest) {
        manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
        delete manifest['side_panel'];
        delete manifest['sidebar_action'];
        delete (manifest['commands'] as Record<string, unknown>)['_execute_sidebar_action'];
      },
    });
    cleanup.use(build);
    const device = await launch(name, build);
    cleanup.defer(device.close);
    const open = async (who: string, time: string, meeting: string): Promise<Page> => {
      const page = await device.browser.newPage();
      await servePage(page, CALENDAR_URL, calendarToday(who, time, meeting));
      await page.waitForSelector('goed-gesprek');
      return page;
    };
    const noor = await open('Noor', '00:00 – 00:30', 'abc-defg-hij');
    const tom = await open('Tom', '00:30 – 01:00', 'klm-nopq-rst');

    await noor.bringToFront();
    await clickPill(noor);
    const [panel] = await panelTabs(device, 1);
    if (!panel) throw new Error('No tab shows the panel.');
    await sees(panel, 'Voeg Noor toe');
    await expectGoodScreen(panel, 'in-tab-home');
    await click(panel, 'button', 'Voeg Noor toe');
    await find(panel, 'heading', 'Noor');
    await type(panel, NOTE, 'Rooster besproken.');

    // The pill of another appointment brings the same tab to the front; the conversation stays.
    await tom.bringToFront();
    await clickPill(tom);
    await sees(panel, 'Ander gesprek herkend');
    expect(await panelTabs(device, 1)).toHaveLength(1);
    expect(await valueOf(panel, NOTE)).toBe('Rooster besproken.');
    await panel.waitForFunction(() => document.visibilityState === 'visible');
    await click(panel, 'button', 'Overstappen');
    await sees(panel, 'Voeg Tom toe');
  });
});
