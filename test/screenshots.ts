/** `npm run screenshots`: makes the pictures of the README anew, from the demonstration. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './e2e/support/browser.ts';
import { fillConnectForm, throughWindow } from './e2e/support/connect.ts';
import { openDemoAppointment, openDemoConsole, signInToDemo, startDemo } from './e2e/support/demo.ts';
import { closeSidePanel, openPanelTab, openSidePanel } from './e2e/support/panel.ts';
import { click, find, sees } from './e2e/support/ui.ts';
import { ensureBrowser } from './tools/browsers.ts';
import { ROOT } from './tools/command.ts';

const FOLDER = join(ROOT, 'docs/images');
const picture = (name: string) => ({ path: join(FOLDER, `${name}.png`) }) as const;

mkdirSync(FOLDER, { recursive: true });
await ensureBrowser('chromium');
await using demo = await startDemo();
const chromium = await launchChromium({ args: ['--force-device-scale-factor=2'] });
try {
  const tab = await openPanelTab(chromium);
  await fillConnectForm(tab, demo.url);
  await throughWindow(tab, demo.url, (window) => signInToDemo(window, demo, 'mark.bos@voorbeeld.nl'));
  await sees(tab, 'Laatst bijgewerkt');
  await click(tab, 'button', 'Terug');
  await tab.close();

  const agenda = await chromium.browser.newPage();
  await openDemoAppointment(agenda, demo, 'Check-in Daan');
  const panel = await openSidePanel(agenda);
  await find(panel, 'heading', 'Daan Visser');
  // A point of the core with questions to ask.
  await panel.locator('button ::-p-text(Kern)').click();
  await panel.locator('button ::-p-text(Vraag hoe de afgelopen periode)').click();
  await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await panel.waitForSelector('ul[aria-label="Vragen die je kunt stellen"]');
  await panel.waitForSelector('p.done[role="status"]');
  await panel.screenshot(picture('panel-conversation'));
  await closeSidePanel(panel);

  const context = await chromium.browser.createBrowserContext();
  const console = await openDemoConsole(context, demo, 'hanneke.vos@voorbeeld.nl');
  await click(console, 'link', 'Sanne de Vries');
  await sees(console, 'Wettelijke stappen');
  await console.screenshot(picture('console-person'));
} finally {
  await chromium.close();
}
