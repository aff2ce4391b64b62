import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/conversations/index.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { fillDevice, LONG_NAME } from './support/filled-device.ts';
import { expectAccessible, expectNothingSticksOut, screenshot, setScheme } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openPanelTab, openSidePanel, reloadPanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { clickPill, pillText, untilPillSays } from './support/pill.ts';
import { CALENDAR_URL, callPage, calendarToday, meetUrl } from './support/site-pages.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees } from './support/ui.ts';

const WIDTHS = [320, 400] as const;
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['Nederlands', 'English'] as const;

interface Extension {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>> &
    Record<'getBadgeBackgroundColor' | 'getBadgeTextColor', (of: object) => Promise<number[]>>;
}

describe.each(BROWSERS_FOR_SCREENS)('what is recognised, as people see it, in %s', (browser) => {
  let panel: Page;
  let calendar: Page;
  let side: Page;
  const stage = useStage(
    async ({ device }) => {
      panel = await openPanelTab(device);
      await panel.waitForSelector('.starts');
    },
    { browser },
  );

  /** In light and in dark, narrow and less narrow; Firefox's sidebar is as wide as it is. */
  async function look(page: Page, name: string, { ours = true, sidebar = false } = {}): Promise<void> {
    const fixed = sidebar && browser === 'Firefox';
    for (const scheme of SCHEMES) {
      if (!sidebar) await page.bringToFront();
      await setScheme(page, scheme);
      for (const width of fixed ? ['sidebar' as const] : WIDTHS) {
        if (width !== 'sidebar') await page.setViewport({ width, height: 800 });
        if (ours) await expectNothingSticksOut(page);
        await screenshot(page, `${name}-${width}-${scheme}`);
      }
      if (ours) await expectAccessible(page);
    }
    await setScheme(page, 'light');
  }

  async function speak(language: (typeof LANGUAGES)[number]): Promise<void> {
    await panel.bringToFront();
    await click(panel, 'button', language);
    await panel.waitForSelector(`html[lang="${language === 'English' ? 'en' : 'nl'}"]`);
  }

  test('home: empty, and after some months', async () => {
    for (const language of LANGUAGES.toReversed()) {
      await speak(language);
      await look(panel, `look-home-empty-${language}`);
    }
    await fillDevice(panel);
    await reloadPanel(panel);
    await sees(panel, LONG_NAME);
    for (const language of LANGUAGES.toReversed()) {
      await speak(language);
      await look(panel, `look-home-filled-${language}`);
    }
  });

  test('the choice of a conversation by hand', async () => {
    for (const language of LANGUAGES.toReversed()) {
      await speak(language);
      await panel.locator('.starts button[aria-keyshortcuts="n"]').click();
      await panel.waitForSelector('ol[aria-labelledby="start-type"]');
      expect(await panel.$$('ol[aria-labelledby="start-type"] li')).toHaveLength(CATALOGUE.length);
      await look(panel, `look-types-${language}`);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.starts');
    }
  });

  test('the pill in the corner of a calendar and of a call', async () => {
    const { browser: device } = stage.device;
    calendar = await device.newPage();
    await servePage(calendar, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
    const call = await device.newPage();
    await servePage(call, meetUrl('abc-defg-hij'), callPage('Overleg'));
    const says = {
      Nederlands: ['Gesprek voorbereiden', 'Open checklist'],
      English: ['Prepare conversation', 'Open checklist'],
    };
    for (const language of LANGUAGES.toReversed()) {
      await speak(language);
      for (const [i, page] of [calendar, call].entries()) {
        await page.bringToFront();
        await page.reload();
        expect(await pillText(page)).toBe(says[language][i]);
        await look(page, `look-pill-${page === call ? 'call' : 'calendar'}-${language}`, { ours: false });
      }
    }
    await call.close();
    await panel.close();
    // A click in a page opens nothing in Firefox: the pill then points to the toolbar.
    if (browser === 'Firefox') {
      await calendar.bringToFront();
      await clickPill(calendar);
      await untilPillSays(calendar, 'Klik op Goed Gesprek in de werkbalk');
      await look(calendar, 'look-pill-toolbar', { ours: false });
    }
  });

  test('the mark on the button in the toolbar', async () => {
    side = await openSidePanel(calendar);
    // A browser without a screen draws no toolbar that could be pictured: its own account of the button has to do.
    const mark = () =>
      side.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        const [tab] = await chrome.tabs.query({ active: true, url: 'https://calendar.google.com/*' });
        const of = { tabId: tab?.id ?? -1 };
        const { action } = chrome;
        return [
          await action.getBadgeText(of),
          (await action.getBadgeBackgroundColor(of)).join(),
          (await action.getBadgeTextColor(of)).join(),
          await action.getTitle(of),
        ];
      });
    await expect.poll(mark, PATIENCE).toEqual(['•', '217,127,37,255', '43,36,30,255', 'Goed Gesprek']);
  });

  test('the card of an appointment, and the choice where its title says nothing', async () => {
    await sees(side, 'Voeg Noor toe');
    await look(side, 'look-offer', { sidebar: true });
    const neutral = await stage.device.browser.newPage();
    const html = calendarToday('Mo', '00:30 – 01:00', 'klm-nopq-rst').replace(
      'Preventief gesprek',
      'Gesprek',
    );
    await servePage(neutral, CALENDAR_URL, html);
    await neutral.waitForSelector('goed-gesprek');
    await neutral.bringToFront();
    await sees(side, 'Welk gesprek voer je met Mo?');
    await look(side, 'look-choice', { sidebar: true });
    await neutral.close();
  });

  test('a page of a meeting that changed: it says so, and how to go on', async () => {
    const changed = await stage.device.browser.newPage();
    await servePage(changed, meetUrl('xyz-abcd-efg'), '<main>Meet</main>');
    await changed.bringToFront();
    await sees(side, 'Deze vergaderpagina ziet er anders uit dan verwacht');
    await look(side, 'look-changed', { sidebar: true });
    await click(side, 'button', 'Uitnodiging plakken');
    await find(side, 'textbox', 'Tekst van de uitnodiging of inhoud van een .ics-bestand');
  });
});
