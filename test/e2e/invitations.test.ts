import { afterAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox, type TestBrowser } from './support/browser.ts';
import { startCalendar } from './support/calendar-server.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openPanelTab } from './support/panel.ts';
import { CALENDAR_URL, calendarPage } from './support/site-pages.ts';
import { click, sees, type } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const launched = new Map<string, Promise<TestBrowser>>();
/** One of each for the whole file. */
function browser(name: 'Chromium' | 'Firefox'): Promise<TestBrowser> {
  const made = launched.get(name) ?? (name === 'Chromium' ? launchChromium() : launchFirefox());
  if (!launched.has(name)) cleanup.defer(async () => (await made).close());
  launched.set(name, made);
  return made;
}

describe.each(['Chromium', 'Firefox'] as const)('an invitation in %s', (name) => {
  test('dropped on the panel as a file, becomes the right conversation', async () => {
    const panel = await openPanelTab(await browser(name));
    const { ics } = await startCalendar('Terugkeergesprek Ilias', 'ilias.bakker@voorbeeld.test');
    const single = ics.replace(/BEGIN:VEVENT\r\nUID:twee[\s\S]*?END:VEVENT\r\n/, '');
    await panel.waitForFunction(() => document.body.innerText.includes('Ziekmelding nu'));
    await panel.evaluate((text) => {
      const file = new DataTransfer();
      file.items.add(new File([text], 'uitnodiging.ics', { type: 'text/calendar' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: file, bubbles: true, cancelable: true }));
    }, single);
    await sees(panel, 'Werkhervattingsgesprek met …');
    await click(panel, 'button', 'Voeg Ilias Bakker toe');
    await sees(panel, 'Ilias Bakker');
    await sees(panel, 'Werkhervattingsgesprek');
    await panel.close();
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
});
