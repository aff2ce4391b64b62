import type { BrowserContext, Page } from 'puppeteer-core';
import { linkIn } from './mailbox.ts';
import type { TestService } from './service.ts';
import { click, type } from './ui.ts';

/** Asks for a link on the page with the sign-in form, opens it from the mail in a tab of its own, and confirms. */
export async function signInByMail(page: Page, service: TestService, email: string): Promise<void> {
  await type(page, 'E-mailadres', email);
  await click(page, 'button', 'Verder');
  const link = linkIn(await service.mailbox.next(email), service.url);
  const tab = await page.browserContext().newPage();
  await tab.goto(link);
  await confirmLink(tab);
  await tab.close();
  // The first page notices by itself and goes on.
  await page.bringToFront();
  await page.waitForFunction((title) => !document.body.innerText.includes(title), {}, 'Kijk in je mail');
}

/** Confirms on the page of the mailed link, and waits until it has gone elsewhere or says what to do next. */
export async function confirmLink(page: Page): Promise<void> {
  await click(page, 'button', 'Meld me aan');
  await page.waitForFunction(() => !location.hash);
}

/** The console in a browser context of its own, as this person. */
export async function openConsole(
  context: BrowserContext,
  service: TestService,
  email: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${service.url}/console`);
  await signInByMail(page, service, email);
  await page.waitForSelector('main h1');
  return page;
}
