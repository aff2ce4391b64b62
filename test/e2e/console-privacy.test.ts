import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { addByHand, openHr } from './support/hr.ts';
import { expectGoodScreens } from './support/look.ts';
import { useStage } from './support/stage.ts';
import { click, fill, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('the duties of the privacy law in the console, in %s', (browser) => {
  let hr: Page;

  useStage(
    async (stage) => {
      hr = await openHr(stage);
      await addByHand(hr, { name: 'Daan Visser', team: 'Planning' });
      await click(hr, 'link', 'Alle mensen');
      await addByHand(hr, { name: 'Noor de Boer' });
    },
    { browser },
  );

  test('HR sees the terms and changes one within its bounds', async () => {
    await click(hr, 'link', 'Privacy');
    await find(hr, 'heading', 'Bewaren en wissen');
    await expectGoodScreens(hr, 'retention');
    const field = await find(hr, 'spinbutton', 'Preventief gesprek (maanden)');
    await field.click({ count: 3 });
    await hr.keyboard.type('30');
    await click(hr, 'button', 'Bewaar termijnen');
    await sees(hr, 'Een termijn valt buiten de grenzen.');
    await field.click({ count: 3 });
    await hr.keyboard.type('18');
    await click(hr, 'button', 'Bewaar termijnen');
    await hr.waitForFunction(() => !document.body.innerText.includes('buiten de grenzen'));
  });

  test('HR corrects what an employee asked for; what it was before stays in the file', async () => {
    await click(hr, 'link', 'Mensen');
    await click(hr, 'link', 'Daan Visser');
    await click(hr, 'link', 'Bewaren en rechten');
    await click(hr, 'button', 'Schrijf een verzoek op');
    await hr.select('#privacy-requests select', 'correction');
    await type(hr, 'Wat vraagt de medewerker?', 'Ik hoor bij een ander team');
    await click(hr, 'button', 'Bewaar verzoek');
    await sees(hr, 'Ik hoor bij een ander team');
    await click(hr, 'link', 'Wijzig gegevens');
    await fill(hr, 'textbox', 'Team', 'Logistiek');
    await click(hr, 'button', 'Bewaar');
    await click(hr, 'link', 'Bewaren en rechten');
    await sees(hr, 'Team: Planning werd Logistiek');
    await click(hr, 'button', 'Wijs toe');
    await type(hr, 'Wat heb je gedaan en geantwoord?', 'Het team is verbeterd');
    await click(hr, 'button', 'Wijs toe');
    await sees(hr, 'Het team is verbeterd');
    await expectGoodScreens(hr, 'privacy-corrections', '#correct-title');
  });

  test('HR answers an objection, holds a file, and erases it once the hold is off, with a certificate', async () => {
    await click(hr, 'link', 'Mensen');
    await click(hr, 'link', 'Noor de Boer');
    await click(hr, 'link', 'Bewaren en rechten');
    await find(hr, 'heading', 'Bewaren en rechten: Noor de Boer');
    await click(hr, 'button', 'Schrijf een verzoek op');
    await hr.select('#privacy-requests select', 'objection');
    await type(hr, 'Wat vraagt de medewerker?', 'Wil niet dat verslagen gebruikt worden');
    await click(hr, 'button', 'Bewaar verzoek');
    await sees(hr, 'Alleen bewaren, niet gebruiken');
    await expectGoodScreens(hr, 'privacy-request');
    await click(hr, 'link', 'Mensen');
    await sees(hr, 'Alleen bewaren');
    await click(hr, 'link', 'Noor de Boer');
    await sees(hr, 'De gegevens worden bewaard, en niet gebruikt.');
    expect(await hr.$$('#timeline-title')).toEqual([]);
    await expectGoodScreens(hr, 'person-restricted');
    await hr.select('main select', 'legal-claim');
    await click(hr, 'button', 'Toon toch');
    await sees(hr, 'Je ziet deze gegevens op één grond: een rechtsvordering.');
    await hr.waitForSelector('#timeline-title');
    await expectGoodScreens(hr, 'person-on-ground');
    await click(hr, 'link', 'Privacy');
    await click(hr, 'link', 'Verzoeken');
    await sees(hr, 'Bezwaar');
    await expectGoodScreens(hr, 'privacy-requests');
    await click(hr, 'link', 'Noor de Boer');
    await click(hr, 'button', 'Wijs af');
    await type(
      hr,
      'Waarom niet? Noem ook dat een klacht bij de Autoriteit Persoonsgegevens kan.',
      'Zwaarder belang',
    );
    await click(hr, 'button', 'Wijs af');
    await sees(hr, 'Zwaarder belang');
    await hr.waitForFunction(() => !document.body.innerText.includes('Alleen bewaren, niet gebruiken'));
    await hr.locator('form input').fill('Noor heeft een hernia.');
    await sees(hr, 'Wat hier staat wordt bewaard zoals je het schrijft');
    expect(await hr.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      'hernia',
    ]);
    await expectGoodScreens(hr, 'privacy-file-guarded', 'mark');
    await hr.locator('form input').fill('Bezwaar loopt');
    await hr.waitForFunction(() => !document.querySelector('mark'));
    await click(hr, 'button', 'Zet op bewaarplicht');
    await sees(hr, 'Dit dossier staat op bewaarplicht.');
    await expectGoodScreens(hr, 'privacy-file');
    await click(hr, 'button', 'Haal bewaarplicht weg');
    await type(hr, 'Typ de naam: Noor de Boer', 'Noor de Boer');
    const reasons = await hr.$$('::-p-aria([name="Reden"][role="textbox"])');
    await reasons.at(-1)?.type('Op verzoek');
    await click(hr, 'button', 'Wis alles');
    await click(hr, 'button', 'Ja, wis alles');
    await find(hr, 'heading', 'Bewijs van wissing');
    await sees(hr, 'De sleutel is vernietigd:');
    await expectGoodScreens(hr, 'certificate');
    await click(hr, 'link', 'Mensen');
    await sees(hr, '1 medewerker');
    expect(await hr.evaluate(() => document.body.innerText)).not.toContain('Noor de Boer');
  });

  test('the log shows each of these', async () => {
    await click(hr, 'link', 'Privacy');
    await click(hr, 'link', 'Logboek');
    for (const entry of [
      'Wiste alles over een medewerker',
      'Haalde een bewaarplicht weg',
      'Zette een dossier op bewaarplicht',
      'Wees een verzoek af',
      'Wees een verzoek toe',
      'Gebruikte gegevens die alleen bewaard mogen worden',
      'Schreef een verzoek op',
      'Wijzigde bewaartermijnen',
      'Wijzigde gegevens van een medewerker',
      'Voegde een medewerker toe',
    ])
      await sees(hr, entry);
  });
});
