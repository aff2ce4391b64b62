import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { count, LONG, report } from '../tools/counts.ts';
import { BROWSERS } from './support/browser.ts';
import { signInAgain } from './support/connect.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { tokenOf } from './support/device.ts';
import { expectGoodScreen, expectGoodScreens } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { setOffline } from './support/offline.ts';
import { closeSidePanel, openPanelTab, openSidePanel, reloadPanel } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { CALENDAR_URL, calendarPage } from './support/site-pages.ts';
import { openManagerAndHr, useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

/** Together 200 endings in the long run. */
const CLOSINGS = count(100, 5);
const RELOADS = count(100, 6);
const TOPICS = ['rooster', 'overdracht', 'thuiswerken', 'inwerken', 'planning', 'verlof', 'reistijd'];
const words = (many: number) =>
  Array.from({ length: many }, (_, at) => `${TOPICS[at % TOPICS.length]}${at < TOPICS.length ? '' : at}`);

const EXPECTED = 'Verwachte duur, volgens de medewerker';
const appointment = calendarPage({
  title: 'Preventief gesprek Tom',
  day: new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' }).format(),
  time: '00:00 – 00:30',
  guests: [MEMBERS.mark.email, 'tom.bakker@voorbeeld.test'],
  meeting: 'abc-defg-hij',
});

describe.each(BROWSERS)('nothing is lost, in %s', (browser) => {
  let panel: Page;
  let hr: Page;

  const stage = useStage(async (made) => void ({ panel, hr } = await openManagerAndHr(made)), { browser });

  test('HR fills in how to report sick, and managers have it', async () => {
    await click(hr, 'link', 'Organisatie');
    await click(hr, 'link', 'Protocol en uitleg');
    await sees(hr, 'Nog niet ingevuld.');
    await hr.locator('fieldset:nth-of-type(2) input:not([type=tel])').fill('Arbodienst Midden');
    await hr.locator('fieldset:nth-of-type(2) input[type=tel]').fill('030 123 45 67');
    await type(hr, 'Hoe meldt iemand zich ziek? (Nederlands)', 'Bel je leidinggevende, app niet.');
    await click(hr, 'button', 'Bewaar protocol');
    await sees(hr, 'Bewaard. Leidinggevenden zien het');
    await click(hr, 'button', 'Bewaar als nieuwe versie');
    await sees(hr, 'Nu geldt versie 1.');
    await expectGoodScreens(hr, 'guidance');
    await click(hr, 'link', 'Mensen');
    await panel.waitForFunction(
      async () => {
        const open = indexedDB.open('goed-gesprek');
        await new Promise((done) => (open.onsuccess = done));
        const asked = open.result.transaction('settings').objectStore('settings').get('guidance');
        await new Promise((done) => (asked.onsuccess = done));
        open.result.close();
        return JSON.stringify(asked.result ?? '').includes('Arbodienst Midden');
      },
      { polling: 200 },
    );
  });

  describe('away from the service', () => {
    test('a sick report without a network, and HR reads it once there is one', async () => {
      await setOffline(panel, true);
      await panel.keyboard.press('z');
      await type(panel, 'Wie meldt zich ziek?', 'Sanne de Vries', 'combobox');
      await panel.keyboard.press('Enter');
      await find(panel, 'heading', 'Sanne de Vries');
      await sees(panel, 'Bel je leidinggevende, app niet.');
      await find(panel, 'link', 'Bel Arbodienst Midden, 030 123 45 67');
      await expectGoodScreen(panel, 'sick-report-offline');
      await type(panel, EXPECTED, 'Ongeveer een week, zegt Sanne');
      await type(panel, 'Telefoon tijdens afwezigheid', '06 12345678');
      await sees(panel, '2 wachten op verbinding');
      await click(panel, 'button', 'Afronden');
      await type(panel, 'Waarom rond je toch af?', 'De rest volgt morgen.');
      await click(panel, 'button', 'Toch afronden');
      await find(panel, 'heading', 'Afgerond');
      expect(await namesAtHr()).not.toContain('Sanne de Vries');

      await setOffline(panel, false);
      await hr.waitForFunction(
        async () => {
          const answer = await fetch('/api/people');
          return (await answer.text()).includes('Sanne de Vries');
        },
        { polling: 200 },
      );
      await hr.reload();
      await click(hr, 'link', 'Sanne de Vries');
      await click(hr, 'link', 'Ziekmeldingsgesprek');
      await sees(hr, 'Ongeveer een week, zegt Sanne');
      await expectGoodScreen(hr, 'console-report');
      await click(panel, 'button', 'Naar start');
      await sees(panel, 'Bewaard');
    });

    test('the service away and back: the outbox drains', async () => {
      await startByHand(panel, 'Preventief gesprek', 'Noor de Jong');
      await stage.service.kill();
      await type(panel, NOTE, 'Eerste woorden zonder dienst.');
      await sees(panel, 'op verbinding');
      await expectGoodScreen(panel, 'conversation-waiting');
      await click(panel, 'button', 'Bekijk');
      await sees(panel, 'De verbinding is weg sinds');
      await expectGoodScreen(panel, 'account-unreachable');
      await stage.service.restart();
      await click(panel, 'button', 'Nu bijwerken');
      await sees(panel, 'Laatst bijgewerkt');
      await panel.waitForFunction(() => /Wacht op versturen\s+Niets/.test(document.body.innerText));
      await click(panel, 'button', 'Terug');
      expect(await valueOf(panel, NOTE)).toBe('Eerste woorden zonder dienst.');
    });

    test('access withdrawn, signed in again: nothing lost', async () => {
      await revokeDevices();
      await type(panel, NOTE, ' En nog een zin.');
      await sees(panel, 'Aanmelding verlopen');
      await click(panel, 'button', 'Meld je aan');
      await sees(panel, 'Je aanmelding is verlopen of ingetrokken.');
      await expectGoodScreen(panel, 'account-signed-out');
      await signInAgain(panel, stage.service, MEMBERS.mark.email);
      await panel.waitForFunction(() => /Wacht op versturen\s+Niets/.test(document.body.innerText));
      await click(panel, 'button', 'Terug');
      expect(await valueOf(panel, NOTE)).toContain('En nog een zin.');
      await sees(panel, 'Bewaard');
    });
  });

  describe('the panel closed right after the last key', { timeout: LONG ? 3_600_000 : 120_000 }, () => {
    test('every character is there when it opens again', async () => {
      await panel.close();
      const page = await stage.device.browser.newPage();
      await servePage(page, CALENDAR_URL, appointment);
      let side = await openSidePanel(page);
      // Another conversation with text in it is open: it is never swapped by itself.
      await sees(side, 'Ander gesprek herkend');
      await expectGoodScreen(side, 'conversation-another');
      await click(side, 'button', 'Overstappen');
      await click(side, 'button', 'Voeg Tom Bakker toe');
      await find(side, 'heading', 'Tom Bakker');
      let written = '';
      for (const word of words(CLOSINGS)) {
        const field = await find(side, 'textbox', NOTE);
        await field.focus();
        await side.keyboard.press('End');
        await side.keyboard.type(`${word} `);
        // No wait: the last key and the end come in the same breath.
        await closeSidePanel(side);
        written += `${word} `;
        side = await openSidePanel(page);
        await find(side, 'heading', 'Tom Bakker');
        expect(await valueOf(side, NOTE)).toBe(written);
      }
      report(`the panel closed, ${browser}`, { times: CLOSINGS, 'characters lost': 0 });
      await page.close();
    });

    test('so it is in a tab that is reloaded or closed', async () => {
      let tab = await openPanelTab(stage.device);
      await find(tab, 'heading', 'Tom Bakker');
      let written = await valueOf(tab, NOTE);
      for (const word of words(RELOADS)) {
        const field = await find(tab, 'textbox', NOTE);
        await field.focus();
        await tab.keyboard.press('End');
        await tab.keyboard.type(`${word} `);
        if (written.length % 2 > 0) await reloadPanel(tab);
        else {
          await tab.close();
          tab = await openPanelTab(stage.device);
        }
        written += `${word} `;
        await find(tab, 'heading', 'Tom Bakker');
        expect(await valueOf(tab, NOTE)).toBe(written);
      }
      report(`the tab reloaded or closed, ${browser}`, { times: RELOADS, 'characters lost': 0 });
      await tab.close();
    });
  });

  const namesAtHr = () => hr.evaluate(async () => (await fetch('/api/people')).text());

  /** Signs every device of the manager out, as an administrator can. */
  async function revokeDevices(): Promise<void> {
    const token = await tokenOf(panel);
    const answer = await fetch(`${stage.service.url}/api/auth/device/revoke`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.ok).toBe(true);
  }
});
