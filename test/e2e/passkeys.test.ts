import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addAuthenticator, type Authenticator } from './support/authenticator.ts';
import { BROWSERS } from './support/browser.ts';
import { fillConnectForm, throughWindow } from './support/connect.ts';
import { expectGoodScreens } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS)('in %s', (browser) => {
  const stage = useStage(undefined, { secondFactor: true, browser });

  // Firefox’s driver has no authenticator to lend: there a passkey cannot be made, only asked for.
  describe.skipIf(browser === 'Firefox')('passkeys', () => {
    let page: Page;
    let authenticator: Authenticator;

    test('a manager who came by a link adds one and gives it a name', async () => {
      page = await openConsole(
        stage.device.browser.defaultBrowserContext(),
        stage.service,
        MEMBERS.mark.email,
      );
      authenticator = await addAuthenticator(page);
      await page.goto(`${stage.service.url}/console/account`);
      await sees(page, 'Je hebt nog geen passkey.');
      await click(page, 'button', 'Voeg een passkey toe');
      await sees(page, 'De passkey is toegevoegd.');
      await sees(page, 'met een link en een passkey');
      await click(page, 'button', 'Wijzig de naam van Chrome (Linux)');
      await type(page, 'Naam van de passkey', ' thuis');
      await click(page, 'button', 'Bewaar');
      await sees(page, 'Chrome (Linux) thuis');
      await expectGoodScreens(page, 'account-passkeys');
    });

    test('a second one on the same device is not made', async () => {
      await click(page, 'button', 'Voeg een passkey toe');
      await sees(page, 'Dit apparaat heeft al een passkey');
    });

    test('after signing out it signs in', async () => {
      await click(page, 'button', 'Afmelden');
      await find(page, 'textbox', 'E-mailadres');
      await expectGoodScreens(page, 'sign-in');
      await click(page, 'button', 'Meld aan met een passkey');
      await page.waitForFunction(() => location.pathname.startsWith('/console'));
      await sees(page, `Welkom, ${MEMBERS.mark.name}`);
      await click(page, 'button', 'Afmelden');
      await find(page, 'textbox', 'E-mailadres');
    });

    test('and connects the extension', async () => {
      const panel = await openPanelTab(stage.device);
      await fillConnectForm(panel, stage.service.url);
      await throughWindow(panel, stage.service.url, async (window) => {
        await authenticator.copyTo(window);
        await click(window, 'button', 'Meld aan met een passkey');
      });
      await sees(panel, 'Aangemeld als');
      await sees(panel, MEMBERS.mark.name);
      await panel.close();
    });

    test('removed, it signs in no more', async () => {
      // The page noticed by itself that this browser was signed in again.
      await page.bringToFront();
      await sees(page, `Welkom, ${MEMBERS.mark.name}`);
      await page.goto(`${stage.service.url}/console/account`);
      await click(page, 'button', 'Verwijder');
      await click(page, 'button', 'Ja, verwijder');
      await sees(page, 'De passkey is verwijderd.');
      await sees(page, 'Je hebt nog geen passkey.');
      await click(page, 'button', 'Afmelden');
      await click(page, 'button', 'Meld aan met een passkey');
      await sees(page, 'Deze passkey werkt hier niet');
      await expectGoodScreens(page, 'sign-in-refused');
      expect(await page.evaluate(() => location.pathname)).toBe('/sign-in');
    });
  });

  describe('HR, who needs more than a mailbox', () => {
    let page: Page;
    let authenticator: Authenticator;
    const openHr = async () =>
      openConsole(await stage.device.browser.createBrowserContext(), stage.service, MEMBERS.hanna.email);

    test('sees nothing but the way to a passkey', async () => {
      page = await openHr();
      await find(page, 'heading', 'Beveilig je account met een passkey');
      expect(await page.$$('nav a')).toEqual([]);
      await expectGoodScreens(page, 'factor-add');
    });

    test.skipIf(browser === 'Firefox')('adds one, and goes on where they were', async () => {
      authenticator = await addAuthenticator(page);
      await click(page, 'button', 'Voeg een passkey toe');
      await sees(page, 'Nog geen medewerkers');
    });

    test.skipIf(browser === 'Firefox')('in another browser, uses it', async () => {
      const other = await openHr();
      await find(other, 'heading', 'Gebruik je passkey');
      await expectGoodScreens(other, 'factor-use');
      await authenticator.copyTo(other);
      await click(other, 'button', 'Meld aan met een passkey');
      await sees(other, 'Nog geen medewerkers');
      await other.close();
    });
  });
});
