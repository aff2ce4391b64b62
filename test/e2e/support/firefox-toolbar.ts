import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { insideFirefox } from './bidi.ts';
import { screenshotPath, setScheme } from './look.ts';

/** The toolbar as Firefox draws it, without a screen too: twice as large, to see the mark on the button. */
const DRAW = `(async () => {
  // Once for the theme, and once for what follows from it.
  for (const _ of 'ab') await new Promise(requestAnimationFrame);
  const { left, top, width, height } = document.getElementById('nav-bar').getBoundingClientRect();
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: width * 2, height: height * 2 });
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  context.drawWindow(window, left, top, width, height, 'white');
  return canvas.toDataURL().split(',')[1];
})()`;

/** Pictures the toolbar of the window in front in light and in dark, as `firefox-toolbar-<scheme>.png`. */
export async function pictureToolbar(page: Page): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    await setScheme(page, scheme);
    const image = await insideFirefox<string>(page.browser(), DRAW);
    writeFileSync(await screenshotPath(page, `toolbar-${scheme}`), image, 'base64');
  }
}
