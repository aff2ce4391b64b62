import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  startOpenidProvider,
  type Account,
  type OpenidProvider,
} from '../service/support/openid-provider.ts';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS, startService, type TestService } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { click, find, sees, type } from './support/ui.ts';

const accounts = new Map<string, Account>([
  ['ali', { email: 'ali@bedrijf.nl', name: 'Ali Demir', groups: ['it-beheer'], amr: ['pwd', 'mfa'] }],
]);

describe.each(BROWSERS_FOR_SCREENS)('the organisation’s own sign-in in the console, in %s', (browser) => {
  let service: TestService;
  let device: TestBrowser;
  let provider: OpenidProvider;
  let admin: Page;
  const cleanup = new AsyncDisposableStack();

  beforeAll(async () => {
    service = cleanup.use(await startService());
    provider = await startOpenidProvider(accounts);
    cleanup.defer(provider.stop);
    provider.serve(service.url);
    device = await launch(browser);
    cleanup.defer(device.close);
    admin = await openConsole(await device.browser.createBrowserContext(), service, MEMBERS.ada.email);
  });
  afterAll(() => cleanup.disposeAsync());

  const fill = async (label: string, text: string) => {
    const field = await find(admin, 'textbox', label);
    await field.click({ count: 3 });
    await admin.keyboard.type(text);
  };

  /** A password field is no textbox to a screen reader. */
  const fillSecret = (text: string) => admin.locator('input[type=password]').fill(text);

  test('an administrator is told what is missing, and what the provider said', async () => {
    await click(admin, 'link', 'Organisatie');
    await click(admin, 'link', 'Aanmelden');
    await sees(admin, `${service.url}/api/auth/oidc/callback`);
    await click(admin, 'button', 'Bewaar en zet aan');
    await sees(admin, 'Noem een groep voor beheerders');
    await expectGoodScreens(admin, 'own-sign-in-empty');
    await fill('Issuer', `${provider.url}/elders`);
    await fill('Client-id', provider.client.id);
    await fillSecret('fout');
    await click(admin, 'button', 'Test de verbinding');
    await sees(admin, 'Op dit adres antwoordt geen aanmelding');
    await fill('Issuer', provider.url);
    await click(admin, 'button', 'Test de verbinding');
    await sees(admin, 'De aanmelding kent deze client niet');
    await expectGoodScreens(admin, 'own-sign-in-refused', '[role=alert]');
  });

  test('and turns it on for a domain, with the secret out of sight', async () => {
    await fillSecret(provider.client.secret);
    await fill('Domeinen', 'bedrijf.nl');
    await fill('Groepen voor Leidinggevende', 'leiding; teamleiders');
    await fill('Groepen voor Beheerder', 'it-beheer');
    await click(admin, 'button', 'Bewaar en zet aan');
    await sees(admin, 'Leden melden zich aan bij je organisatie');
    await sees(admin, 'Er is er een bewaard.');
    expect(await admin.content()).not.toContain(provider.client.secret);
    await expectGoodScreens(admin, 'own-sign-in');
  });

  test('who signs in there has the roles of their groups, and their page says so', async () => {
    const page = await (await device.browser.createBrowserContext()).newPage();
    await page.goto(`${service.url}/console`);
    await type(page, 'E-mailadres', 'ali@bedrijf.nl');
    await click(page, 'button', 'Verder');
    await type(page, 'Gebruikersnaam', 'ali');
    await click(page, 'button', 'Inloggen');
    await find(page, 'heading', 'Leden en rollen');
    await click(page, 'link', 'Ali Demir');
    await sees(page, 'De groepen daar bepalen de rollen');
    await page.setViewport({ width: 1280, height: 900 });
    await expectGoodScreens(page, 'member-by-groups');
  });

  test('who signed in there a while ago signs in there once more before their access changes', async () => {
    const page = await (await device.browser.createBrowserContext()).newPage();
    const signIn = async () => {
      await type(page, 'E-mailadres', 'ali@bedrijf.nl');
      await click(page, 'button', 'Verder');
      await type(page, 'Gebruikersnaam', 'ali');
      await click(page, 'button', 'Inloggen');
    };
    await page.goto(`${service.url}/console/account`);
    await signIn();
    await find(page, 'heading', 'Ali Demir');
    await service.ageSessions(11);
    await click(page, 'button', 'Meld overal elders af');
    await click(page, 'button', 'Ja, meld af');
    await find(page, 'heading', 'Laat weten dat jij het bent');
    await signIn();
    await click(page, 'button', 'Meld overal elders af');
    await click(page, 'button', 'Ja, meld af');
    await sees(page, 'Je bent overal elders afgemeld.');
  });

  test('and turns it off again', async () => {
    await click(admin, 'button', 'Zet uit');
    await click(admin, 'button', 'Ja, zet uit');
    await sees(admin, 'Leden melden zich aan met een link of een passkey');
  });
});
