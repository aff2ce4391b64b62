import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { useStage } from './support/stage.ts';
import { byText, click, find, sees } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('members and access in %s', (browser) => {
  const stage = useStage(undefined, { browser });
  let admin: Page;

  async function openAs(email: string): Promise<Page> {
    const context = await stage.device.browser.createBrowserContext();
    return openConsole(context, stage.service, email);
  }

  test('an administrator has members and roles, and nothing else', async () => {
    admin = await openAs(MEMBERS.ada.email);
    await admin.goto(`${stage.service.url}/console/people`);
    await sees(admin, 'Je regelt hier onder Organisatie wie erbij mag.');
    expect(await admin.evaluate(() => document.body.innerText)).not.toContain('De console is voor HR');
    await click(admin, 'link', 'Organisatie');
    await find(admin, 'heading', 'Leden en rollen');
    await sees(admin, '5 leden');
  });

  test('a role taken away counts at the next request', async () => {
    const lotte = await openAs(MEMBERS.lotte.email);
    // Firefox lets a tab behind another wait.
    await admin.bringToFront();
    await click(admin, 'link', MEMBERS.lotte.name);
    await find(admin, 'heading', MEMBERS.lotte.name);
    await sees(admin, browser === 'Firefox' ? 'Firefox (Linux)' : 'Chrome (Linux)');
    await byText(admin, 'HR').click();
    await click(admin, 'button', 'Bewaar rollen');
    await sees(admin, 'De rollen zijn gewijzigd.');
    await expectGoodScreens(admin, 'member');
    await lotte.bringToFront();
    await lotte.goto(`${stage.service.url}/console`);
    await sees(lotte, 'Nog geen medewerkers');

    await admin.bringToFront();
    await click(admin, 'button', 'Beëindig lidmaatschap');
    await click(admin, 'button', 'Ja, beëindig');
    await find(admin, 'heading', 'Leden en rollen');
    await sees(admin, '4 leden');
    await lotte.bringToFront();
    await lotte.goto(`${stage.service.url}/console`);
    await find(lotte, 'textbox', 'E-mailadres');
  });

  test('an auditor finds it all in the log, checks it, and sees nothing else', async () => {
    const auditor = await openAs(MEMBERS.aart.email);
    await find(auditor, 'heading', 'Logboek');
    await sees(auditor, 'Beëindigde een lidmaatschap');
    await auditor.select('select', 'member.');
    await sees(auditor, '2 regels');
    await click(auditor, 'button', 'Controleer het logboek');
    await sees(auditor, 'Het logboek klopt');
    await expectGoodScreens(auditor, 'audit');
    await auditor.goto(`${stage.service.url}/console/conversations`);
    await sees(auditor, 'Welkom, Aart Kok');
    await sees(auditor, 'Je leest en controleert het logboek onder Privacy.');
  });
});
