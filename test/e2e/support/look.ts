import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ROOT } from '../../tools/command.ts';
import { LONG } from '../../tools/counts.ts';
import { violationsOn } from './axe.ts';
import { insideFirefox, isFirefox } from './bidi.ts';

const FOLDER = join(ROOT, 'test/screenshots');

export type Scheme = 'light' | 'dark';

/** Motion is reduced with it; Firefox starts that way. */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  const browser = page.browser();
  if (await isFirefox(browser)) {
    const dark = scheme === 'dark' ? 1 : 0;
    // The first for tabs; the sidebar goes by the system's theme.
    return insideFirefox(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${1 - dark});
       Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark})`,
    );
  }
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Holds the page to WCAG 2.2 AA and axe's best practices: no violation, each named with where it is. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/** `test/screenshots/<name>.png`, which git ignores; `firefox-<name>.png` there. */
export async function screenshotPath(page: Page, name: string): Promise<`${string}.png`> {
  mkdirSync(FOLDER, { recursive: true });
  const prefix = (await isFirefox(page.browser())) ? 'firefox-' : '';
  return `${join(FOLDER, prefix + name)}.png`;
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: await screenshotPath(page, name) });
}

/** Nothing is wider than the panel, nor cut off at the edge of a list. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.querySelectorAll('#app *')];
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = [...document.querySelectorAll('#app .rows')].filter(
      (list) => list.scrollWidth > list.clientWidth,
    );
    return [...(scrollWidth > clientWidth ? wide : []), ...cut].map(
      ({ tagName, className }) => `${tagName}.${String(className)}`,
    );
  });
  expect(over).toEqual([]);
}

/**
 * Pictures one screen in light and in dark, and checks it: all in light, and in dark what colours decide. Firefox is
 * held to the dark one in the long run: Chromium takes the same colours.
 */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
  const lightOnly = !LONG && (await isFirefox(page.browser()));
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(page, scheme);
    await screenshot(page, `${name}-${scheme}`);
    if (scheme === 'light' || !lightOnly)
      expect(await violationsOn(page, { coloursAlone: scheme === 'dark' })).toEqual([]);
  }
  await setScheme(page, 'light');
}

/** Every language and every width once: their differences do not depend on one another. */
const LOOKS = [
  { language: 'English', size: 'phone', viewport: { width: 360, height: 780 } },
  { language: 'Nederlands', size: 'wide', viewport: { width: 1280, height: 900 } },
] as const;

/**
 * A page of the console in both schemes, in English on a phone and in Dutch on a wide screen. `subject` selects what
 * the picture is of, where that may lie below what the window shows.
 */
export async function expectGoodScreens(page: Page, name: string, subject?: string): Promise<void> {
  for (const { language, size, viewport } of LOOKS) {
    const button = await page.waitForSelector(`::-p-aria([name="${language}"])`);
    await button?.click();
    await page.setViewport(viewport);
    if (subject !== undefined) {
      const shown = await page.waitForSelector(subject);
      await shown?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    }
    await expectGoodScreen(page, `${name}-${size}`);
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beside, `${name} scrolls sideways on a ${size} screen`).toBeLessThanOrEqual(0);
  }
}
