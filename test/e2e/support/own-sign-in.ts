import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startOpenidProvider, type Account } from '../../service/support/openid-provider.ts';
import type { Stage } from './stage.ts';
import { click, find, type } from './ui.ts';

/** Lets an organisation sign in at a provider of its own, as an operator does, with groups for managers and HR. */
export async function useOwnSignIn({ service, cleanup }: Stage, accounts: Map<string, Account>) {
  const provider = await startOpenidProvider(accounts);
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
  return provider;
}

/** On the page with our sign-in form: to the organisation's page, and back. */
export async function signInAtOrganisation(page: Page, account: string): Promise<void> {
  await type(page, 'E-mailadres', `${account}@bedrijf.nl`);
  await click(page, 'button', 'Verder');
  await find(page, 'heading', 'Aanmelden bij Voorbeeld');
  await type(page, 'Gebruikersnaam', account);
  await click(page, 'button', 'Inloggen');
}
