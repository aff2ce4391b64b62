import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addDays } from '../../shared/domain/absence/calendar.ts';
import { today } from '../../shared/domain/today.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { addAgreement, NOTE, startByHand, untilKept } from './support/conversation.ts';
import { openHr } from './support/hr.ts';
import { expectGoodScreen, expectNothingSticksOut } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

const BEFORE = 'Rooster besproken.';
const MEANWHILE = ' Meer rust op maandag.';
const TITLE = 'Dit dossier is beperkt: alleen bewaren';

describe.each(BROWSERS_FOR_SCREENS)('an employee whose data may only be kept, in %s', (browser) => {
  let hr: Page;
  let panel: Page;
  let employeeId: string;
  let requestId: string;

  const stage = useStage(
    async (opened) => {
      const { service, device } = opened;
      hr = await openHr(opened);
      const nothing = { email: '', team: '', number: '', leftOn: null };
      const { managers } = await get<{ managers: { id: string; name: string }[] }>('/api/deputies');
      const managerId = managers.find(({ name }) => name === MEMBERS.mark.name)?.id;
      const sanne = { ...nothing, name: 'Sanne de Vries', jobTitle: 'Planner', managerId };
      ({ employeeId } = JSON.parse(await post('/api/employees', sanne)) as { employeeId: string });
      panel = await openPanelTab(device);
      await connectPanel(panel, service, MEMBERS.mark.email);
      await click(panel, 'button', 'Terug');
      await sees(panel, '1 medewerker');
      await startByHand(panel, 'Preventief gesprek', 'Sanne de Vries');
    },
    { browser, tap: true },
  );

  /** As HR's own page does it. */
  const post = (path: string, body: unknown) =>
    hr.evaluate(
      async (to, text) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(to, { method: 'POST', headers, body: text });
        if (!answer.ok) throw new Error(`${to} gave ${answer.status}.`);
        return answer.text();
      },
      path,
      JSON.stringify(body),
    );
  const get = <T>(path: string) =>
    hr.evaluate(async (from) => (await fetch(from)).json() as Promise<unknown>, path) as Promise<T>;
  const isSent = (text: string) => JSON.stringify(stage.service.tap.sent()).includes(text);
  const untilSent = async (text: string) => {
    while (!isSent(text)) await panel.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  };

  test('the manager reads at once that it is restricted, and that what is typed stays here', async () => {
    await type(panel, NOTE, BEFORE);
    const due = addDays(today(), 30);
    await addAgreement(panel, 'Rooster bekijken', due);
    await untilSent(BEFORE);
    // What is typed last goes last: nothing but the note waits below.
    await untilSent(due);
    const asked = { kind: 'restriction', receivedOn: today(), note: 'Wil het laten nakijken' };
    ({ id: requestId } = JSON.parse(await post(`/api/privacy/${employeeId}/requests`, asked)) as {
      id: string;
    });
    await sees(panel, TITLE);
    await type(panel, NOTE, MEANWHILE);
    await sees(panel, '1 blijft op dit apparaat');
    await panel.evaluate(() => scrollTo(0, 0));
    await untilKept(panel);
    await expectGoodScreen(panel, 'conversation-restricted');
    // Somebody else's note goes out meanwhile, and it alone.
    await click(panel, 'button', 'Terug naar het begin');
    await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
    await type(panel, NOTE, 'Werkplek bekeken.');
    await untilSent('Werkplek bekeken.');
    expect(isSent('maandag')).toBe(false);
    expect(await panel.evaluate((title) => document.body.innerText.includes(title), TITLE)).toBe(false);
  });

  test('finishing says so too, and what comes after it advises to show the report to nobody', async () => {
    await click(panel, 'button', 'Terug naar het begin');
    await startByHand(panel, 'Werkhervattingsgesprek', 'Sanne de Vries');
    await click(panel, 'button', 'Afronden');
    await find(panel, 'heading', 'Afronden');
    await sees(panel, TITLE);
    await expectGoodScreen(panel, 'finish-restricted');
    await panel.bringToFront();
    await type(panel, 'Waarom rond je toch af?', 'De rest volgt later.');
    await click(panel, 'button', 'Toch afronden');
    await find(panel, 'heading', 'Afgerond');
    await sees(panel, TITLE);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Laat het verslag');
    await expectGoodScreen(panel, 'done-restricted');
    await panel.bringToFront();
    await click(panel, 'button', 'Naar start');
  });

  test('home says so beside her name, and reminds of nothing about her', async () => {
    await sees(panel, 'alleen bewaren, daarom geen herinnering');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Nu aan de beurt');
    await panel.locator('section[aria-labelledby=people-heading] summary').click();
    await sees(panel, 'Planner · alleen bewaren');
    await expectGoodScreen(panel, 'home-restricted');
    await panel.bringToFront();
  });

  test('the employee’s own page says so as well', async () => {
    await click(panel, 'button', 'Bekijk Sanne de Vries, Planner · alleen bewaren');
    await find(panel, 'heading', 'Sanne de Vries');
    await sees(panel, TITLE);
    await expectGoodScreen(panel, 'person-restricted-panel');
  });

  test('both say the same in English, in the narrowest panel', async () => {
    await panel.bringToFront();
    await panel.setViewport({ width: 320, height: 900 });
    await click(panel, 'button', 'English');
    await sees(panel, 'This file is restricted: keep only');
    await expectGoodScreen(panel, 'person-restricted-panel-english');
    await expectNothingSticksOut(panel);
    await panel.bringToFront();
    await click(panel, 'button', 'Go home');
    await sees(panel, 'keep only, so no reminder');
    await panel.locator('section[aria-labelledby=people-heading] summary').click();
    await find(panel, 'button', 'See Sanne de Vries, Planner · keep only');
    await expectGoodScreen(panel, 'home-restricted-english');
    await expectNothingSticksOut(panel);
    await panel.bringToFront();
    await click(panel, 'button', 'Nederlands');
    await click(panel, 'button', 'Bekijk Sanne de Vries, Planner · alleen bewaren');
    await sees(panel, TITLE);
  });

  test('once HR lifts it, the text goes out by itself', async () => {
    const of = `/api/privacy/${employeeId}/requests/${requestId}`;
    await post(`${of}/answer`, { state: 'granted', answer: 'We kijken het na' });
    expect(isSent('maandag')).toBe(false);
    await post(`${of}/lift`, { told: 'Het klopt weer' });
    await untilSent(BEFORE + MEANWHILE);
    await panel.waitForFunction((title) => !document.body.innerText.includes(title), {}, TITLE);
    await panel.locator('ol button ::-p-text(Preventief gesprek)').click();
    expect(await valueOf(panel, NOTE)).toBe(BEFORE + MEANWHILE);
    await sees(panel, 'Bewaard');
    expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/\d blijft op dit apparaat/);
  });
});
