import type { Page } from 'puppeteer-core';
import type { TestService } from './service.ts';
import { signInByMail } from './sign-in.ts';
import { click, find, sees } from './ui.ts';

/** Connects the panel's device to the service as this person, through the browser's own sign-in window. */
export async function connectPanel(panel: Page, service: TestService, email: string): Promise<void> {
  await click(panel, 'button', 'Account en verbinding');
  await find(panel, 'heading', 'Account en verbinding');
  const address = await find(panel, 'textbox', 'Adres van je organisatie');
  await address.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await address.type(service.url);
  const opened = panel.browser().waitForTarget((target) => target.url().startsWith(`${service.url}/connect`));
  await click(panel, 'button', 'Aanmelden');
  const target = await opened;
  const window = await target.asPage();
  if (await window.$('input[type=email]').then(Boolean)) await signInByMail(window, service, email);
  await click(window, 'button', 'Verbind');
  await sees(panel, 'Aangemeld als');
}
