import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addAuthenticator, type Authenticator } from './support/authenticator.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type } from './support/ui.ts';

/** What somebody who is new does not come to; see `journey.test.ts` for the rest. */
describe.each(BROWSERS_FOR_SCREENS)('passkeys in %s', (browser) => {
  const stage = useStage(undefined, { secondFactor: true, browser });
  const openAs = async (email: string) =>
    openConsole(await stage.device.browser.createBrowserContext(), stage.service, email);

  describe('of a manager', () => {
    const NAME = browser === 'Firefox' ? 'Firefox (Linux)' : 'Chrome (Linux)';
    let page: Page;

    test('gets another name', async () => {
      page = await openAs(MEMBERS.mark.email);
      await addAuthenticator(page);
      await page.goto(`${stage.service.url}/console/account`);
      await click(page, 'button', 'Voeg een passkey toe');
      await sees(page, 'De passkey is toegevoegd.');
      await click(page, 'button', `Wijzig de naam van ${NAME}`);
      await type(page, 'Naam van de passkey', ' thuis');
      await click(page, 'button', 'Bewaar');
      await sees(page, `${NAME} thuis`);
      await expectGoodScreens(page, 'account-passkeys');
    });

    test('a second one on the same device is not made', async () => {
      await click(page, 'button', 'Voeg een passkey toe');
      await sees(page, 'Dit apparaat heeft al een passkey');
    });

    test('is removed by who shows anew that it is them, when they signed in a while ago', async () => {
      await openAs(MEMBERS.mark.email);
      await stage.service.ageSessions(11);
      await page.bringToFront();
      await click(page, 'button', 'Verwijder');
      await click(page, 'button', 'Ja, verwijder');
      await find(page, 'heading', 'Laat weten dat jij het bent');
      await expectGoodScreens(page, 'confirm-it-is-you');
      await click(page, 'button', 'Niet nu');
      await find(page, 'heading', MEMBERS.mark.name);
      await click(page, 'button', 'Ja, verwijder');
      await click(page, 'button', 'Meld aan met een passkey');
      await sees(page, 'Laat eerst weten dat jij het bent');
      await click(page, 'button', 'Ja, verwijder');
      await sees(page, 'De passkey is verwijderd.');
      expect(await page.content()).not.toContain('Dit apparaat heeft al een passkey');
      await click(page, 'button', 'English');
      await sees(page, 'The passkey was removed.');
      await click(page, 'button', 'Nederlands');
    });

    test('then other places can be left at once', async () => {
      await sees(page, 'Vertrouw je een plek niet waar je bent aangemeld?');
      await expectGoodScreens(page, 'account-passkey-changed');
      await click(page, 'button', 'Meld overal elders af');
      await click(page, 'button', 'Ja, meld af');
      await sees(page, 'Je bent overal elders afgemeld.');
      await click(page, 'button', 'English');
      await sees(page, 'No connected extensions.');
      const said = await page.$$eval('[role=status]', (all) => all.map(({ textContent }) => textContent));
      expect(said).toContain('You are signed out everywhere else.');
      expect(said.join()).not.toContain('afgemeld');
      await click(page, 'button', 'Nederlands');
      await sees(page, 'Geen verbonden extensies.');
      await page.waitForFunction(
        () => document.querySelectorAll('[aria-labelledby=access-title] li').length === 1,
      );
    });

    test('removed, it signs in no more', async () => {
      await sees(page, 'Je hebt nog geen passkey.');
      await click(page, 'button', 'Afmelden');
      await click(page, 'button', 'Meld aan met een passkey');
      await sees(page, 'Deze passkey werkt hier niet');
      await expectGoodScreens(page, 'sign-in-refused');
      expect(await page.evaluate(() => location.pathname)).toBe('/sign-in');
    });
  });

  test('HR, who needs more than a mailbox, uses theirs in another browser too', async () => {
    const page = await openAs(MEMBERS.hanna.email);
    const authenticator: Authenticator = await addAuthenticator(page);
    await click(page, 'button', 'Voeg een passkey toe');
    await sees(page, 'Nog geen medewerkers');
    const other = await openAs(MEMBERS.hanna.email);
    await find(other, 'heading', 'Gebruik je passkey');
    await expectGoodScreens(other, 'factor-use');
    await authenticator.copyTo(other);
    await click(other, 'button', 'Meld aan met een passkey');
    await sees(other, 'Nog geen medewerkers');
  });
});
