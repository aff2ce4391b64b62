import { describe, expect, test } from 'vitest';
import { alterBuild } from './support/altered-build.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { fillConnectForm } from './support/connect.ts';
import { expectGoodScreen } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS, startService } from './support/service.ts';
import { signInByMail } from './support/sign-in.ts';
import { click, find, sees } from './support/ui.ts';

describe.each(BROWSERS)('%s without a sign-in window of its own', (name) => {
  test('connects through a tab, which goes once it is done; a closed tab can be tried again', async () => {
    await using cleanup = new AsyncDisposableStack();
    const service = cleanup.use(await startService());
    const build = cleanup.use(
      alterBuild(name, {
        manifest(manifest) {
          manifest.permissions = manifest.permissions.filter((permission) => permission !== 'identity');
        },
      }),
    );
    const device = await launch(name, build);
    cleanup.defer(device.close);
    const panel = await openPanelTab(device);
    const tabs = async () => (await device.browser.pages()).length;
    const before = await tabs();
    const openTab = async () => {
      const opened = device.browser.waitForTarget((target) =>
        target.url().startsWith(`${service.url}/connect`),
      );
      await click(panel, 'button', 'Aanmelden');
      const tab = await (await opened).asPage();
      await tab.waitForSelector('input[type=email], dl.facts');
      return tab;
    };

    await fillConnectForm(panel, service.url);
    await (await openTab()).close();
    await panel.bringToFront();
    await find(panel, 'button', 'Aanmelden');
    await expectGoodScreen(panel, 'account-connect-tab-closed');

    await panel.bringToFront();
    const tab = await openTab();
    await signInByMail(tab, service, MEMBERS.mark.email);
    await click(tab, 'button', 'Verbind');
    await expect.poll(tabs, { timeout: 30_000 }).toBe(before);
    await panel.bringToFront();
    await sees(panel, 'Aangemeld als');
    await sees(panel, MEMBERS.mark.name);
  });
});
