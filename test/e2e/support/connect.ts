import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestService } from './service.ts';
import { signInByMail } from './sign-in.ts';
import { click, find, sees } from './ui.ts';

/** Connects the panel's device to the service as this person, through the browser's own sign-in window. */
export async function connectPanel(
  panel: Page,
  service: TestService,
  email: string,
  deviceName?: string,
): Promise<void> {
  await fillConnectForm(panel, service.url, deviceName);
  await throughWindow(panel, service.url, (window) => signInByMail(window, service, email));
  await sees(panel, 'Aangemeld als');
}

export async function fillConnectForm(panel: Page, url: string, deviceName?: string): Promise<void> {
  await click(panel, 'button', 'Account en verbinding');
  await find(panel, 'heading', 'Account en verbinding');
  await retype(await find(panel, 'textbox', 'Adres van je organisatie'), url);
  if (deviceName) await retype(await find(panel, 'textbox', 'Naam van dit apparaat'), deviceName);
}

/** Signs the same person in again, on a device that was signed out; its window may still know who it is. */
export async function signInAgain(panel: Page, service: TestService, email: string): Promise<void> {
  await throughWindow(panel, service.url, (window) => signInByMail(window, service, email));
  await sees(panel, 'Aangemeld als');
}

/** Signs in within the window that opens: `signIn` does it on the page with the form. */
export async function throughWindow(
  panel: Page,
  url: string,
  signIn: (window: Page) => Promise<void>,
): Promise<void> {
  const opened = panel.browser().waitForTarget((target) => target.url().startsWith(`${url}/connect`));
  await click(panel, 'button', 'Aanmelden');
  const target = await opened;
  const window = await target.asPage();
  await window.waitForSelector('input[type=email], dl.facts');
  if (await window.$('input[type=email]')) await signIn(window);
  await click(window, 'button', 'Verbind');
}

/** Types in place of what a field holds. */
export async function retype(field: ElementHandle, text: string): Promise<void> {
  await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
  await field.type(text);
}
