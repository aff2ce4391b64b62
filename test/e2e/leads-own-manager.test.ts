import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { chooseManager, openHr, optionOf } from './support/hr.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('somebody would lead their own manager, in %s', (browser) => {
  let hr: Page;
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-circle-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  useStage(
    async (stage) => {
      hr = await openHr(stage);
      await click(hr, 'link', 'Mensen');
    },
    { browser },
  );

  async function fillIn(name: string, email: string, manager: string): Promise<void> {
    await click(hr, 'link', 'Voeg iemand toe');
    await type(hr, 'Naam', name);
    if (email) await type(hr, 'Werkadres', email);
    await chooseManager(hr, manager);
    await click(hr, 'button', 'Bewaar');
  }

  test('the form says at the manager why not, and what to do', async () => {
    await fillIn(MEMBERS.mark.name, MEMBERS.mark.email, MEMBERS.lotte.name);
    await find(hr, 'heading', MEMBERS.mark.name);
    await click(hr, 'link', 'Alle mensen');
    await fillIn(MEMBERS.lotte.name, MEMBERS.lotte.email, MEMBERS.mark.name);
    await sees(hr, 'of geef deze persoon eerst een andere leidinggevende');
    const select = await find(hr, 'combobox', 'Leidinggevende');
    expect(await select.evaluate((element) => element.ariaInvalid)).toBe('true');
    expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectGoodScreens(hr, 'employee-circle', '[aria-invalid]');
    await select.select('');
    await click(hr, 'button', 'Bewaar');
    await find(hr, 'heading', MEMBERS.lotte.name);
  });

  test('the preview of a file says so by line', async () => {
    await click(hr, 'link', 'Organisatie');
    await find(hr, 'heading', 'Medewerkers inlezen');
    const path = join(folder, 'medewerkers.csv');
    const lines = [
      'Naam;E-mail;E-mail leidinggevende',
      `${MEMBERS.lotte.name};${MEMBERS.lotte.email};${MEMBERS.mark.email}`,
      `Sanne de Vries;;${MEMBERS.mark.email}`,
    ];
    writeFileSync(path, lines.join('\n'));
    await ((await hr.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(
      path,
    );
    await click(hr, 'button', 'Toon wat er verandert');
    await sees(hr, 'Regel 2: leidt, misschien via anderen, de leidinggevende op deze regel');
    await sees(hr, '1 toevoegen');
    await expectGoodScreens(hr, 'import-circle');
    await click(hr, 'link', 'Mensen');
  });

  test('a record that turns out to be in a circle says so', async () => {
    await fillIn('L. Visser', '', MEMBERS.mark.name);
    await find(hr, 'heading', 'L. Visser');
    await click(hr, 'link', 'Wijzig');
    const about = await find(hr, 'combobox', 'Dit is het dossier van');
    await about.select(await optionOf(hr, MEMBERS.lotte.name));
    await click(hr, 'button', 'Koppel');
    await sees(hr, `${MEMBERS.lotte.name} leest dit dossier niet meer.`);
    await click(hr, 'link', 'Annuleer');
    await sees(hr, 'L. Visser leidt de eigen leidinggevende');
    await expectGoodScreens(hr, 'person-circle');
  });
});
