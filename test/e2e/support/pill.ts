import type { Frame, Page } from 'puppeteer-core';
import { isFirefox } from './bidi.ts';
import { pillInChromium } from './pill-chromium.ts';
import { pillInFirefox } from './pill-firefox.ts';
import { PILL, type PillButton } from './pill-button.ts';

/** The buttons to open and to close. The pill's shadow root is closed to the page, not to who debugs it. */
async function buttons(page: Page): Promise<PillButton[]> {
  await page.waitForSelector(PILL);
  return (await isFirefox(page.browser())) ? pillInFirefox(page) : pillInChromium(page);
}

/** What the pill says; waits until it is there. */
export async function pillText(page: Page): Promise<string> {
  const [open] = await buttons(page);
  return open?.text ?? '';
}

/** Waits until the pill says this; no event tells when what a closed root holds changes. */
export async function untilPillSays(page: Page, text: string): Promise<void> {
  for (let said = ''; said !== text; said = await pillText(page))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Its host has no size of its own: to the driver it is hidden even while it is there. */
export async function untilNoPill(page: Page | Frame): Promise<void> {
  await page.waitForFunction((pill) => document.querySelector(pill) === null, {}, PILL);
}

/** A real click on the pill: it takes no other. */
export async function clickPill(page: Page): Promise<void> {
  const [open] = await buttons(page);
  if (!open) throw new Error('The pill has no button.');
  await page.mouse.click(open.x, open.y);
}

/** Sends the pill away by its cross. */
export async function closePill(page: Page): Promise<void> {
  const [, close] = await buttons(page);
  if (!close) throw new Error('The pill has no cross.');
  await page.mouse.click(close.x, close.y);
}
