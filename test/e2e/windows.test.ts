import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './support/browser.ts';
import { NOTE } from './support/conversation.ts';
import { servePage } from './support/pages.ts';
import { openSidePanelOf } from './support/panel.ts';
import { clickPill } from './support/pill.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { click, find, listenFor, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS)('several windows, in %s', (name) => {
  test('each has its own panel, which follows the tabs of its window alone', async () => {
    await using cleanup = new AsyncDisposableStack();
    const device = await launch(name);
    cleanup.defer(device.close);
    const show = async (page: Page, who: string, time: string, meeting: string) => {
      await servePage(page, CALENDAR_URL, calendarToday(who, time, meeting));
      await page.waitForSelector('goed-gesprek');
      return page;
    };
    const noor = await show(await device.browser.newPage(), 'Noor', '00:00 – 00:30', 'abc-defg-hij');
    const mo = await show(await device.browser.newPage(), 'Mo', '01:00 – 01:30', 'mno-pqrs-tuv');
    const tom = await show(
      await device.browser.newPage({ type: 'window' }),
      'Tom',
      '00:30 – 01:00',
      'klm-nopq-rst',
    );

    const first = await openSidePanelOf(noor);
    await sees(first, 'Voeg Noor toe');
    await click(first, 'button', 'Voeg Noor toe');
    await find(first, 'heading', 'Noor');
    await type(first, NOTE, 'Rooster besproken.');
    const wasAsked = await listenFor(first, 'Ander gesprek herkend');

    const second = await openSidePanelOf(tom);
    await sees(second, 'Voeg Tom toe');
    await click(second, 'button', 'Voeg Tom toe');
    await find(second, 'heading', 'Tom');
    await type(second, NOTE, 'Vakantie besproken.');
    // What is looked at in one window is nothing to the panel of the other.
    await find(first, 'heading', 'Noor');
    expect(await wasAsked()).toBe(false);

    const wasOther = await listenFor(second, 'Ander gesprek herkend');
    await mo.bringToFront();
    await sees(first, 'Ander gesprek herkend');
    expect(await valueOf(first, NOTE)).toBe('Rooster besproken.');
    await click(first, 'button', 'Hier blijven');
    await find(first, 'heading', 'Noor');

    // The pill opens its conversation in the panel of its own window, where home is shown.
    await click(second, 'button', 'Terug naar het begin');
    await find(second, 'heading', 'Goed Gesprek');
    await tom.bringToFront();
    await clickPill(tom);
    await find(second, 'heading', 'Tom');
    expect(await valueOf(second, NOTE)).toBe('Vakantie besproken.');
    expect(await valueOf(first, NOTE)).toBe('Rooster besproken.');
    expect(await wasOther()).toBe(false);
  });
});
