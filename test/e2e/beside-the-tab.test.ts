import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './support/browser.ts';
import { NOTE } from './support/conversation.ts';
import { pictureToolbar } from './support/firefox-toolbar.ts';
import { expectGoodScreen, expectNothingSticksOut, screenshot } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openSidePanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { pillText } from './support/pill.ts';
import { CALENDAR_URL, callPage, calendarToday, calendarTomorrow, meetUrl } from './support/site-pages.ts';
import { useStage } from './support/stage.ts';
import { click, fill, find, listenFor, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS)('the panel beside what the user looks at, in %s', (browser) => {
  let noor: Page;
  let tom: Page;
  /** Its markers have other names: that it is so is sure only after a while. */
  let changed: Page;
  let panel: Page;
  const stage = useStage(
    async ({ device }) => {
      noor = await device.browser.newPage();
      await servePage(noor, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
      tom = await device.browser.newPage();
      await servePage(tom, CALENDAR_URL, calendarToday('Tom', '00:30 – 01:00', 'klm-nopq-rst'));
      changed = await device.browser.newPage();
      const appointment = calendarToday('Noor', '01:00 – 01:30', 'opq-rstu-vwx');
      await servePage(changed, CALENDAR_URL, appointment.replaceAll('data-', 'data-new-'));
      await noor.waitForSelector('goed-gesprek');
      await tom.waitForSelector('goed-gesprek');
    },
    { browser },
  );

  const gone = (text: string) =>
    panel.waitForFunction((said) => !document.body.innerText.includes(said), {}, text);

  test('the button in the toolbar has a mark where there is something to offer', async () => {
    const plain = await stage.device.browser.newPage();
    await servePage(plain, CALENDAR_URL, '<body data-viewfamily="EVENT"><main>Agenda</main></body>');
    panel = await openSidePanel(noor);
    const marks = () =>
      panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<{ id: number }[]> };
            action: { getBadgeText(of: { tabId: number }): Promise<string> };
          };
        };
        const tabs = await chrome.tabs.query({ url: 'https://calendar.google.com/*' });
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      });
    await expect.poll(marks, PATIENCE).toEqual(['•', '•', '', '']);
    await plain.close();
    await noor.bringToFront();
    // Chromium draws its toolbar on a screen alone.
    if (browser === 'Firefox') await pictureToolbar(noor);
  });

  test('two calendars: home offers that of the tab in front', async () => {
    await sees(panel, 'Voeg Noor toe');
    await expectGoodScreen(panel, 'beside-offer');
    await expectNothingSticksOut(panel);
    await tom.bringToFront();
    await sees(panel, 'Voeg Tom toe');
    await gone('Voeg Noor toe');
    await noor.bringToFront();
    await sees(panel, 'Voeg Noor toe');
    await gone('Voeg Tom toe');
  });

  test('a conversation with text in it stays, and the other is offered beside it', async () => {
    await click(panel, 'button', 'Voeg Noor toe');
    await find(panel, 'heading', 'Noor');
    await type(panel, NOTE, 'Rooster besproken.');
    await tom.bringToFront();
    await sees(panel, 'Ander gesprek herkend');
    await expectGoodScreen(panel, 'beside-another');
    await tom.bringToFront();
    await expectNothingSticksOut(panel);
    expect(await valueOf(panel, NOTE)).toBe('Rooster besproken.');
    // In sight also from the notes, far below the top.
    expect(await (await find(panel, 'button', 'Overstappen')).isIntersectingViewport({ threshold: 1 })).toBe(
      true,
    );
    await click(panel, 'button', 'Hier blijven');
    await gone('Ander gesprek herkend');
    await find(panel, 'heading', 'Noor');
    await noor.bringToFront();
    await tom.bringToFront();
    // Asked once: it is not asked again for the same appointment.
    await find(panel, 'heading', 'Noor');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Ander gesprek herkend');
  });

  test('one whose title tells no type is offered when its pill is clicked', async () => {
    const neutral = await stage.device.browser.newPage();
    const html = calendarToday('Mo', '01:30 – 02:00', 'rst-uvwx-yza').replace('Preventief', 'Een');
    await servePage(neutral, CALENDAR_URL, html);
    await neutral.waitForSelector('goed-gesprek');
    const wasAsked = await listenFor(panel, 'Ander gesprek herkend');
    await neutral.bringToFront();
    expect(await wasAsked()).toBe(false);
    panel = await openSidePanel(neutral);
    await sees(panel, 'Welk gesprek voer je?');
    await click(panel, 'button', 'Overstappen');
    await find(panel, 'button', 'Preventief gesprek');
    await expectGoodScreen(panel, 'beside-choice');
    await neutral.bringToFront();
    await expectNothingSticksOut(panel);
    await neutral.close();
    await noor.bringToFront();
    await click(panel, 'button', 'Verder');
    await find(panel, 'heading', 'Noor');
  });

  test('a click on the pill of the other does not swap it either, and going over keeps both', async () => {
    panel = await openSidePanel(tom);
    await sees(panel, 'Ander gesprek herkend');
    await find(panel, 'heading', 'Noor');
    await click(panel, 'button', 'Overstappen');
    await click(panel, 'button', 'Voeg Tom toe');
    await find(panel, 'heading', 'Tom');
    await type(panel, NOTE, 'Vakantie besproken.');
  });

  test('two calls in a row: each is found by its address, and offered', async () => {
    const first = await stage.device.browser.newPage();
    await servePage(first, meetUrl('abc-defg-hij'), callPage('Overleg'));
    await first.bringToFront();
    await sees(panel, 'Ander gesprek herkend');
    expect(await valueOf(panel, NOTE)).toBe('Vakantie besproken.');
    await click(panel, 'button', 'Overstappen');
    await find(panel, 'heading', 'Noor');
    expect(await valueOf(panel, NOTE)).toBe('Rooster besproken.');
    await first.close();
    const second = await stage.device.browser.newPage();
    await servePage(second, meetUrl('klm-nopq-rst'), callPage('Overleg'));
    await second.bringToFront();
    await sees(panel, 'Ander gesprek herkend');
    await screenshot(second, 'pill-call');
    await click(panel, 'button', 'Overstappen');
    await find(panel, 'heading', 'Tom');
    expect(await valueOf(panel, NOTE)).toBe('Vakantie besproken.');
  });

  test('an invitation that the user brought in stays beside a page that offers nothing', async () => {
    await tom.bringToFront();
    await click(panel, 'button', 'Terug naar het begin');
    await click(panel, 'button', 'Uitnodiging plakken of openen');
    const label = 'Tekst van de uitnodiging of inhoud van een .ics-bestand';
    await fill(panel, 'textbox', label, 'Terugkeergesprek Ilias, ilias.bakker@voorbeeld.test, 10:00 - 10:45');
    await click(panel, 'button', 'Lees uitnodiging');
    await find(panel, 'button', 'Voeg Ilias Bakker toe');
    await changed.bringToFront();
    await sees(panel, 'Deze agenda ziet er anders uit dan verwacht');
    await find(panel, 'button', 'Voeg Ilias Bakker toe');
    await expectGoodScreen(panel, 'beside-changed');
    // One that does offer something comes in its place.
    await noor.bringToFront();
    await gone('Voeg Ilias Bakker toe');
  });

  test('what is offered above is not named again under what lies ahead', async () => {
    const tomorrow = await stage.device.browser.newPage();
    await servePage(tomorrow, CALENDAR_URL, calendarTomorrow('Lotte', '09:00 – 09:30', 'tuv-wxyz-abc'));
    await tomorrow.waitForSelector('goed-gesprek');
    await tomorrow.bringToFront();
    await sees(panel, 'Voeg Lotte toe');
    await changed.bringToFront();
    await sees(panel, 'Vandaag en straks');
    await expectGoodScreen(panel, 'beside-home');
    await tomorrow.bringToFront();
    await sees(panel, 'Voeg Lotte toe');
    await gone('Vandaag en straks');
    await tomorrow.close();
  });

  test('the pill speaks the language of the panel, and says nothing of whom or what', async () => {
    await tom.bringToFront();
    expect(await pillText(tom)).toBe('Gesprek voorbereiden');
    await screenshot(tom, 'pill-nederlands');
    await click(panel, 'button', 'English');
    await panel.waitForSelector('html[lang="en"]');
    // A page behind others takes its time.
    await tom.bringToFront();
    await tom.reload();
    expect(await pillText(tom)).toBe('Prepare conversation');
    await screenshot(tom, 'pill-english');
    await screenshot(panel, 'beside-english');
  });
});
