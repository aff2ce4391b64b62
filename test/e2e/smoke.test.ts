import { afterAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox } from './support/browser.ts';
import { servePage } from './support/pages.ts';
import { openSidePanel } from './support/panel.ts';
import { clickPill, pillText, untilPillSays } from './support/pill.ts';
import { CALENDAR_URL, calendarPage } from './support/site-pages.ts';
import { click, find, sees } from './support/ui.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const appointment = calendarPage({
  title: 'Functioneringsgesprek Noor',
  day: 'Dinsdag 24 november',
  time: '14:00 – 14:45',
  guests: ['leidinggevende@voorbeeld.test', 'noor@voorbeeld.test'],
  meeting: 'abc-defg-hij',
});

describe('the builds for the stores', () => {
  test('Chromium: the pill on a calendar opens the side panel', async () => {
    const chromium = await launchChromium({ extension: 'chrome-mv3' });
    cleanup.defer(chromium.close);
    const page = await chromium.browser.newPage();
    await servePage(page, CALENDAR_URL, appointment);
    // What stands on a shared screen says nothing about whom or what.
    expect(await pillText(page)).not.toMatch(/Noor|functioneren/i);
    const panel = await openSidePanel(page);
    expect(panel.url()).toBe(chromium.pageUrl('sidepanel.html'));
    // The page is there before its database is open.
    await panel.waitForFunction(() => document.querySelector('#app')?.textContent !== '');
  });

  test('Firefox: the pill names the button in the toolbar, which opens the sidebar', async () => {
    const firefox = await launchFirefox({ extension: 'firefox-mv3' });
    cleanup.defer(firefox.close);
    const page = await firefox.browser.newPage();
    await servePage(page, CALENDAR_URL, appointment);
    expect(await pillText(page)).not.toMatch(/Noor|functioneren/i);
    await clickPill(page);
    await untilPillSays(page, 'Klik op Goed Gesprek in de werkbalk');
    const panel = await openSidePanel(page);
    expect(await panel.evaluate(() => location.href)).toBe(firefox.pageUrl('sidepanel.html'));
    await sees(panel, 'Functioneringsgesprek met preventief thema met …');
    await untilPillSays(page, 'Gesprek voorbereiden');

    // The sidebar is open: there is nothing to click in the toolbar.
    await page.reload();
    await clickPill(page);
    await click(panel, 'button', 'Voeg Noor toe');
    await find(panel, 'heading', 'Noor');
    expect(await pillText(page)).toBe('Gesprek voorbereiden');
  });
});
