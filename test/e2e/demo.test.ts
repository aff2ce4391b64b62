import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { fillConnectForm, throughWindow } from './support/connect.ts';
import { openDemoAppointment, openDemoConsole, signInToDemo, startDemo, type Demo } from './support/demo.ts';
import { expectGoodScreen, expectGoodScreens } from './support/look.ts';
import { closeSidePanel, openPanelTab, openSidePanel } from './support/panel.ts';
import { click, find, sees } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('the demonstration, in %s', (browser) => {
  let demo: Demo;
  let device: TestBrowser;
  let page: Page;
  const cleanup = new AsyncDisposableStack();

  beforeAll(async () => {
    demo = cleanup.use(await startDemo());
    device = await launch(browser);
    cleanup.defer(device.close);
  });
  afterAll(() => cleanup.disposeAsync());

  describe('what npm start shows', () => {
    test('it tells where everything is and how to sign in', () => {
      for (const told of [
        '/console',
        '/demo/mailbox',
        '/demo/calendar',
        '/demo/call',
        'hanneke.vos@voorbeeld.nl',
      ])
        expect(demo.said()).toContain(told);
    });

    test('the panel connects, and brings the manager’s people and conversations', async () => {
      const panel = await openPanelTab(device);
      await fillConnectForm(panel, demo.url);
      await throughWindow(panel, demo.url, (window) => signInToDemo(window, demo, 'mark.bos@voorbeeld.nl'));
      await sees(panel, 'Laatst bijgewerkt');
      await click(panel, 'button', 'Terug');
      await sees(panel, 'Open afspraken');
      await expectGoodScreen(panel, 'home-filled');
      await panel.close();
    });

    test('an appointment of its agenda opens the absence conversation, with the week of the case', async () => {
      page = await device.browser.newPage();
      await openDemoAppointment(page, demo, 'Verzuimgesprek Sanne');
      const panel = await openSidePanel(page);
      await find(panel, 'heading', 'Sanne de Vries');
      await sees(panel, 'Verzuimbegeleidingsgesprek · week');
      await expectGoodScreen(panel, 'demo-conversation');
      await closeSidePanel(panel);
    });

    test('its call finds the same conversation by its address', async () => {
      await page.locator('#popup-link').click();
      await page.locator('main button').click();
      const panel = await openSidePanel(page);
      await find(panel, 'heading', 'Sanne de Vries');
      expect(await panel.evaluate(() => document.body.innerText)).toContain('Verzuimbegeleidingsgesprek');
      await page.close();
    });

    test('HR sees the people, and a timeline with the legal steps', async () => {
      const context = await device.browser.createBrowserContext();
      const console = await openDemoConsole(context, demo, 'hanneke.vos@voorbeeld.nl');
      await sees(console, '12 medewerkers');
      await expectGoodScreen(console, 'demo-people');
      await click(console, 'link', 'Sanne de Vries');
      await sees(console, 'Verzuim');
      await expectGoodScreen(console, 'demo-person');
      await console.setViewport({ width: 390, height: 844 });
      await expectGoodScreen(console, 'demo-person-phone');
      await context.close();
    });

    test('HR reads a review with its two parts apart', async () => {
      const context = await device.browser.createBrowserContext();
      const console = await openDemoConsole(context, demo, 'hanneke.vos@voorbeeld.nl');
      await click(console, 'link', 'Willem Bakker');
      await click(console, 'link', 'Functioneringsgesprek met preventief thema');
      await console.waitForSelector('article h3');
      expect(await console.$$eval('article h3', (all) => all.map((head) => head.innerText))).toEqual([
        'Functioneren en resultaten',
        'Thema werk en belasting',
      ]);
      await expectGoodScreens(console, 'demo-review', 'article');
      await context.close();
    });

    test('HR sees which papers the absence file of a longer absence has, and gets them in one pack', async () => {
      const context = await device.browser.createBrowserContext();
      const console = await openDemoConsole(context, demo, 'hanneke.vos@voorbeeld.nl');
      await click(console, 'link', 'Klaas Mulder');
      await click(console, 'link', 'Bewaren en rechten');
      await find(console, 'heading', 'Inspectiepakket');
      const states = await console.$$eval('section[aria-labelledby="inspection-title"] li', (items) =>
        items.map((item) => item.innerText.split('\n').at(0) + ': ' + item.innerText.split('\n').at(-1)),
      );
      expect(states).toEqual([
        'Probleemanalyse en advies: Zelf toevoegen',
        'Plan van aanpak: Aanwezig',
        'Evaluatie plan van aanpak: Te laat',
      ]);
      const section = await console.waitForSelector('section[aria-labelledby="inspection-title"]');
      await section?.scrollIntoView();
      await expectGoodScreens(console, 'inspection');
      const link = await console.waitForSelector('a[href*="inspection-pack"][href*="html"]');
      const pack = await link?.evaluate(async (a) => (await fetch((a as HTMLAnchorElement).href)).text());
      expect(pack).toContain('Verzuimdossier van Klaas Mulder');
      expect(pack).toContain('Beide ochtenden lukten.');
      await context.close();
    });
  });
});
