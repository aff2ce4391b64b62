import { describe, expect, test } from 'vitest';
import { BROWSERS } from './support/browser.ts';
import { servePage } from './support/pages.ts';
import { openSidePanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { CALENDAR_URL, calendarToday } from './support/site-pages.ts';
import { useStage } from './support/stage.ts';
import { sees } from './support/ui.ts';

const TEAMS = 'https://teams.microsoft.com/v2/';
const FRAMED = 'https://outlook.office.com/hosted/calendar/view/week';
const OFFERED = 'Werkhervattingsgesprek';

/** An appointment of today as Outlook shows it in a small window, in the calendar that Teams frames. */
function outlookToday(title: string): string {
  const now = new Date();
  const day = new Intl.DateTimeFormat('nl', { weekday: 'short' }).format(now);
  const date = [now.getDate(), now.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('-');
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Agenda</title>
    <body><div data-app-section="Surface_Week"></div>
      <div data-app-section="CalendarItemPeek">
        <div role="heading" aria-level="2">${title}</div>
        <div><span>${day} ${date}-${now.getFullYear()} 14:00 - 14:45</span></div>
      </div></body></html>`;
}

describe.each(BROWSERS)('Outlook inside of Teams, in %s', (browser) => {
  const stage = useStage(undefined, { browser });

  test('an appointment in the frame is offered, and no longer once the frame is gone', async () => {
    const calendar = await stage.device.browser.newPage();
    await servePage(calendar, CALENDAR_URL, calendarToday('Noor', '00:00 – 00:30', 'abc-defg-hij'));
    await calendar.waitForSelector('goed-gesprek');
    const panel = await openSidePanel(calendar);
    await sees(panel, 'Voeg Noor toe');
    const mark = () =>
      panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<{ id: number }[]> };
            action: { getBadgeText(of: { tabId?: number }): Promise<string> };
          };
        };
        const [tab] = await chrome.tabs.query({ url: 'https://teams.microsoft.com/*' });
        return chrome.action.getBadgeText({ tabId: tab?.id });
      });

    const teams = await stage.device.browser.newPage();
    const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Teams</title>
      <body><div id="app"></div><iframe src="${FRAMED}" width="900" height="600"></iframe></body></html>`;
    await servePage(teams, TEAMS, page, { [FRAMED]: outlookToday('Terugkeergesprek Ilias') });
    await teams.bringToFront();
    await sees(panel, OFFERED);
    await sees(panel, '14:00');
    await expect.poll(mark, PATIENCE).toBe('•');
    await teams.evaluate(() => document.querySelector('iframe')?.remove());
    await panel.waitForFunction((title) => !document.body.innerText.includes(title), {}, OFFERED);
    await expect.poll(mark, PATIENCE).toBe('');
  });
});
