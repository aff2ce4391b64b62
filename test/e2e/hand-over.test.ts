import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { today } from '../../shared/domain/today.ts';
import { BROWSERS } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { addAgreement, NOTE, startByHand } from './support/conversation.ts';
import { rowsOf } from './support/device.ts';
import { addByHand, chooseManager, openHr } from './support/hr.ts';
import { launchPanel, openPanelTab } from './support/panel.ts';
import { expectGoodScreen } from './support/look.ts';
import { PATIENCE } from './support/patience.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { byText, click, find, sees, type } from './support/ui.ts';

const PRIVATE = 'Rooster besproken, alleen voor mij.';
const AGREED = 'Rooster bekijken';
const SHARED = 'Weer aan het werk op maandag.';

describe.each(BROWSERS)('an employee gets another manager, in %s', (browser) => {
  let hr: Page;
  let mark: Page;
  let lotte: Page;

  useStage(
    async (stage) => {
      const { service, device, cleanup } = stage;
      hr = await openHr(stage);
      await addByHand(hr, { name: 'Sanne de Vries', manager: MEMBERS.mark.name });
      mark = await openPanelTab(device);
      await connectPanel(mark, service, MEMBERS.mark.email);
      await click(mark, 'button', 'Terug');
      await sees(mark, '1 medewerker');
      lotte = await launchPanel(cleanup, browser);
      await connectPanel(lotte, service, MEMBERS.lotte.email);
      await click(lotte, 'button', 'Terug');
    },
    { browser },
  );

  const everything = async (panel: Page) =>
    JSON.stringify(
      await Promise.all(
        ['employees', 'conversations', 'agreements', 'reports'].map((table) => rowsOf(panel, table)),
      ),
    );

  test('who leads them writes a note, an agreement, and a report that is shared', async () => {
    await startByHand(mark, 'Preventief gesprek', 'Sanne de Vries');
    await type(mark, NOTE, PRIVATE);
    await addAgreement(mark, AGREED, today());
    await click(mark, 'button', 'Terug naar het begin');
    await startByHand(mark, 'Werkhervattingsgesprek', 'Sanne de Vries');
    await addAgreement(mark, SHARED, today());
    await click(mark, 'button', 'Afronden');
    await find(mark, 'heading', 'Afronden');
    await type(mark, 'Waarom rond je toch af?', 'De rest volgt later.');
    await click(mark, 'button', 'Toch afronden');
    await find(mark, 'heading', 'Afgerond');
    await click(mark, 'button', 'Naar start');
    // All of it is at the service before HR does anything.
    await expect
      .poll(async () => [...(await rowsOf(mark, 'outbox')), ...(await rowsOf(mark, 'inFlight'))], PATIENCE)
      .toEqual([]);
    expect(await rowsOf(lotte, 'employees')).toEqual([]);
  });

  test('HR gives them to another: agreements and the shared report go along, the notes do not', async () => {
    // Firefox lets a tab behind another wait.
    await hr.bringToFront();
    await click(hr, 'link', 'Wijzig');
    await chooseManager(hr, MEMBERS.lotte.name);
    await click(hr, 'button', 'Bewaar');
    await find(hr, 'link', 'Wijzig');
    await sees(hr, MEMBERS.lotte.name);
    await sees(lotte, '1 medewerker');
    await sees(lotte, AGREED);
    await lotte.locator('section[aria-labelledby=people-heading] summary').click();
    await click(lotte, 'button', 'Bekijk Sanne de Vries');
    await find(lotte, 'heading', 'Sanne de Vries');
    await sees(lotte, AGREED);
    await expect.poll(() => rowsOf(lotte, 'reports'), PATIENCE).toHaveLength(1);
    expect(await rowsOf(lotte, 'conversations')).toEqual([]);
    expect(await everything(lotte)).toContain(SHARED);
    await sees(lotte, 'verslag van een andere leidinggevende');
    await byText(lotte, 'verslag van een andere leidinggevende').click();
    await sees(lotte, 'Gehouden op');
    await expectGoodScreen(lotte, 'person-handed-over');
    expect(await everything(lotte)).not.toContain(PRIVATE);
  });

  test('the log tells that HR did it', async () => {
    await hr.bringToFront();
    await click(hr, 'link', 'Privacy');
    await click(hr, 'link', 'Logboek');
    await sees(hr, 'Droeg een medewerker over');
  });

  test('who led them keeps what they wrote, and the employee goes from their device', async () => {
    await mark.bringToFront();
    await mark.waitForFunction(() => !document.body.innerText.includes('1 medewerker'));
    expect(await rowsOf(mark, 'employees')).toEqual([]);
    expect(await everything(mark)).toContain(PRIVATE);
    // What was agreed is with who leads them now.
    await mark.waitForFunction((agreed) => !document.body.innerText.includes(agreed), {}, AGREED);
  });
});
