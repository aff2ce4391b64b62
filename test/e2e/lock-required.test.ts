import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { rowsOf } from './support/device.ts';
import { choosePassphrase, openSettings, seesLockOn } from './support/lock.ts';
import { expectGoodScreen, expectGoodScreens, screenshot } from './support/look.ts';
import { untilReloaded } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { openManagerAndHr, useStage } from './support/stage.ts';
import { click, fill, find, has, sees, type, valueOf } from './support/ui.ts';

const ASKED = 'Je organisatie vraagt een vergrendeling';

describe.each(BROWSERS_FOR_SCREENS)('a lock that HR asks for, in %s', (browser) => {
  let panel: Page;
  let hr: Page;

  useStage(async (made) => void ({ panel, hr } = await openManagerAndHr(made)), { browser });

  test('HR asks for a lock while a manager types: the manager is not interrupted', async () => {
    await startByHand(panel, 'Preventief gesprek', 'Noor de Jong');
    await type(panel, NOTE, 'Noor wil minder avonden');
    await click(hr, 'link', 'Organisatie');
    await click(hr, 'link', 'Protocol en uitleg');
    await click(hr, 'checkbox', 'Vergrendeling is verplicht');
    await fill(hr, 'combobox', 'Vergrendel vanzelf, uiterlijk', '15');
    await click(hr, 'button', 'Bewaar vergrendeling');
    await sees(hr, 'Bewaard. Apparaten houden zich eraan');
    await expect
      .poll(async () => JSON.stringify(await rowsOf(panel, 'settings')), PATIENCE)
      .toContain('"required":true');
    await panel.keyboard.type(' en een vaste vrije dag.');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await has(panel, 'heading', ASKED)).toBe(false);
  });

  test('once the field is left, a lock comes first; what was typed is there', async () => {
    await panel.keyboard.press('Tab');
    await find(panel, 'heading', ASKED);
    await panel.setViewport({ width: 320, height: 900 });
    await expectGoodScreen(panel, 'lock-required-by-organisation');
    await panel.setViewport({ width: 380, height: 900 });
    await choosePassphrase(panel);
    await untilReloaded(panel, () => click(panel, 'button', 'Zet aan'));
    await find(panel, 'button', 'Terug naar het begin');
    expect(await valueOf(panel, NOTE)).toBe('Noor wil minder avonden en een vaste vrije dag.');
  });

  test('the lock stays on, and locks after what HR chose at the latest', async () => {
    await click(panel, 'button', 'Terug naar het begin');
    await openSettings(panel);
    await seesLockOn(panel);
    await sees(panel, 'Je kunt hem niet uitzetten.');
    const minutes = await find(panel, 'combobox', 'Vergrendel vanzelf als het paneel niet wordt gebruikt');
    expect(await minutes.evaluate((select) => [...select.children].map((one) => one.textContent))).toEqual([
      'Na 5 minuten',
      'Na 15 minuten',
    ]);
  });

  test('the rules stand in the console with who chose them', async () => {
    await click(hr, 'link', 'Mensen');
    await click(hr, 'link', 'Organisatie');
    await click(hr, 'link', 'Protocol en uitleg');
    await sees(hr, 'Laatst gewijzigd door');
    const required = await find(hr, 'checkbox', 'Vergrendeling is verplicht');
    expect(await required.evaluate((box) => (box as HTMLInputElement).checked)).toBe(true);
    await expectGoodScreens(hr, 'lock-rules');
    await required.scrollIntoView();
    await screenshot(hr, 'lock-rules-below');
  });
});
