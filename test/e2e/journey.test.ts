import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Account, OpenidProvider } from '../service/support/openid-provider.ts';
import { addAuthenticator, type Authenticator } from './support/authenticator.ts';
import { BROWSERS, BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { fillConnectForm, retype, throughWindow } from './support/connect.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { tokenOf } from './support/device.ts';
import { expectGoodScreen, expectGoodScreens } from './support/look.ts';
import { linkIn } from './support/mailbox.ts';
import { signInAtOrganisation, useOwnSignIn } from './support/own-sign-in.ts';
import { launchPanel, openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { MEMBERS } from './support/service.ts';
import { openConsole, signInByMail } from './support/sign-in.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type } from './support/ui.ts';

const IRIS = { name: 'Iris Nieuwenhuis', email: 'iris.nieuwenhuis@voorbeeld.test' };
const WORDS = 'Op woensdag wil Noor eerder beginnen.';
const WIDE = { width: 1280, height: 900 };

const accounts = new Map<string, Account>([
  ['mila', { email: 'mila@bedrijf.nl', name: 'Mila Mulder', groups: ['Leiding'] }],
  ['hans', { email: 'hans@bedrijf.nl', name: 'Hans Hoek', groups: ['HR-team'], amr: ['pwd', 'mfa'] }],
  ['rob', { email: 'rob@bedrijf.nl', name: 'Rob Roos', groups: ['Iedereen'] }],
]);

describe.each(BROWSERS)('from an invitation to a conversation that is kept, in %s', (browser) => {
  let provider: OpenidProvider;
  const stage = useStage(
    async (before) => {
      provider = await useOwnSignIn(before, accounts);
    },
    { browser, secondFactor: true },
  );
  const looks = BROWSERS_FOR_SCREENS.includes(browser);
  const look = (page: Page, name: string) => (looks ? expectGoodScreens(page, name) : undefined);

  const newWindow = async () => {
    const context = await stage.device.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(WIDE);
    return page;
  };

  describe('somebody who is invited', () => {
    let authenticator: Authenticator;
    let iris: Page;
    let panel: Page;

    test('an administrator has to add a passkey first, and then invites', async () => {
      const context = await stage.device.browser.createBrowserContext();
      const admin = await openConsole(context, stage.service, MEMBERS.ada.email);
      await find(admin, 'heading', 'Beveilig je account met een passkey');
      expect(await admin.$$('nav a')).toEqual([]);
      await look(admin, 'factor-add');
      authenticator = await addAuthenticator(admin);
      await click(admin, 'button', 'Voeg een passkey toe');
      await find(admin, 'heading', 'Leden en rollen');
      await sees(admin, '5 leden');
      await look(admin, 'members');
      await click(admin, 'button', 'Nodig iemand uit');
      await type(admin, 'Naam', IRIS.name);
      await click(admin, 'button', 'Verstuur uitnodiging');
      await sees(admin, 'Vul een e-mailadres in');
      await type(admin, 'Werkadres', IRIS.email);
      await look(admin, 'members-invite');
      await click(admin, 'button', 'Verstuur uitnodiging');
      await sees(admin, `De uitnodiging voor ${IRIS.name} is verstuurd.`);
      await context.close();
    });

    test('comes by the mail, signs in with the link of the next one, and adds a passkey', async () => {
      const invitation = await stage.service.mailbox.next(IRIS.email);
      iris = await newWindow();
      await iris.goto(linkIn(invitation, stage.service.url));
      await signInByMail(iris, stage.service, IRIS.email);
      await sees(iris, `Welkom, ${IRIS.name}`);
      await click(iris, 'link', 'Voorbeeld BV Mijn account');
      await find(iris, 'heading', IRIS.name);
      await sees(iris, 'deze browser');
      await sees(iris, 'Je hebt nog geen passkey.');
      await look(iris, 'account');
      authenticator = await addAuthenticator(iris);
      await click(iris, 'button', 'Voeg een passkey toe');
      await sees(iris, 'De passkey is toegevoegd.');
      await sees(iris, 'met een link en een passkey');
    });

    test('signed out, the passkey brings them in', async () => {
      await click(iris, 'button', 'Afmelden');
      await find(iris, 'textbox', 'E-mailadres');
      await look(iris, 'sign-in');
      await click(iris, 'button', 'Meld aan met een passkey');
      await iris.waitForFunction(() => location.pathname.startsWith('/console'));
      await sees(iris, `Welkom, ${IRIS.name}`);
    });

    test('a wrong address says what to do', async () => {
      panel = await openPanelTab(stage.device);
      await click(panel, 'button', 'Verbinden');
      await sees(panel, 'Verbind met je organisatie');
      await expectGoodScreen(panel, 'account-connect');
      await retype(await find(panel, 'textbox', 'Adres van je organisatie'), 'http://gesprek.voorbeeld.test');
      await click(panel, 'button', 'Aanmelden');
      await sees(panel, 'Dit adres is niet beveiligd.');
      await click(panel, 'button', 'Terug');
      await find(panel, 'heading', 'Goed Gesprek');
    });

    test('the passkey connects the extension', async () => {
      await fillConnectForm(panel, stage.service.url);
      await throughWindow(panel, stage.service.url, async (window) => {
        await authenticator.copyTo(window);
        await click(window, 'button', 'Meld aan met een passkey');
      });
      await sees(panel, 'Aangemeld als');
      await sees(panel, IRIS.name);
      await expectGoodScreen(panel, 'account-connected');
    });

    test('what they write comes to the service, which gives it back to them', async () => {
      await click(panel, 'button', 'Terug');
      await startByHand(panel, 'Preventief gesprek', 'Noor de Jong');
      await type(panel, NOTE, WORDS);
      const headers = { authorization: `Bearer ${await tokenOf(panel)}` };
      const kept = async () =>
        (await fetch(`${stage.service.url}/api/sync/pull?protocol=1&cursor=0.0`, { headers })).text();
      await expect.poll(kept, PATIENCE).toContain(WORDS);
    });
  });

  describe('people of an organisation with a sign-in of its own', () => {
    let hans: Page;

    test('HR have the role of their group, are asked no passkey, and see that somebody is at it', async () => {
      hans = await newWindow();
      await hans.goto(`${stage.service.url}/console/people`);
      await signInAtOrganisation(hans, 'hans');
      await click(hans, 'link', 'Gesprekken');
      await hans.waitForSelector('main a[href*="/console/conversations/"]');
      await hans.click('main a[href*="/console/conversations/"]');
      await sees(hans, 'Dit gesprek is nog niet afgerond');
      const text = await hans.evaluate(() => document.body.innerText);
      expect(text).toContain('Noor de Jong');
      expect(text).toContain(IRIS.name);
      expect(text).not.toContain(WORDS);
      await hans.goto(`${stage.service.url}/console/account`);
      await sees(hans, 'via je organisatie, met een tweede factor');
      await look(hans, 'account-oidc');
    });

    test('and are signed out there as well', async () => {
      await click(hans, 'button', 'Afmelden');
      await hans.waitForFunction((origin) => location.origin === origin, {}, provider.url);
      expect(await hans.evaluate(() => location.pathname)).toContain('/session/end');
      await hans.goto(`${stage.service.url}/sign-in`);
      await find(hans, 'textbox', 'E-mailadres');
    });

    test('a manager connects their extension', async () => {
      const panel = await launchPanel(stage.cleanup, browser);
      await fillConnectForm(panel, stage.service.url);
      await throughWindow(panel, stage.service.url, (window) => signInAtOrganisation(window, 'mila'));
      await sees(panel, 'Aangemeld als');
      await sees(panel, 'Mila Mulder');
    });

    test('who is in no group is told what to do', async () => {
      const rob = await newWindow();
      await rob.goto(`${stage.service.url}/sign-in`);
      await signInAtOrganisation(rob, 'rob');
      await sees(rob, 'Je hebt geen toegang tot Goed Gesprek');
      await look(rob, 'sign-in-no-role');
      expect(await rob.evaluate(() => location.pathname)).toBe('/sign-in');
    });
  });
});
