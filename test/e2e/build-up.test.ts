import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { expectGoodScreen, expectNothingSticksOut } from './support/look.ts';
import { launchPanel } from './support/panel.ts';
import { startByKeys } from './support/run-through.ts';
import { click, fill, find, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('a build-up schedule, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());

  let page: Page;

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    await startByKeys(page, 'action-plan', 'Sanne de Vries');
    await page.waitForSelector('[data-item]');
  });

  const rows = () =>
    page.$$eval('[data-agreement]', (all) =>
      all.map((row) => ({
        what: row.querySelector('textarea')?.value ?? '',
        due: row.querySelector<HTMLInputElement>('input[type="date"]')?.value ?? '',
      })),
    );

  test('the next appointment is asked for before its type, as elsewhere', async () => {
    await page.waitForSelector('[data-follow-up] input');
    const controls = await page.$$eval('section:has(> [data-follow-up]) :is(input, select)', (all) =>
      all.map(({ tagName }) => tagName),
    );
    expect(controls).toEqual(['INPUT', 'SELECT']);
  });

  test('a build-up schedule is shown as it is typed, and becomes an agreement', async () => {
    await page.locator('summary ::-p-text(Opbouwschema maken)').click();
    await page.locator('details[open] input[type="date"]').fill('2026-11-30');
    await type(page, 'Begin: uren per week', '8');
    await type(page, 'Eind: uren per week', '16');
    await type(page, 'Erbij per stap', '0');
    await page.waitForSelector('details[open] .wrong');
    await fill(page, 'textbox', 'Erbij per stap', '4');
    await page.waitForSelector('details[open] ol li:nth-child(3)');
    await page.$eval('details[open] ol', (list) =>
      list.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await expectGoodScreen(page, 'build-up');
    await click(page, 'button', 'Zet bij de afspraken');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[data-agreement] textarea')?.value,
    );
    expect(await rows()).toEqual([
      {
        what: [
          'Opbouwschema, uren per week:',
          'vanaf ma 30 nov: 8 uur',
          'vanaf ma 7 dec: 12 uur',
          'vanaf ma 14 dec: 16 uur',
          'Lukt een stap niet, dan overleggen we voor de volgende.',
        ].join('\n'),
        due: '2026-12-14',
      },
    ]);
  });

  test('and says the same in English, in a narrow panel and a wide one', async () => {
    await click(page, 'button', 'Meer');
    await click(page, 'button', 'English');
    await page.locator('summary ::-p-text(Make a build-up schedule)').click();
    await page.locator('details[open] input[type="date"]').fill('2026-11-30');
    await fill(page, 'textbox', 'Start: hours a week', '8');
    await fill(page, 'textbox', 'End: hours a week', '16');
    await page.waitForSelector('details[open] ol li:nth-child(2)');
    for (const width of [320, 480]) {
      await page.setViewport({ width, height: 900 });
      await page.$eval('details[open]', (part) =>
        part.scrollIntoView({ block: 'start', behavior: 'instant' }),
      );
      await expectGoodScreen(page, `build-up-english-${width}`);
      await expectNothingSticksOut(page);
    }
    await find(page, 'button', 'Add to the agreements');
  });

  test('begins on a working day, also when one writes it on a public holiday', async () => {
    // Christmas: the first day at work is the Monday after it.
    await page.evaluateOnNewDocument(() => {
      const Now = Date;
      const christmas = Now.parse('2026-12-25T10:00:00');
      globalThis.Date = class extends Now {
        constructor(...given: []) {
          super(...((given.length === 0 ? [christmas] : given) as []));
        }
        static override now = () => christmas;
      } as DateConstructor;
    });
    await page.reload();
    const from = await page.waitForSelector('details:has(.numbers) input[type="date"]');
    expect(await from?.evaluate((input) => (input as HTMLInputElement).value)).toBe('2026-12-28');
  });
});
