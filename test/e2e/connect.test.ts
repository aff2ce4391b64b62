import { describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { alterBuild } from './support/altered-build.ts';
import { BROWSERS, launch } from './support/browser.ts';
import { fillConnectForm } from './support/connect.ts';
import { expectGoodScreen } from './support/look.ts';
import { linkIn } from './support/mailbox.ts';
import { launchPanel, openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { MEMBERS, startService } from './support/service.ts';
import { signInByMail } from './support/sign-in.ts';
import { click, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS)('the sign-in window of %s', (name) => {
  test('is where one goes on after the link of the mail, which the panel brings to the front', async () => {
    await using cleanup = new AsyncDisposableStack();
    const service = cleanup.use(await startService());
    const panel = await launchPanel(cleanup, name);
    await fillConnectForm(panel, service.url);
    const opened = panel
      .browser()
      .waitForTarget((target) => target.url().startsWith(`${service.url}/connect`));
    await click(panel, 'button', 'Aanmelden');
    const window = await (await opened).asPage();
    await window.waitForSelector('input[type=email]');
    await type(window, 'E-mailadres', MEMBERS.mark.email);
    await click(window, 'button', 'Verder');

    const tab = await panel.browser().newPage();
    await tab.goto(linkIn(await service.mailbox.next(MEMBERS.mark.email), service.url));
    await click(tab, 'button', 'Meld me aan');
    await sees(tab, 'Ga terug naar het venster');
    await expectGoodScreen(tab, 'sign-in-goes-on-elsewhere');
    // It could connect nothing.
    expect(await tab.$$('button')).toHaveLength((await tab.$$('header button')).length);
    expect(tab.url()).not.toContain('token');
    await tab.close();

    await panel.bringToFront();
    await click(panel, 'button', 'Toon het venster');
    await panel.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      return (await chrome.windows.getLastFocused()).type === 'popup';
    });
    await click(window, 'button', 'Verbind');
    await panel.bringToFront();
    await sees(panel, 'Aangemeld als');
  });
});

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
    await expect.poll(tabs, PATIENCE).toBe(before);
    await panel.bringToFront();
    await sees(panel, 'Aangemeld als');
    await sees(panel, MEMBERS.mark.name);
  });
});
