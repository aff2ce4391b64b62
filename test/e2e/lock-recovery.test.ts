import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { connectPanel, retype, signInAgain } from './support/connect.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { choosePassphrase, confirmLock, lockNow } from './support/lock.ts';
import { expectGoodScreen } from './support/look.ts';
import { setOffline } from './support/offline.ts';
import { openPanelTab, untilReloaded } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('a forgotten passphrase, in %s', (browser) => {
  let panel: Page;

  const stage = useStage(
    async ({ device, service }) => {
      panel = await openPanelTab(device);
      await connectPanel(panel, service, MEMBERS.mark.email);
    },
    { browser },
  );

  test('a locked device does not sync, and goes on where it was after unlocking', async () => {
    await click(panel, 'button', 'Terug');
    await startByHand(panel, 'Preventief gesprek', 'Noor de Jong');
    await type(panel, NOTE, 'Noor wil minder avonden.');
    await sees(panel, 'Bewaard');
    await click(panel, 'button', 'Terug naar het begin');
    await click(panel, 'button', 'Account en verbinding');
    await panel.waitForFunction(() => /Wacht op versturen\s+Niets/.test(document.body.innerText));
    await click(panel, 'button', 'Zet vergrendeling aan');
    await choosePassphrase(panel);
    await sees(panel, 'komt terug wat is verstuurd');
    await confirmLock(panel);
    await click(panel, 'button', 'Terug');
    await panel.locator('main ::-p-text(Noor de Jong)').click();
    await find(panel, 'heading', 'Noor de Jong');
    await setOffline(panel, true);
    // In one go, thus one change: of text that comes key by key, the first may be on its way already.
    await (await find(panel, 'textbox', NOTE)).focus();
    await panel.keyboard.sendCharacter(' En een vaste vrije dag.');
    await sees(panel, '1 wacht op verbinding');
    await click(panel, 'button', 'Terug naar het begin');
    await lockNow(panel);
  });

  test('passphrase forgotten: says what is lost, empties the device, and what was sent comes back', async () => {
    await click(panel, 'button', 'Wachtzin vergeten?');
    await sees(panel, '1 wijziging die nog niet is verstuurd');
    await panel.setViewport({ width: 320, height: 1200 });
    await expectGoodScreen(panel, 'lock-forgotten');
    await panel.setViewport({ width: 380, height: 900 });
    await setOffline(panel, false);
    await click(panel, 'checkbox', 'Ja, maak dit apparaat leeg');
    await untilReloaded(panel, () => click(panel, 'button', 'Maak leeg en begin opnieuw'));
    await sees(panel, 'Verbind met je organisatie');
    await retype(await find(panel, 'textbox', 'Adres van je organisatie'), stage.service.url);
    await signInAgain(panel, stage.service, MEMBERS.mark.email);
    await click(panel, 'button', 'Terug');
    await panel.locator('main ::-p-text(Noor de Jong)').click();
    await find(panel, 'heading', 'Noor de Jong');
    expect(await valueOf(panel, NOTE)).toBe('Noor wil minder avonden.');
  });
});
