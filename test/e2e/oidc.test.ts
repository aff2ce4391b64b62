import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import {
  startOpenidProvider,
  type Account,
  type OpenidProvider,
} from '../service/support/openid-provider.ts';
import { fillConnectForm, throughWindow } from './support/connect.ts';
import { expectGoodScreens } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type } from './support/ui.ts';

const accounts = new Map<string, Account>([
  ['mila', { email: 'mila@bedrijf.nl', name: 'Mila Mulder', groups: ['Leiding'] }],
  ['hans', { email: 'hans@bedrijf.nl', name: 'Hans Hoek', groups: ['HR-team'], amr: ['pwd', 'mfa'] }],
  ['rob', { email: 'rob@bedrijf.nl', name: 'Rob Roos', groups: ['Iedereen'] }],
]);
describe.each(BROWSERS_FOR_SCREENS)('signing in at the organisation, in %s', (browser) => {
  let provider: OpenidProvider;

  const stage = useStage(
    async ({ service, cleanup }) => {
      provider = await startOpenidProvider(accounts);
      cleanup.defer(provider.stop);
      provider.serve(service.url);
      const folder = cleanup.use(await mkdtempDisposable(join(tmpdir(), 'goed-gesprek-secret-')));
      const secret = join(folder.path, 'client.secret');
      await writeFile(secret, provider.client.secret);
      const settings = {
        '--organisation': 'Voorbeeld BV',
        '--issuer': provider.url,
        '--client-id': provider.client.id,
        '--secret-file': secret,
        '--domains': 'bedrijf.nl',
        '--manager': 'Leiding',
        '--hr': 'HR-team',
      };
      await service.admin('oidc', ...Object.entries(settings).flat());
    },
    { browser, secondFactor: true },
  );

  /** On the page with our sign-in form: to the organisation's page, and back. */
  async function signInAs(page: Page, account: string): Promise<void> {
    await type(page, 'E-mailadres', `${account}@bedrijf.nl`);
    await click(page, 'button', 'Verder');
    await find(page, 'heading', 'Aanmelden bij Voorbeeld');
    await type(page, 'Gebruikersnaam', account);
    await click(page, 'button', 'Inloggen');
  }

  describe('an organisation with a sign-in of its own', () => {
    let page: Page;

    test('lets HR into the console with the role of their group, and asks no passkey beside it', async () => {
      const context = await stage.device.browser.createBrowserContext();
      page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${stage.service.url}/console/people`);
      await signInAs(page, 'hans');
      await sees(page, 'Nog geen medewerkers');
      await page.goto(`${stage.service.url}/console/account`);
      await sees(page, 'via je organisatie, met een tweede factor');
      await expectGoodScreens(page, 'account-oidc');
    });

    test('signs them out there as well', async () => {
      await click(page, 'button', 'Afmelden');
      await page.waitForFunction((origin) => location.origin === origin, {}, provider.url);
      expect(new URL(page.url()).pathname).toContain('/session/end');
      await page.goto(`${stage.service.url}/sign-in`);
      await find(page, 'textbox', 'E-mailadres');
    });

    test('connects the extension of a manager', async () => {
      const panel = await openPanelTab(stage.device);
      await fillConnectForm(panel, stage.service.url);
      await throughWindow(panel, stage.service.url, (window) => signInAs(window, 'mila'));
      await sees(panel, 'Aangemeld als');
      await sees(panel, 'Mila Mulder');
      await panel.close();
    });

    test('tells who is in no group what to do', async () => {
      const context = await stage.device.browser.createBrowserContext();
      const other = await context.newPage();
      await other.setViewport({ width: 1280, height: 900 });
      await other.goto(`${stage.service.url}/sign-in`);
      await signInAs(other, 'rob');
      await sees(other, 'Je hebt geen toegang tot Goed Gesprek');
      await expectGoodScreens(other, 'sign-in-no-role');
      expect(await other.evaluate(() => location.pathname)).toBe('/sign-in');
    });
  });
});
