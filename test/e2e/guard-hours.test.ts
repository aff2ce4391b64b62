import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { rowsOf } from './support/device.ts';
import { expectGoodScreen, expectNothingSticksOut } from './support/look.ts';
import { launchPanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { startByKeys } from './support/run-through.ts';
import { sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('the guard in the table of hours, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());

  let panel: Page;

  beforeAll(async () => {
    panel = await launchPanel(cleanup, browser);
    await panel.setViewport({ width: 320, height: 900 });
    await startByKeys(panel, 'progress-evaluation', 'Sanne de Vries');
    await panel.waitForSelector('[data-field="hoursWorked"] input');
  });

  const week = () =>
    panel.$eval('[data-field="hoursWorked"] label input', (input) => (input as HTMLInputElement).value);
  const held = async () => (await rowsOf(panel, 'outbox')).filter(({ guard }) => guard === 'held');

  test('words of illness in the table of hours are marked below their week, and go with one key', async () => {
    const monday = `maandag, week ${await week()}`;
    await type(panel, monday, 'migraine');
    await type(panel, `dinsdag, week ${await week()}`, '4');
    await sees(panel, 'Dit hoort hier niet');
    await sees(panel, 'Hier hoort alleen een getal.');
    expect(await panel.$eval('mark', (mark) => mark.textContent)).toBe('migraine');
    await expect.poll(held, PATIENCE).toHaveLength(1);
    await panel.$eval('[data-field="hoursWorked"]', (table) =>
      table.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await expectGoodScreen(panel, 'guard-hours');
    await expectNothingSticksOut(panel);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForFunction(() => document.querySelector('mark') === null);
    expect(await valueOf(panel, monday)).toBe('');
    expect(await valueOf(panel, `dinsdag, week ${await week()}`)).toBe('4');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(monday);
    await panel.waitForFunction(() => !document.querySelector('[data-field="hoursWorked"] [aria-invalid]'));
    await expect.poll(held, PATIENCE).toEqual([]);
  });
});
