import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { addByHand, openHr } from './support/hr.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees } from './support/ui.ts';

const CSV = `Personeelsnummer;Naam;Functie;Afdeling;E-mail;E-mail leidinggevende
101;"Vries, Sanne de";Planner;Planning;sanne.de.vries@voorbeeld.test;${MEMBERS.mark.email}
102;Yusuf Kaya;Medewerker;Klantenservice;;onbekend@voorbeeld.test
103;Noor de Boer;Adviseur;Klantenservice;noor.de.boer@voorbeeld.test;${MEMBERS.lotte.email}
`;

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

describe.each(BROWSERS_FOR_SCREENS)('reading employees from a file in the console, in %s', (browser) => {
  let hr: Page;
  let folder: string;

  useStage(
    async (stage) => {
      folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-import-'));
      stage.cleanup.defer(() => rmSync(folder, { recursive: true }));
      hr = await openHr(stage);
      await addByHand(hr, { name: 'Daan Visser', email: 'd.visser@voorbeeld.test' });
    },
    { browser },
  );

  async function openFile(name: string, data: string | Uint8Array): Promise<void> {
    const input = (await hr.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const path = join(folder, name);
    writeFileSync(path, data);
    await input.uploadFile(path);
  }

  const choose = (line: string, who: string) =>
    hr.locator(`::-p-xpath(//fieldset[contains(., "${line}")]//label[contains(., "${who}")])`).click();

  test('HR reads a file after seeing what it will change', async () => {
    await click(hr, 'link', 'Organisatie');
    await find(hr, 'heading', 'Medewerkers inlezen');
    await openFile('medewerkers.csv', CSV);
    await click(hr, 'button', 'Toon wat er verandert');
    await sees(hr, '2 toevoegen');
    await sees(hr, 'Regel 3: de leidinggevende is geen lid');
    await expectGoodScreens(hr, 'import');
    await click(hr, 'button', 'Lees in');
    await sees(hr, 'Ingelezen.');
    await click(hr, 'link', 'Mensen');
    await sees(hr, 'Vries, Sanne de');
    await sees(hr, '3 medewerkers');
  });

  test('HR reads a sheet of a workbook into the same people', async () => {
    await click(hr, 'link', 'Organisatie');
    await find(hr, 'heading', 'Medewerkers inlezen');
    await openFile('medewerkers.xlsx', await writeXlsx(WORKBOOK));
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
    await sees(hr, '4 medewerkers');
  });

  test('of a name that is there already HR says who it is, line by line', async () => {
    await addByHand(hr, { name: 'Iris Postma', team: 'Magazijn', manager: MEMBERS.mark.name });
    await click(hr, 'link', 'Organisatie');
    await find(hr, 'heading', 'Medewerkers inlezen');
    await openFile('namen.csv', NAMESAKES);
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
    await sees(hr, '7 medewerkers');
  });

  test('a file that is no table is refused with what to do about it', async () => {
    await click(hr, 'link', 'Organisatie');
    await find(hr, 'heading', 'Medewerkers inlezen');
    await openFile('oud.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1));
    await sees(hr, 'Dit bestand heeft een wachtwoord of is van een oude Excel.');
    await click(hr, 'link', 'Mensen');
  });
});
