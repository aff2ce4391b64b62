import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { chooseManager, openHr, optionOf } from './support/hr.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, fill, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('the people in the console, in %s', (browser) => {
  let hr: Page;

  useStage(
    async (stage) => {
      hr = await openHr(stage);
    },
    { browser },
  );

  test('HR adds somebody by hand and corrects them', async () => {
    await click(hr, 'link', 'Voeg iemand toe');
    await type(hr, 'Naam', 'Daan Visser');
    await chooseManager(hr, MEMBERS.mark.name);
    await expectGoodScreens(hr, 'employee');
    await click(hr, 'button', 'Bewaar');
    await find(hr, 'heading', 'Daan Visser');
    await sees(hr, MEMBERS.mark.name);
    await click(hr, 'link', 'Wijzig');
    await type(hr, 'Team', 'Planning');
    await click(hr, 'button', 'Bewaar');
    await sees(hr, 'Planning');
    await expectGoodScreens(hr, 'person-actions');
  });

  test('HR sees whose file it is, says so by hand, and takes that back', async () => {
    const { name, email } = MEMBERS.lotte;
    await click(hr, 'link', 'Wijzig');
    await sees(hr, 'Dit dossier hoort nog niet bij een lid.');
    await (await find(hr, 'combobox', 'Dit is het dossier van')).select(await optionOf(hr, name));
    await expectGoodScreens(hr, 'employee-about', 'section');
    await click(hr, 'button', 'Koppel');
    await sees(hr, `${name} leest dit dossier niet meer.`);
    await sees(hr, `Dit is het dossier van ${name}, die het zelf niet leest.`);
    await find(hr, 'combobox', 'Dit is ook het dossier van');
    await expectGoodScreens(hr, 'employee-tied', 'section');
    await click(hr, 'button', `Maak los van ${name}`);
    await sees(hr, `Is dit niet het dossier van ${name}?`);
    await expectGoodScreens(hr, 'employee-untie', 'section');
    await click(hr, 'button', 'Nee, maak los');
    await sees(hr, `Het dossier is los van ${name}.`);
    await type(hr, 'Werkadres', email);
    await click(hr, 'button', 'Bewaar');
    await click(hr, 'link', 'Wijzig');
    await sees(hr, 'Het werkadres hierboven is van dit lid.');
    await expectGoodScreens(hr, 'employee-address', 'section');
    await click(hr, 'link', 'Annuleer');
    await find(hr, 'link', 'Wijzig');
  });

  test('a second file of a member, without an address, says that a member has that name', async () => {
    await click(hr, 'link', 'Alle mensen');
    await click(hr, 'link', 'Voeg iemand toe');
    await type(hr, 'Naam', MEMBERS.lotte.name);
    await click(hr, 'button', 'Bewaar');
    await sees(hr, `Er is ook een lid dat ${MEMBERS.lotte.name} heet`);
    await expectGoodScreens(hr, 'person-namesake');
    await click(hr, 'link', 'Wiens dossier is dit?');
    await (
      await find(hr, 'combobox', 'Dit is het dossier van')
    ).select(await optionOf(hr, MEMBERS.lotte.name));
    await click(hr, 'button', 'Koppel');
    await sees(hr, `${MEMBERS.lotte.name} leest dit dossier niet meer.`);
    await click(hr, 'link', 'Annuleer');
    await find(hr, 'link', 'Wijzig');
    expect(await hr.content()).not.toContain('Er is ook een lid');
  });

  test('the log leaves out what is about the reader’s own file, and says so', async () => {
    await click(hr, 'link', 'Alle mensen');
    await click(hr, 'link', 'Voeg iemand toe');
    await type(hr, 'Naam', MEMBERS.hanna.name);
    await click(hr, 'button', 'Bewaar');
    await sees(hr, 'Je eigen dossier kun je niet aanmaken of wijzigen. Vraag een collega van HR.');
    await fill(hr, 'textbox', 'Naam', 'H. S.');
    await click(hr, 'button', 'Bewaar');
    await find(hr, 'heading', 'H. S.');
    await click(hr, 'link', 'Wijzig');
    await (
      await find(hr, 'combobox', 'Dit is het dossier van')
    ).select(await optionOf(hr, MEMBERS.hanna.name));
    await click(hr, 'button', 'Koppel');
    await sees(hr, '2 medewerkers');
    await click(hr, 'link', 'Privacy');
    await click(hr, 'link', 'Logboek');
    await sees(hr, 'Regels over je eigen dossier staan hier niet bij; een collega ziet ze wel.');
    await expectGoodScreens(hr, 'audit-own');
  });
});
