import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { addDays } from '../../shared/domain/absence/calendar.ts';
import { today } from '../../shared/domain/today.ts';
import { connectPanel } from './support/connect.ts';
import { addByHand, openHr } from './support/hr.ts';
import { expectGoodScreen, expectGoodScreens } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('a deputy, in %s', (browser) => {
  const stage = useStage(undefined, { browser });
  let hr: Page;
  let panel: Page;

  async function openPerson(): Promise<void> {
    await sees(panel, '1 medewerker');
    await panel.locator('section[aria-labelledby=people-heading] summary').click();
    await click(panel, 'button', 'Bekijk Sanne de Vries, Planner');
    await find(panel, 'heading', 'Sanne de Vries');
  }

  test('HR appoints a deputy from one day to another', async () => {
    hr = await openHr(stage);
    await addByHand(hr, { name: 'Sanne de Vries', jobTitle: 'Planner', manager: MEMBERS.mark.name });
    await hr.goto(`${stage.service.url}/console/organisation/deputies`);
    await sees(hr, 'Niemand vervangt iemand');
    await expectGoodScreens(hr, 'deputies-empty');
    await click(hr, 'button', 'Wijs een vervanger aan');
    await click(hr, 'button', 'Wijs aan');
    await sees(hr, 'Kies wie vervangen wordt.');
    await expectGoodScreens(hr, 'deputies-form');
    const [manager, deputy] = await hr.$$('form select');
    const optionOf = (name: string) =>
      hr.$$eval('option', (all, wanted) => all.find(({ text }) => text === wanted)?.value ?? '', name);
    await manager?.select(await optionOf(MEMBERS.mark.name));
    await deputy?.select(await optionOf(MEMBERS.lotte.name));
    await hr.locator('form input[type=date]:not([min])').fill(today());
    await hr.locator('form input[type=date][min]').fill(addDays(today(), 1));
    await click(hr, 'button', 'Wijs aan');
    await sees(hr, `${MEMBERS.lotte.name} vervangt ${MEMBERS.mark.name}.`);
    await click(hr, 'button', 'English');
    await sees(hr, `${MEMBERS.lotte.name} stands in for ${MEMBERS.mark.name}.`);
    await click(hr, 'button', 'Nederlands');
    await sees(hr, 'nu');
    await expectGoodScreens(hr, 'deputies');
  });

  test('the deputy has the team on their device, and reads until when', async () => {
    panel = await openPanelTab(stage.device);
    await connectPanel(panel, stage.service, MEMBERS.lotte.email);
    await click(panel, 'button', 'Terug');
    await openPerson();
    await sees(panel, 'Je vervangt de leidinggevende tot en met');
    await expectGoodScreen(panel, 'person-lent');
  });

  test('ended, the team leaves the device', async () => {
    // Firefox lets a tab behind another wait.
    await hr.bringToFront();
    await click(hr, 'button', `Beëindig: ${MEMBERS.lotte.name} voor ${MEMBERS.mark.name}`);
    await click(hr, 'button', 'Ja, beëindig');
    await sees(hr, 'Niemand vervangt iemand');
    await panel.bringToFront();
    // The open stream tells the device; the screen of somebody who is gone gives way to the first one.
    await panel.waitForFunction(() => !document.body.innerText.includes('Sanne de Vries'));
  });
});
