import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/domain/ids.ts';
import { connectFrom, put } from '../service/support/people.ts';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { downloaded } from './support/downloads.ts';
import { expectGoodScreens } from './support/look.ts';
import { linkIn } from './support/mailbox.ts';
import { MEMBERS, startService, type TestService } from './support/service.ts';
import { openConsole } from './support/sign-in.ts';
import { click, find, sees, type } from './support/ui.ts';

const ADDRESS = 'noor.de.boer@voorbeeld.test';
const NOTE = 'Wil minder avonddiensten';
const THIRD = 'Ravi denkt daar anders over';

describe.each(BROWSERS_FOR_SCREENS)('access to everything that is kept, in %s', (browser) => {
  let service: TestService;
  let device: TestBrowser;
  let hr: Page;
  let manager: Page;
  const cleanup = new AsyncDisposableStack();

  beforeAll(async () => {
    service = cleanup.use(await startService());
    device = await launch(browser);
    cleanup.defer(device.close);
    hr = await openConsole(await device.browser.createBrowserContext(), service, MEMBERS.hanna.email);
    manager = await openConsole(await device.browser.createBrowserContext(), service, MEMBERS.mark.email);
  });
  afterAll(() => cleanup.disposeAsync());

  test('HR writes down who asks for access, and asks the authors', async () => {
    const cookies = await manager.browserContext().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const device = await connectFrom(service, { headers: { cookie, origin: service.url } });
    const employeeId = newId();
    await device.push(
      put('employee', employeeId, { name: 'Noor de Boer', email: ADDRESS }),
      put('conversation', newId(), {
        employeeId,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'draft',
        sharing: 'status',
        plannedStart: '2026-11-12T09:00:00Z',
        'answers.wishes': NOTE,
        'notes.core-listen': THIRD,
      }),
    );
    await hr.bringToFront();
    await hr.goto(`${service.url}/console/people/${employeeId}`);
    await click(hr, 'button', 'Neem over');
    await click(hr, 'link', 'Bewaren en rechten');
    await click(hr, 'button', 'Schrijf een verzoek op');
    await hr.select('#privacy-requests select', 'access');
    await type(hr, 'Wat vraagt de medewerker?', 'Wil alles zien wat er staat');
    await click(hr, 'button', 'Bewaar verzoek');
    await click(hr, 'button', 'Vraag de schrijvers');
    await sees(hr, 'gevraagd op');
    await expectGoodScreens(hr, 'access-asked');
    expect(await hr.evaluate(() => document.body.innerText)).not.toContain(NOTE);
  });

  test('the author looks, leaves out what is about somebody else, and releases the rest', async () => {
    await service.mailbox.next(MEMBERS.mark.email);
    await manager.bringToFront();
    await click(manager, 'link', 'Privacy');
    await sees(manager, 'Wacht op jou');
    await expectGoodScreens(manager, 'disclosures');
    await click(manager, 'link', 'Noor de Boer');
    await sees(manager, NOTE);
    await sees(manager, ADDRESS);
    const boxes = await manager.$$('main input[type=checkbox]');
    const texts = await manager.$$eval('main li .words', (all) => all.map(({ textContent }) => textContent));
    await boxes[texts.indexOf(THIRD)]?.click();
    await click(manager, 'button', 'Geef vrij aan de medewerker');
    await sees(manager, 'Vul in waarom dit weg blijft.');
    await expectGoodScreens(manager, 'disclosure');
    await type(manager, 'Waarom laat je dit weg?', 'Gaat over iemand anders');
    await click(manager, 'button', 'Geef vrij aan de medewerker');
    await sees(manager, 'HR ziet alleen dát je het nakeek.');
  });

  test('the employee opens everything with the link and a code, and HR sees that it was sent', async () => {
    await hr.bringToFront();
    await hr.reload();
    await sees(hr, 'vrijgegeven op');
    await click(hr, 'button', 'Mail de medewerker de link');
    await sees(hr, 'De link is gemaild op');
    await expectGoodScreens(hr, 'access-sent');

    const context = await device.browser.createBrowserContext();
    const employee = await context.newPage();
    await employee.setViewport({ width: 1280, height: 900 });
    await employee.goto(linkIn(await service.mailbox.next(ADDRESS), service.url));
    await find(employee, 'heading', 'Inzage in je gegevens');
    await expectGoodScreens(employee, 'employee-link');
    await click(employee, 'button', 'Mail me een code');
    // The keyboard is where the code goes.
    await employee.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await type(employee, 'Code', '12');
    await click(employee, 'button', 'Open mijn gegevens');
    await sees(employee, 'Deze code klopt niet.');
    await expectGoodScreens(employee, 'employee-code');
    const code = /^\d{6}$/m.exec((await service.mailbox.next(ADDRESS)).text)?.[0] ?? '';
    await employee.locator('form input').fill(code);
    await click(employee, 'button', 'Open mijn gegevens');
    await sees(employee, 'Dit is alles wat Voorbeeld BV');
    await expectGoodScreens(employee, 'employee-package');
    const page = await downloaded(employee, 'Bewaar als pagina', 'mijn-gegevens.html');
    expect(page).toContain(NOTE);
    expect(page).toContain('(weggelaten: Gaat over iemand anders)');
    expect(page).not.toContain(THIRD);
    expect(page).toContain('<html lang="nl">');
    const data = await downloaded(employee, 'Bewaar als gegevens (JSON)', 'mijn-gegevens.json');
    expect(JSON.parse(data)).toMatchObject({ sealed: [{ by: MEMBERS.mark.name }] });
  });

  test('the log shows each step of it', async () => {
    await hr.bringToFront();
    await click(hr, 'link', 'Privacy');
    await click(hr, 'link', 'Logboek');
    for (const entry of [
      'Schreef een verzoek op',
      'Vroeg schrijvers om hun notities na te kijken',
      'Keek eigen notities na voor inzage',
      'Gaf eigen notities vrij aan de medewerker',
      'Mailde een medewerker de link naar het pakket',
      'Een medewerker vroeg een code',
      'Een medewerker opende het eigen pakket',
    ])
      await sees(hr, entry);
  });

  test('a link that is no more says so', async () => {
    const page = await (await device.browser.createBrowserContext()).newPage();
    await page.goto(`${service.url}/e#${'A'.repeat(43)}`);
    await click(page, 'button', 'Mail me een code');
    await sees(page, 'Deze link werkt niet meer');
    await expectGoodScreens(page, 'employee-link-over');
  });
});
