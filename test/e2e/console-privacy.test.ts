import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS, startService, type TestService } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { click, fill, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('the duties of the privacy law in the console, in %s', (browser) => {
  let service: TestService;
  let device: TestBrowser;
  let hr: Page;
  let folder: string;
  const cleanup = new AsyncDisposableStack();

  beforeAll(async () => {
    service = cleanup.use(await startService());
    device = await launch(browser);
    cleanup.defer(device.close);
    folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-import-'));
    cleanup.defer(() => rmSync(folder, { recursive: true }));
    hr = await openConsole(await device.browser.createBrowserContext(), service, MEMBERS.hanna.email);
  });
  afterAll(() => cleanup.disposeAsync());

  const CSV = `Personeelsnummer;Naam;Functie;Afdeling;E-mail;E-mail leidinggevende
101;"Vries, Sanne de";Planner;Planning;sanne.de.vries@voorbeeld.test;${MEMBERS.mark.email}
102;Yusuf Kaya;Medewerker;Klantenservice;;onbekend@voorbeeld.test
103;Noor de Boer;Adviseur;Klantenservice;noor.de.boer@voorbeeld.test;${MEMBERS.lotte.email}
`;

  async function openFile(page: Page, name: string, data: string | Uint8Array): Promise<void> {
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const path = join(folder, name);
    writeFileSync(path, data);
    await input.uploadFile(path);
  }

  /** The same people once more, one of them in another team, and somebody new; on the second sheet. */
  const WORKBOOK = {
    sheets: [
      { name: 'Toelichting', rows: [['Uit het personeelssysteem']] },
      {
        name: 'Medewerkers',
        rows: [
          ['Personeelsnummer', 'Naam', 'Afdeling', 'In dienst'],
          [101, 'Vries, Sanne de', 'Verkoop', new Date('2024-03-01T00:00:00Z')],
          [103, 'Noor de Boer', 'Klantenservice', new Date('2019-09-01T00:00:00Z')],
          [104, 'Łukasz Nowak', 'Magazijn', new Date('2026-11-02T00:00:00Z')],
        ],
      },
    ],
  };

  /** Somebody who was added by hand and somebody with another address, of whom only the name agrees; and somebody new. */
  const NAMESAKES = `Personeelsnummer;Naam;E-mail
201;"Postma, Iris";iris.postma@voorbeeld.test
202;Daan Visser;daan.visser@voorbeeld.test
203;Omar Haddad;omar.haddad@voorbeeld.test
`;
  const choose = (line: string, who: string) =>
    hr.locator(`::-p-xpath(//fieldset[contains(., "${line}")]//label[contains(., "${who}")])`).click();

  describe('people', () => {
    test('HR adds somebody by hand and corrects them', async () => {
      await click(hr, 'link', 'Voeg iemand toe');
      await type(hr, 'Naam', 'Daan Visser');
      await hr.select('select', await optionOf(hr, MEMBERS.mark.name));
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

    test('HR reads a file after seeing what it will change', async () => {
      await click(hr, 'link', 'Organisatie');
      await find(hr, 'heading', 'Medewerkers inlezen');
      await openFile(hr, 'medewerkers.csv', CSV);
      await click(hr, 'button', 'Toon wat er verandert');
      await sees(hr, '2 toevoegen');
      await sees(hr, 'Regel 3: de leidinggevende is geen lid');
      await expectGoodScreens(hr, 'import');
      await click(hr, 'button', 'Lees in');
      await sees(hr, 'Ingelezen.');
      await click(hr, 'link', 'Mensen');
      await sees(hr, 'Vries, Sanne de');
      await sees(hr, '4 medewerkers');
    });

    test('HR reads a sheet of a workbook into the same people', async () => {
      await click(hr, 'link', 'Organisatie');
      await find(hr, 'heading', 'Medewerkers inlezen');
      await openFile(hr, 'medewerkers.xlsx', await writeXlsx(WORKBOOK));
      await sees(hr, 'Hier staat geen tabel');
      await expectGoodScreens(hr, 'import-sheet');
      const choice = await find(hr, 'combobox', 'Blad');
      await choice.select('1');
      await sees(hr, '2024-03-01');
      await click(hr, 'button', 'Toon wat er verandert');
      await sees(hr, '1 toevoegen');
      await sees(hr, 'Vries, Sanne de: Team');
      await sees(hr, '1 blijven gelijk');
      await expectGoodScreens(hr, 'import-workbook');
      await click(hr, 'button', 'Lees in');
      await sees(hr, 'Ingelezen.');
      await click(hr, 'link', 'Mensen');
      await sees(hr, 'Łukasz Nowak');
      await sees(hr, '5 medewerkers');
    });

    test('of a name that is there already HR says who it is, line by line', async () => {
      await click(hr, 'link', 'Voeg iemand toe');
      await type(hr, 'Naam', 'Iris Postma');
      await type(hr, 'Team', 'Magazijn');
      await hr.select('select', await optionOf(hr, MEMBERS.mark.name));
      await click(hr, 'button', 'Bewaar');
      await find(hr, 'heading', 'Iris Postma');
      await click(hr, 'link', 'Organisatie');
      await find(hr, 'heading', 'Medewerkers inlezen');
      await openFile(hr, 'namen.csv', NAMESAKES);
      await click(hr, 'button', 'Toon wat er verandert');
      await sees(hr, 'Zijn deze 2 mensen er al?');
      await sees(hr, `Magazijn · leidinggevende ${MEMBERS.mark.name}`);
      await sees(hr, '1 toevoegen');
      await expectGoodScreens(hr, 'import-namesakes', 'fieldset');
      await choose('Regel 2: Postma, Iris', 'Dezelfde persoon');
      await sees(hr, 'Postma, Iris: Naam, Werkadres en Personeelsnummer');
      await click(hr, 'button', 'Lees in');
      await sees(hr, 'Niet ingelezen: 1 regel waarbij je nog niet koos wie het is.');
      await expectGoodScreens(hr, 'import-namesakes-open', 'fieldset');
      await choose('Regel 3: Daan Visser', 'Iemand anders');
      await sees(hr, '1 toevoegen');
      await click(hr, 'button', 'Lees in');
      await sees(hr, 'Lees hetzelfde bestand gerust nog eens in');
      await click(hr, 'link', 'Mensen');
      await sees(hr, '8 medewerkers');
    });

    test('a file that is no table is refused with what to do about it', async () => {
      await click(hr, 'link', 'Organisatie');
      await find(hr, 'heading', 'Medewerkers inlezen');
      await openFile(hr, 'oud.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1));
      await sees(hr, 'Dit bestand heeft een wachtwoord of is van een oude Excel.');
      await click(hr, 'link', 'Mensen');
    });
  });

  const optionOf = (page: Page, text: string) =>
    page.$$eval(
      'select option',
      (options, wanted) => options.find((option) => option.textContent === wanted)?.value ?? '',
      text,
    );

  test('an empty list advises a wider period only where one was chosen', async () => {
    await click(hr, 'link', 'Gesprekken');
    await type(hr, 'Zoek in gesprekken', 'niemand heet zo', 'searchbox');
    await sees(hr, 'Geen gesprekken gevonden');
    await sees(hr, 'Wis een filter, of zoek op iets anders.');
    expect(await hr.evaluate(() => document.body.innerText)).not.toContain('ruimer');
    await hr.goto(`${service.url}/console/conversations?from=2020-01-01&to=2020-01-02`);
    await sees(hr, 'Maak de periode ruimer of wis een filter.');
  });

  test('HR keeps the organisation’s checklist', async () => {
    await click(hr, 'link', 'Organisatie');
    await click(hr, 'link', 'Checklist');
    await sees(hr, '0 van ');
    await hr.select('select', 'done');
    await sees(hr, '1 van ');
    await sees(hr, `Bewaard door ${MEMBERS.hanna.name}`);
    await expectGoodScreens(hr, 'checklist');
  });

  describe('privacy', () => {
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
      await sees(hr, 'De sleutel is vernietigd.');
      await expectGoodScreens(hr, 'certificate');
      await click(hr, 'link', 'Mensen');
      await sees(hr, '7 medewerkers');
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
});
