import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS, launch, type TestBrowser } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { rowsOf, tokenOf } from './support/device.ts';
import { expectGoodScreen } from './support/look.ts';
import { setOffline } from './support/offline.ts';
import { openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { MEMBERS, type TestService } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS)('one manager, two devices, in %s', (browser) => {
  let laptop: Page;
  let desktop: Page;

  const stage = useStage(
    async ({ service, device }) => {
      laptop = await connected(device, service, MEMBERS.mark.email, 'Laptop');
      desktop = await another(MEMBERS.mark.email, 'Werkplek');
    },
    { browser },
  );

  async function connected(
    device: TestBrowser,
    service: TestService,
    email: string,
    name: string,
  ): Promise<Page> {
    const panel = await openPanelTab(device);
    await connectPanel(panel, service, email, name);
    await click(panel, 'button', 'Terug');
    return panel;
  }

  async function another(email: string, name: string): Promise<Page> {
    const device = await launch(browser);
    stage.cleanup.defer(device.close);
    return connected(device, stage.service, email, name);
  }

  test('a conversation comes along', async () => {
    await startByHand(laptop, 'Preventief gesprek', 'Noor de Jong');
    await type(laptop, NOTE, 'Rooster besproken.');
    await sees(desktop, 'Noor de Jong');
    await desktop.locator('button[aria-label^="Verder met Noor de Jong"]').click();
    await find(desktop, 'heading', 'Noor de Jong');
    // The first letters may come before the last.
    await expect.poll(() => valueOf(desktop, NOTE), PATIENCE).toBe('Rooster besproken.');
  });

  test('the same field changed on both while offline: both texts are kept, the panel shows two versions', async () => {
    await setOffline(laptop, true);
    await setOffline(desktop, true);
    await replace(laptop, 'Op maandag thuis werken.');
    await replace(desktop, 'Op vrijdag vroeg naar huis.');
    await sees(laptop, '1 wacht op verbinding');
    await sees(desktop, '1 wacht op verbinding');
    await setOffline(laptop, false);
    await sees(laptop, 'Bewaard');
    await setOffline(desktop, false);
    for (const panel of [laptop, desktop]) {
      await sees(panel, `Twee versies van “${NOTE}”`);
      await sees(panel, 'Op maandag thuis werken.');
      await sees(panel, 'Op vrijdag vroeg naar huis.');
    }
    await expectGoodScreen(desktop, 'conversation-two-versions');
  });

  test('joined on one, the other follows', async () => {
    await click(desktop, 'button', 'Samenvoegen');
    await expectGoodScreen(desktop, 'conversation-joining');
    // Text under the cursor is never replaced: the laptop's user leaves the field first.
    await laptop.keyboard.press('Escape');
    await click(desktop, 'button', 'Deze tekst gebruiken');
    await laptop.waitForFunction(() => !document.body.innerText.includes('Twee versies van'));
    const joined = await valueOf(laptop, NOTE);
    expect(joined).toContain('Op maandag thuis werken.');
    expect(joined).toContain('Op vrijdag vroeg naar huis.');
    expect(await valueOf(desktop, NOTE)).toBe(joined);
  });

  test("another manager's conversation is refused by id, in the console and at the door", async () => {
    const [conversation] = await rowsOf(laptop, 'conversations');
    const id = String(conversation?.id);
    const other = await another(MEMBERS.lotte.email, 'Laptop van Lotte');
    await find(other, 'heading', 'Goed Gesprek');
    expect(await other.evaluate(() => document.body.innerText)).not.toContain('Noor de Jong');

    const token = await tokenOf(other);
    const asked = await fetch(`${stage.service.url}/api/conversations/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([401, 403, 404]).toContain(asked.status);
    expect(await asked.text()).not.toContain('Noor');

    const console = await openConsole(
      await other.browser().createBrowserContext(),
      stage.service,
      MEMBERS.lotte.email,
    );
    await console.goto(`${stage.service.url}/console/conversations/${id}`);
    await console.waitForSelector('main h1');
    expect(await console.evaluate(() => document.body.innerText)).not.toContain('Noor');
    await expectGoodScreen(console, 'console-refused');
  });
});

/** Puts another text in place of what the note holds, by keyboard. */
async function replace(panel: Page, text: string): Promise<void> {
  const field = await find(panel, 'textbox', NOTE);
  await field.focus();
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(text);
}
