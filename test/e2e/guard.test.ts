import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { NOTE, startByHand, untilKept } from './support/conversation.ts';
import { rowsOf } from './support/device.ts';
import { expectGoodScreen } from './support/look.ts';
import { openPanelTab, reloadPanel } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

const FLAGGED = 'Noor heeft een hernia.';
const REST = ' Rooster besproken.';

describe.each(BROWSERS_FOR_SCREENS)('a text that may not be recorded, in %s', (browser) => {
  let panel: Page;

  const stage = useStage(
    async ({ service, device }) => {
      panel = await openPanelTab(device);
      await connectPanel(panel, service, MEMBERS.mark.email);
      await click(panel, 'button', 'Terug');
      await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
    },
    { browser, tap: true },
  );

  const sent = () => stage.service.tap.sent();

  /** The outbox, once it has all that was typed, nothing is on its way, and it is as asked. */
  async function outbox(is: 'empty' | 'held back'): Promise<Record<string, unknown>[]> {
    await untilKept(panel);
    for (;;) {
      const entries = await rowsOf(panel, 'outbox');
      const flying = await rowsOf(panel, 'inFlight');
      const held = entries.length > 0 && entries.every(({ guard }) => guard === 'held');
      if (flying.length === 0 && (is === 'empty' ? entries.length === 0 : held)) return entries;
      await panel.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  test('is marked and explained, and stays on the device', async () => {
    await type(panel, NOTE, FLAGGED + REST);
    await sees(panel, 'Dit hoort hier niet');
    expect(await panel.$eval('mark', (mark) => mark.textContent)).toBe('hernia');
    await sees(panel, 'Wat iemand mankeert mag je niet vastleggen');
    await sees(panel, '1 blijft op dit apparaat');
    const entries = await outbox('held back');
    expect(entries.map(({ value }) => value)).toEqual([FLAGGED + REST]);
    expect(sent()).toContain('Noor Bakker');
    expect(sent()).not.toContain('hernia');
    await expectGoodScreen(panel, 'guard');
  });

  test('is there after a reload, is held still, and is on the list before finishing', async () => {
    await reloadPanel(panel);
    await panel.waitForSelector('textarea');
    await sees(panel, '1 blijft op dit apparaat');
    await click(panel, 'button', 'Afronden');
    await sees(panel, 'Hier staat iets wat er niet hoort');
    await expectGoodScreen(panel, 'guard-finish');
    await click(panel, 'button', 'Terug naar het gesprek');
    expect(
      await (await find(panel, 'textbox', NOTE)).evaluate((field) => (field as HTMLTextAreaElement).value),
    ).toBe(FLAGGED + REST);
    expect(sent()).not.toContain('hernia');
  });

  test('goes to the service once one key put the rewording in its place', async () => {
    const field = await find(panel, 'textbox', NOTE);
    await field.focus();
    await sees(panel, 'Dit hoort hier niet');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForFunction(() => document.querySelector('mark') === null);
    const text = await field.evaluate((element) => (element as HTMLTextAreaElement).value);
    // Of a preventive conversation: nobody is ill.
    expect(text).toContain('Besproken wat het werk vraagt: [taken, tempo, rooster].');
    expect(text).toContain(REST);
    // The part to fill in is selected.
    await panel.keyboard.type('het nachtrooster');
    await outbox('empty');
    expect(sent()).toContain('Besproken wat het werk vraagt: het nachtrooster.');
    expect(sent()).not.toContain('hernia');
  });

  test('goes without its flagged half, the other half kept, once the same key was pressed', async () => {
    const field = await find(panel, 'textbox', NOTE);
    await field.focus();
    await panel.keyboard.down('Control');
    await panel.keyboard.press('End');
    await panel.keyboard.up('Control');
    await panel.keyboard.type(' Hij wisselt vrijdag van dienst, want hij heeft migraine.');
    await sees(panel, 'Voorstel: Hij wisselt vrijdag van dienst. Besproken wat het werk vraagt:');
    await expectGoodScreen(panel, 'guard-half');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForFunction(() => document.querySelector('mark') === null);
    await panel.keyboard.type('de avonddienst');
    await outbox('empty');
    expect(sent()).toContain(
      'Hij wisselt vrijdag van dienst. Besproken wat het werk vraagt: de avonddienst. Aanpassing: [aanpassing]',
    );
    expect(sent()).not.toContain('migraine');
  });

  test('is on the list before finishing while its rewording has something to fill in', async () => {
    await click(panel, 'button', 'Afronden');
    await sees(panel, `Nog in te vullen bij ${NOTE}: [aanpassing]`);
    await click(panel, 'button', 'Terug naar het gesprek');
  });

  test('goes as it is once it was called a false alarm, here and after a reload', async () => {
    const field = await find(panel, 'textbox', NOTE);
    await field.focus();
    await panel.keyboard.down('Control');
    await panel.keyboard.press('End');
    await panel.keyboard.up('Control');
    await panel.keyboard.type(' De server heeft migraine.');
    await sees(panel, '1 blijft op dit apparaat');
    await click(panel, 'button', 'Vals alarm');
    await outbox('empty');
    expect(sent()).toContain('De server heeft migraine.');
    await reloadPanel(panel);
    await panel.waitForSelector('textarea');
    await panel.waitForFunction(() => document.querySelector('mark') === null);
  });

  test('in a place for a few words, gets no rewording that is too long for it', async () => {
    await click(panel, 'button', 'Terug naar het begin');
    await startByHand(panel, 'Ziekmeldingsgesprek', 'Tom Vos');
    const expected = 'Verwachte duur, volgens de medewerker';
    await type(panel, expected, 'Heeft griep');
    await sees(panel, 'Hier past maar een korte tekst.');
    await click(panel, 'button', 'Haal weg Ctrl+Enter');
    expect(await valueOf(panel, expected)).toBe('');
    await type(panel, expected, 'Drie dagen');
    await panel.waitForFunction(() => document.querySelector('mark') === null);
  });
});
