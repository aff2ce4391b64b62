import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addDays } from '../../shared/domain/absence/calendar.ts';
import { today } from '../../shared/domain/today.ts';
import { withSpaces } from '../../shared/messages/format.ts';
import { BROWSERS } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { addAgreement, NOTE, tick } from './support/conversation.ts';
import { rowsOf } from './support/device.ts';
import { expectGoodScreen } from './support/look.ts';
import { openHr } from './support/hr.ts';
import { servePage } from './support/pages.ts';
import { closeSidePanel, openPanelTab, openSidePanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { mouse } from './support/run-through.ts';
import { MEMBERS } from './support/service.ts';
import { CALENDAR_URL, callPage, calendarPage, meetUrl } from './support/site-pages.ts';
import { useStage } from './support/stage.ts';
import { byText, click, find, sees, type } from './support/ui.ts';

const WORDS = 'Twee dagen thuis werken in de drukke weken.';
const MEETING = 'abc-defg-hij';
const AGREEMENT = 'Rooster aanpassen';
/** The conversation is of today: one that is still to come cannot be finished. */
const dayInWords = new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' }).format();

describe.each(BROWSERS)('from an appointment to HR, in %s', (browser) => {
  let page: Page;
  let panel: Page;
  const stage = useStage(undefined, { browser });

  test('the pill opens the panel with the right conversation', async () => {
    const first = await openPanelTab(stage.device);
    await connectPanel(first, stage.service, MEMBERS.mark.email);
    await click(first, 'button', 'Terug');
    await first.close();
    page = await stage.device.browser.newPage();
    await servePage(
      page,
      CALENDAR_URL,
      calendarPage({
        title: 'Preventief gesprek Noor',
        day: dayInWords,
        time: '00:00 – 00:30',
        guests: [MEMBERS.mark.email, 'noor.de.jong@voorbeeld.test'],
        meeting: MEETING,
      }),
    );
    panel = await openSidePanel(page);
    await find(panel, 'heading', 'Preventief gesprek met …');
    await expectGoodScreen(panel, 'home-offer');
    await click(panel, 'button', 'Voeg Noor de Jong toe');
    await find(panel, 'heading', 'Noor de Jong');
    await sees(panel, 'Waarom dit?');
  });

  test('checklist, note, agreement and follow-up', async () => {
    await expectGoodScreen(panel, 'conversation-new');
    // Around the time of the appointment the conversation begins at its opening.
    await panel.locator('nav ol button').click();
    await tick(panel, 'Blokkeer meer tijd dan je denkt nodig te hebben en plan er niets direct achteraan.');
    await type(panel, NOTE, WORDS);
    await addAgreement(panel, AGREEMENT, addDays(today(), 30));
    // By keyboard one comes to who and when before the button that takes it away.
    await panel.focus('[data-agreement] textarea');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await mouse(panel).press('[data-follow-up] button');
    await find(panel, 'link', 'Outlook (opent in een nieuw tabblad)');
    // What was pressed is gone; the keyboard is at what comes of it.
    expect(await panel.evaluate(() => document.activeElement?.closest('.calendar'))).not.toBeNull();
    await expectGoodScreen(panel, 'conversation-filled');
  });

  test('finishing says what is missing, shows the report and who reads it', async () => {
    await click(panel, 'button', 'Afronden');
    await find(panel, 'heading', 'Afronden');
    await sees(panel, 'Nog even nakijken');
    await expectGoodScreen(panel, 'finish');
    await byText(panel, 'Ga erheen').click();
    // It leads to the very line, also for the keyboard.
    await panel.waitForFunction(
      () => document.activeElement?.getAttribute('data-item') === 'opening.transparency',
    );
    const seen = await panel.$eval('[data-item="opening.transparency"]', (line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    await sees(panel, 'Mijn aantekeningen lees ik alleen.');
    await panel.keyboard.press('x');
    await click(panel, 'button', 'Afronden');
    await sees(panel, 'Alles is ingevuld.');
    await sees(panel, WORDS);
    const days = await panel.$$eval('.paper dd', (all) => all.map(({ textContent }) => textContent));
    const held = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short' }).format();
    expect(days.filter((text) => withSpaces(text).includes(held))).toHaveLength(1);
    await click(panel, 'button', 'Afronden');
    await find(panel, 'heading', 'Afgerond');
    await sees(panel, 'HR ziet dat het gesprek er was');
    await expectGoodScreen(panel, 'finish-done');
    // The panel sends it as long as it is open, and HR's list is made once.
    await expect
      .poll(async () => [...(await rowsOf(panel, 'outbox')), ...(await rowsOf(panel, 'inFlight'))], PATIENCE)
      .toEqual([]);
  });

  test('the call at the same address finds the conversation again', async () => {
    await page.close();
    const call = await stage.device.browser.newPage();
    await servePage(call, meetUrl(MEETING), callPage('Overleg'));
    panel = await openSidePanel(call);
    await find(panel, 'heading', 'Afgerond');
    await sees(panel, 'Preventief gesprek met Noor de Jong');
    await closeSidePanel(panel);
    await call.close();
  });

  test('HR sees that it was held, and not what was written', async () => {
    const console = await openHr(stage);
    await find(console, 'link', 'Noor de Jong');
    await expectGoodScreen(console, 'console-people');
    await click(console, 'link', 'Noor de Jong');
    await sees(console, 'Preventief gesprek');
    await expectGoodScreen(console, 'console-person');
    // Who comes back is where they left.
    await console.evaluate(() => history.back());
    await console.waitForFunction(() => document.activeElement?.textContent.trim() === 'Noor de Jong');
    await click(console, 'link', 'Gesprekken');
    await expectGoodScreen(console, 'console-conversations');
    await console.waitForSelector('main a[href*="/console/conversations/"]');
    await console.click('main a[href*="/console/conversations/"]');
    await sees(console, 'Preventief gesprek');
    await sees(console, 'standaardtekst');
    await expectGoodScreen(console, 'console-conversation');
    const text = await console.evaluate(() => document.body.innerText);
    expect(text).not.toContain(WORDS);
    expect(text).not.toContain(AGREEMENT);
    expect(text).toContain('Noor de Jong');
  });
});
