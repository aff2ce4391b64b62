import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { drop, paste } from './support/by-hand.ts';
import { NOTE } from './support/conversation.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openExtensionPage, openPanelTab, openSidePanelOf } from './support/panel.ts';
import { CALENDAR_URL, callPage, calendarToday, meetUrl } from './support/site-pages.ts';
import { untilNoPill } from './support/pill.ts';
import { useStage } from './support/stage.ts';
import { byText, click, find, listenFor, sees, type, valueOf } from './support/ui.ts';

const NOORS = 'abc-defg-hij';
const TOMS = 'klm-nopq-rst';

describe.each(BROWSERS_FOR_SCREENS)('calls in two windows, in %s', (browser) => {
  let noor: Page;
  let tom: Page;
  let first: Page;
  let second: Page;
  let wasAsked: () => Promise<boolean>;
  const stage = useStage(
    async ({ device }) => {
      // Both appointments were looked at before.
      for (const [who, time, meeting] of [
        ['Noor', '00:00 – 00:30', NOORS],
        ['Tom', '00:30 – 01:00', TOMS],
      ] as const) {
        const calendar = await device.browser.newPage();
        await servePage(calendar, CALENDAR_URL, calendarToday(who, time, meeting));
        await calendar.waitForSelector('goed-gesprek');
        await calendar.close();
      }
      noor = await device.browser.newPage();
      await servePage(noor, meetUrl(NOORS), callPage('Overleg'));
      await noor.waitForSelector('goed-gesprek');
    },
    { browser },
  );

  const said = (panel: Page) => panel.evaluate(() => document.body.innerText);

  test('two in a row: each panel keeps to the call of its own window', async () => {
    first = await openSidePanelOf(noor);
    await click(first, 'button', 'Voeg Noor toe');
    await find(first, 'heading', 'Noor');
    await type(first, NOTE, 'Rooster besproken.');
    wasAsked = await listenFor(first, 'Ander gesprek herkend');
    tom = await stage.device.browser.newPage({ type: 'window' });
    await servePage(tom, meetUrl(TOMS), callPage('Overleg'));
    await tom.waitForSelector('goed-gesprek');
    second = await openSidePanelOf(tom);
    await click(second, 'button', 'Voeg Tom toe');
    await find(second, 'heading', 'Tom');
    await type(second, NOTE, 'Vakantie besproken.');
    expect(await valueOf(first, NOTE)).toBe('Rooster besproken.');
  });

  test('a call that ends: the conversation with text in it stays, and nothing is offered any more', async () => {
    await noor.bringToFront();
    await noor.evaluate(() => {
      document.body.innerHTML =
        '<div jscontroller="a"></div><h1 jsname="r4nke">Je hebt de vergadering verlaten</h1>';
    });
    await untilNoPill(noor);
    await find(first, 'heading', 'Noor');
    await type(first, NOTE, ' Tot maandag.');
    await sees(first, 'Bewaard op dit apparaat');
    expect(await valueOf(first, NOTE)).toBe('Rooster besproken. Tot maandag.');
    await click(first, 'button', 'Terug naar het begin');
    await find(first, 'heading', 'Goed Gesprek');
    expect(await said(first)).not.toContain('Herkend');
    // That of the other window still runs, and was never offered in this one.
    expect(await valueOf(second, NOTE)).toBe('Vakantie besproken.');
    expect(await wasAsked()).toBe(false);
  });
});

describe.each(BROWSERS_FOR_SCREENS)('what comes in by hand, in %s', (browser) => {
  let panel: Page;
  const stage = useStage(
    async ({ device }) => {
      panel = await openPanelTab(device);
      await find(panel, 'button', 'Uitnodiging plakken of openen');
    },
    { browser },
  );

  const NOTHING = 'Hier staat geen afspraak in die we kunnen lezen.';
  const tells = async () => (await panel.evaluate(() => document.body.innerText)).includes(NOTHING);
  const event = (uid: string, title: string, day: string, more = '') =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${title}\r\nDTSTART:${day}T090000Z\r\nDTEND:${day}T093000Z\r\n${more}END:VEVENT\r\n`;
  const file = (...events: string[]) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//NL\r\n${events.join('')}END:VCALENDAR\r\n`;
  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

  test('pasted text without a word in it: it says so, and lets one try again', async () => {
    await paste(panel, '0612 345 678');
    await find(panel, 'heading', 'Uitnodiging plakken');
    await sees(panel, NOTHING);
    await expectGoodScreen(panel, 'invite-unreadable');
    await panel.bringToFront();
    await click(panel, 'button', 'Annuleren');
    await click(panel, 'button', 'Uitnodiging plakken of openen');
    await find(panel, 'heading', 'Uitnodiging plakken');
    expect(await tells()).toBe(false);
    await click(panel, 'button', 'Annuleren');
  });

  test('a file that was cut off, and an invitation that was called off: it says so', async () => {
    await drop(panel, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM');
    await sees(panel, NOTHING);
    await click(panel, 'button', 'Annuleren');
    await drop(panel, file(event('een', 'Verzuimgesprek Noor', inDays(1), 'STATUS:CANCELLED\r\n')));
    await sees(panel, NOTHING);
    // The right one after it.
    await drop(panel, file(event('twee', 'Terugkeergesprek Ilias', inDays(1))));
    await sees(panel, 'Werkhervattingsgesprek met …');
    expect(await tells()).toBe(false);
  });

  test('the card says where it comes from: a file, or a text that was pasted', async () => {
    await drop(panel, file(event('vier', 'Functioneringsgesprek Sara', inDays(1))));
    await sees(panel, 'Uit het bestand dat je opende');
    await expectGoodScreen(panel, 'invite-from-file');
    await panel.bringToFront();
    await paste(panel, 'Voortgangsgesprek Bram, bram@voorbeeld.test, 10:00 - 10:45');
    await sees(panel, 'Uit de tekst die je plakte');
    await click(panel, 'button', 'English');
    await sees(panel, 'From the text you pasted');
    await expectGoodScreen(panel, 'invite-pasted-english');
    await panel.bringToFront();
    await click(panel, 'button', 'Nederlands');
    // The text of a file is a text.
    await paste(panel, file(event('vijf', 'Terugkeergesprek Ilias', inDays(1))));
    await sees(panel, 'Werkhervattingsgesprek met …');
    await sees(panel, 'Uit de tekst die je plakte');
  });

  test('what was chosen for someone comes first under the next title that tells nothing, until it is forgotten', async () => {
    const invite = (at: string) => `Gesprek, lotte@voorbeeld.test, ${at}`;
    await paste(panel, invite('10:00 - 10:45'));
    await sees(panel, 'De titel van de afspraak zegt het niet');
    await click(panel, 'button', 'Preventief gesprek');
    await click(panel, 'button', 'Voeg Lotte toe');
    await find(panel, 'heading', 'Lotte');
    await click(panel, 'button', 'Terug naar het begin');
    await find(panel, 'button', 'Uitnodiging plakken of openen');
    await paste(panel, invite('11:00 - 11:45'));
    await sees(panel, 'Preventief gesprek met Lotte');
    await byText(panel, 'Waarom dit?').click();
    await sees(panel, 'Je koos dit eerder voor Lotte.');
    await expectGoodScreen(panel, 'invite-remembered');
    const options = await openExtensionPage(stage.device, 'options.html');
    await sees(options, 'We onthouden 1 keuze van een gesprekssoort, alleen op dit apparaat.');
    await click(options, 'button', 'Vergeet mijn keuzes');
    await sees(options, 'Er is nog niets onthouden.');
    await options.close();
    await panel.bringToFront();
    await paste(panel, invite('12:00 - 12:45'));
    await sees(panel, 'Welk gesprek voer je met Lotte?');
  });

  test('a calendar, then one appointment: what was added is said once', async () => {
    await drop(
      panel,
      file(
        event('een', 'Terugkeergesprek Ilias', inDays(1)),
        event('twee', 'Verzuimgesprek Noor', inDays(2)),
      ),
    );
    await sees(panel, '2 afspraken gelezen');
    await drop(panel, file(event('drie', 'Functioneringsgesprek Tom', inDays(1))));
    await sees(panel, 'Functioneringsgesprek');
    await panel.waitForFunction(() => !document.body.innerText.includes('2 afspraken gelezen'));
  });
});
