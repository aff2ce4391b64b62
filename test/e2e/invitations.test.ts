import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, launchChromium, type BrowserName, type TestBrowser } from './support/browser.ts';
import { drop, paste } from './support/by-hand.ts';
import { startCalendar } from './support/calendar-server.ts';
import { NOTE } from './support/conversation.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { launchPanel, openPanelTab } from './support/panel.ts';
import { CALENDAR_URL, calendarPage } from './support/site-pages.ts';
import { click, fill, find, sees, type, valueOf } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const launched = new Map<string, Promise<TestBrowser>>();
/** One of each for the whole file. */
function browser(name: BrowserName): Promise<TestBrowser> {
  const made = launched.get(name) ?? launch(name);
  if (!launched.has(name)) cleanup.defer(async () => (await made).close());
  launched.set(name, made);
  return made;
}

/** One appointment as a calendar program writes it to a file. */
async function invitation(): Promise<string> {
  await using calendar = await startCalendar('Terugkeergesprek Ilias', 'ilias.bakker@voorbeeld.test');
  return calendar.ics.replace(/BEGIN:VEVENT\r\nUID:twee[\s\S]*?END:VEVENT\r\n/, '');
}

const untilUnsaid = (panel: Page, text: string) =>
  panel.waitForFunction((said) => !document.body.innerText.includes(said), {}, text);

describe.each(BROWSERS)('an invitation in %s', (name) => {
  /** Home, once it takes what comes in. */
  async function home(): Promise<Page> {
    const panel = await openPanelTab(await browser(name));
    await find(panel, 'button', 'Uitnodiging plakken of openen');
    return panel;
  }

  const CONVERSATION = 'Werkhervattingsgesprek met …';

  async function offersTheGuest(panel: Page): Promise<void> {
    await find(panel, 'button', 'Voeg Ilias Bakker toe');
    // Asked for no longer.
    expect(await panel.$('#paste-heading')).toBeNull();
    await panel.close();
  }

  test('pasted on home, as text', async () => {
    const panel = await home();
    await paste(panel, 'Terugkeergesprek Ilias\nilias.bakker@voorbeeld.test\n10:00 - 10:45');
    await sees(panel, CONVERSATION);
    await offersTheGuest(panel);
  });

  test('pasted, with a title that tells nothing: one chooses which conversation it is', async () => {
    const panel = await home();
    await paste(panel, 'Gesprek, sara@voorbeeld.test, 10:00 - 10:45');
    await sees(panel, 'De titel van de afspraak zegt het niet');
    await sees(panel, 'Uit de tekst die je plakte');
    await expectGoodScreen(panel, 'invite-neutral');
    await click(panel, 'button', 'Preventief gesprek');
    await sees(panel, 'Preventief gesprek met …');
    await panel.close();
  });

  test('pasted, but of no conversation that we know: it says so', async () => {
    const panel = await home();
    await paste(panel, 'Sprint planning\n10:00 - 10:45');
    await sees(panel, 'In deze uitnodiging herkennen we geen gesprek.');
    await expectGoodScreen(panel, 'invite-unknown');
    await panel.close();
  });

  test('pasted into the field that home offers', async () => {
    const panel = await home();
    await click(panel, 'button', 'Uitnodiging plakken of openen');
    await find(panel, 'heading', 'Uitnodiging plakken');
    await expectGoodScreen(panel, 'paste-invite');
    const label = 'Tekst van de uitnodiging of inhoud van een .ics-bestand';
    await type(panel, label, 'Terugkeer');
    await click(panel, 'button', 'Annuleren');
    expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-invite'))).toBe(true);
    await panel.keyboard.press('Enter');
    await fill(panel, 'textbox', label, await invitation());
    await click(panel, 'button', 'Lees uitnodiging');
    await sees(panel, CONVERSATION);
    await offersTheGuest(panel);
  });

  test('chosen as a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'goed-gesprek-invite-')), 'uitnodiging.ics');
    cleanup.defer(() => rmSync(dirname(file), { recursive: true, force: true }));
    writeFileSync(file, await invitation());
    const panel = await home();
    await click(panel, 'button', 'Uitnodiging plakken of openen');
    const picker = await panel.waitForSelector('input[type="file"]');
    await (picker as ElementHandle<HTMLInputElement>).uploadFile(file);
    await sees(panel, CONVERSATION);
    await offersTheGuest(panel);
  });

  test('dropped on the panel as a file, becomes the right conversation', async () => {
    const panel = await home();
    await drop(panel, await invitation());
    await sees(panel, CONVERSATION);
    await click(panel, 'button', 'Voeg Ilias Bakker toe');
    await find(panel, 'heading', 'Ilias Bakker');
    await sees(panel, 'Werkhervattingsgesprek');
    // A paste while a conversation is on the screen is none of home's business.
    await paste(panel, 'Verzuimgesprek Tom');
    await find(panel, 'heading', 'Ilias Bakker');
    await panel.close();
  });

  test('dropped while one writes in a conversation, is offered there, and nothing is lost', async () => {
    await using own = new AsyncDisposableStack();
    const panel = await launchPanel(own, name);
    await paste(panel, 'Preventief gesprek Noor\nnoor@voorbeeld.test\n09:00 - 09:30');
    await click(panel, 'button', 'Voeg Noor toe');
    await find(panel, 'heading', 'Noor');
    await type(panel, NOTE, 'Rooster besproken.');
    const stays = async () => {
      await find(panel, 'heading', 'Noor');
      expect(await valueOf(panel, NOTE)).toBe('Rooster besproken.');
    };
    await drop(panel, await invitation());
    await sees(panel, 'Ander gesprek herkend');
    await stays();
    await expectGoodScreen(panel, 'drop-in-conversation');
    await click(panel, 'button', 'Hier blijven');
    await untilUnsaid(panel, 'Ander gesprek herkend');

    await drop(panel, 'BEGIN:VEVENT');
    await sees(panel, 'Hier staat geen afspraak in die we kunnen lezen.');
    await drop(panel, 'Sprint planning\n10:00 - 10:45');
    await sees(panel, 'In deze uitnodiging herkennen we geen gesprek.');
    await stays();
    await click(panel, 'button', 'Sluiten');
    await untilUnsaid(panel, 'In deze uitnodiging');

    // Whoever drops it again wants it after all.
    await drop(panel, await invitation());
    await click(panel, 'button', 'Overstappen');
    await find(panel, 'button', 'Voeg Ilias Bakker toe');
    await panel.locator('button[aria-label^="Verder met Noor"]').click();
    await stays();
  });

  test('opened in a calendar, shows the pill without a word about it', async () => {
    const page = await (await browser(name)).browser.newPage();
    const html = calendarPage({
      title: 'Verzuimgesprek Noor',
      day: 'Dinsdag 24 november',
      time: '14:00 – 14:45',
      guests: ['leidinggevende@voorbeeld.test', 'noor@voorbeeld.test'],
      meeting: 'abc-defg-hij',
    });
    await servePage(page, CALENDAR_URL, html);
    await page.waitForSelector('goed-gesprek');
    // Closed to the page, and to anyone who reads it.
    expect(await page.$eval('goed-gesprek', (host) => [host.shadowRoot, host.textContent])).toEqual([
      null,
      '',
    ]);
    await page.close();
  });
});

describe('a calendar by its secret address', () => {
  test('is read, shown on home, and asked again only for what changed', async () => {
    const calendar = await startCalendar('Voortgangsgesprek re-integratie', 'noor@voorbeeld.test');
    cleanup.use(calendar);
    const chromium = await launchChromium();
    cleanup.defer(chromium.close);
    const panel = await openPanelTab(chromium);
    await click(panel, 'button', 'Verbinden');
    await sees(panel, 'Agenda en sites');
    await type(panel, 'Geheim adres (https)', calendar.url);
    await click(panel, 'button', 'Agenda lezen');
    await sees(panel, 'Gelezen om');
    await expectGoodScreen(panel, 'sources');
    await click(panel, 'button', 'Terug');
    await sees(panel, 'Vandaag en straks');
    await sees(panel, 'met Noor');
    await expectGoodScreen(panel, 'home-ahead');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Sprint planning');
    expect(calendar.answers[0]).toBe(200);
    await panel.close();
  });

  test('that was renewed: says so, and takes the new one in its place', async () => {
    const calendar = await startCalendar('Terugkeergesprek', 'ilias.bakker@voorbeeld.test');
    cleanup.use(calendar);
    const panel = await launchPanel(cleanup, 'Chromium');
    await click(panel, 'button', 'Verbinden');
    await type(panel, 'Geheim adres (https)', calendar.url.replace('geheim', 'oud'));
    await click(panel, 'button', 'Agenda lezen');
    await sees(panel, 'Het adres werd geweigerd. Is het vernieuwd? Plak dan het nieuwe.');
    await expectGoodScreen(panel, 'sources-refused');
    await type(panel, 'Geheim adres (https)', calendar.url);
    await click(panel, 'button', 'Agenda lezen');
    await sees(panel, 'Gelezen om');
  });

  test('with two guests whom the device does not know, names both until one is chosen', async () => {
    const calendar = await startCalendar(
      'Terugkeergesprek',
      'ilias.bakker@voorbeeld.test',
      'tom@voorbeeld.test',
    );
    cleanup.use(calendar);
    const panel = await launchPanel(cleanup, 'Chromium');
    await click(panel, 'button', 'Verbinden');
    await type(panel, 'Geheim adres (https)', calendar.url);
    await click(panel, 'button', 'Agenda lezen');
    await sees(panel, 'Gelezen om');
    await click(panel, 'button', 'Terug');
    await sees(panel, 'Vandaag en straks');
    await expectGoodScreen(panel, 'home-ahead-guests');
    await click(panel, 'button', 'Start: Werkhervattingsgesprek met Ilias Bakker of Tom');
    await sees(panel, 'Deze gasten staan nog niet in je lijst.');
    await click(panel, 'button', 'Voeg Tom toe');
    await find(panel, 'heading', 'Tom');
  });
});

test('a calendar file without guests: home says the title that the calendar gives an appointment', async () => {
  await using calendar = await startCalendar('Terugkeergesprek Ilias');
  const panel = await launchPanel(cleanup, 'Chromium');
  await drop(panel, calendar.ics.replaceAll(/^(ATTENDEE|ORGANIZER).*\r\n/gm, ''));
  await find(panel, 'button', 'Start: Werkhervattingsgesprek');
  await sees(panel, '· Terugkeergesprek Ilias');
});
