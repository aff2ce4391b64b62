import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import { expectGoodScreen, expectNothingSticksOut } from './support/look.ts';
import { launchPanel, reloadPanel } from './support/panel.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

const INSERT = 'Veelgebruikte zin invoegen';
const SENTENCE = 'We spreken elkaar weer op [datum].';

describe.each(BROWSERS_FOR_SCREENS)('sentences that are used often, in %s', (name) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());
  let panel: Page;

  beforeAll(async () => {
    panel = await launchPanel(cleanup, name);
    await panel.waitForSelector('.starts');
    await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
    await find(panel, 'textbox', NOTE);
  });

  async function pressControl(key: string): Promise<void> {
    await panel.keyboard.down('Control');
    await panel.keyboard.press(key as 'Enter');
    await panel.keyboard.up('Control');
  }

  const noSheet = () => panel.waitForFunction(() => document.querySelector('dialog[open]') === null);
  const phrases = () => panel.$$eval('[data-phrase]', (all) => all.map(({ textContent }) => textContent));
  const selection = () =>
    panel.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });

  test('is not kept while the guard finds something in it', async () => {
    await click(panel, 'button', INSERT);
    await type(panel, 'Nieuwe zin', 'Noor heeft een hernia.');
    await sees(panel, 'Deze zin kun je pas bewaren');
    await click(panel, 'button', 'Bewaar zin');
    await sees(panel, 'Deze zin is nog niet bewaard');
    await panel.setViewport({ width: 320, height: 800 });
    await expectGoodScreen(panel, 'phrases-held');
    await expectNothingSticksOut(panel);
  });

  test('is kept after that, and cannot go anywhere before the cursor was in a field', async () => {
    const field = await find(panel, 'textbox', 'Nieuwe zin');
    await field.evaluate((box) => (box as HTMLTextAreaElement).select());
    await panel.keyboard.type(SENTENCE);
    await click(panel, 'button', 'Bewaar zin');
    await sees(panel, 'Zet eerst je cursor in een notitieveld');
    await find(panel, 'button', SENTENCE);
    expect(await phrases()).toEqual([SENTENCE]);
    await panel.keyboard.press('Escape');
    await noSheet();
  });

  test('what was typed and not kept yet is there again, also after the panel closed', async () => {
    await click(panel, 'button', INSERT);
    await click(panel, 'button', 'Zin erbij');
    await type(panel, 'Nieuwe zin', 'Wat heb je daarvoor nodig');
    await reloadPanel(panel);
    await click(panel, 'button', INSERT);
    await click(panel, 'button', 'Zin erbij');
    await panel.waitForFunction(
      () => (document.activeElement as HTMLTextAreaElement).value === 'Wat heb je daarvoor nodig',
    );
    await click(panel, 'button', 'Annuleren');
    await click(panel, 'button', 'Zin erbij');
    expect(await valueOf(panel, 'Nieuwe zin')).toBe('');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await noSheet();
  });

  test('comes at the cursor by keyboard, with what is to be filled in selected', async () => {
    await type(panel, NOTE, 'Rooster besproken. Tot dan.');
    for (let left = 0; left < 'Tot dan.'.length; left += 1) await panel.keyboard.press('ArrowLeft');
    await pressControl('/');
    await sees(panel, 'Hij komt waar je cursor stond');
    await panel.waitForFunction(() => document.activeElement?.matches('[data-phrase]'));
    await panel.keyboard.press('Enter');
    await noSheet();
    expect(await selection()).toBe('[datum]');
    await panel.keyboard.type('maandag');
    expect(await valueOf(panel, NOTE)).toBe('Rooster besproken. We spreken elkaar weer op maandag. Tot dan.');
  });

  test('is taken back with one step, and is there after the panel closed', async () => {
    await pressControl('z');
    await pressControl('z');
    const field = await find(panel, 'textbox', NOTE);
    const back = (box: Element) => (box as HTMLTextAreaElement).value === 'Rooster besproken. Tot dan.';
    await panel.waitForFunction(back, {}, field);
    await reloadPanel(panel);
    await find(panel, 'textbox', NOTE);
    expect(await valueOf(panel, NOTE)).toBe('Rooster besproken. Tot dan.');
  });

  test('comes by mouse into any other field: an agreement, a point of the preparation', async () => {
    await click(panel, 'button', 'Afspraak erbij');
    await (await find(panel, 'textbox', 'Afspraak 1: wat')).click();
    await click(panel, 'button', INSERT);
    await click(panel, 'button', SENTENCE);
    await noSheet();
    await panel.keyboard.type('1 maart');
    expect(await valueOf(panel, 'Afspraak 1: wat')).toBe('We spreken elkaar weer op 1 maart.');
    await click(panel, 'button', 'Punt erbij');
    await (await find(panel, 'textbox', 'Punt 1')).click();
    await click(panel, 'button', INSERT);
    await click(panel, 'button', SENTENCE);
    await noSheet();
    expect(await valueOf(panel, 'Punt 1')).toBe(SENTENCE);
  });

  test('is made from what is selected, changed, and taken away with a way back', async () => {
    await type(panel, 'Punt 1', '');
    await pressControl('a');
    await panel.keyboard.type('Wat heb je nodig?');
    await pressControl('a');
    await pressControl('/');
    await click(panel, 'button', 'Bewaar wat je hebt geselecteerd');
    await click(panel, 'button', 'Bewaar zin');
    await find(panel, 'button', 'Wat heb je nodig?');
    expect(await phrases()).toEqual([SENTENCE, 'Wat heb je nodig?']);

    await click(panel, 'button', `Wijzig: ${SENTENCE}`);
    await find(panel, 'textbox', 'Zin wijzigen');
    await pressControl('a');
    await panel.keyboard.type('Tot [datum].');
    await click(panel, 'button', 'Bewaar zin');
    await find(panel, 'button', 'Tot [datum].');
    expect(await phrases()).toEqual(['Tot [datum].', 'Wat heb je nodig?']);

    await click(panel, 'button', 'Haal weg: Tot [datum].');
    await panel.waitForFunction(() => document.querySelectorAll('[data-phrase]').length === 1);
    await expectGoodScreen(panel, 'phrases-removed');
    await click(panel, 'button', 'Ongedaan maken');
    await find(panel, 'button', 'Tot [datum].');
    expect(await phrases()).toEqual(['Tot [datum].', 'Wat heb je nodig?']);
  });

  test('is found among many, in English too', async () => {
    await panel.keyboard.press('Escape');
    await noSheet();
    await panel.evaluate(async () => {
      const opening = indexedDB.open('goed-gesprek');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const store = opening.result.transaction('phrases', 'readwrite').objectStore('phrases');
      for (const [id, text] of ['Één', 'Twee', 'Drie', 'Vier', 'Vijf'].entries())
        store.put({ id: `z${id}`, text: `${text} uur per dag volgens het rooster.` });
      await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
      opening.result.close();
    });
    await reloadPanel(panel);
    await find(panel, 'textbox', NOTE);
    await click(panel, 'button', 'Meer');
    await click(panel, 'button', 'English');
    await (await find(panel, 'textbox', 'Point 1')).focus();
    await pressControl('/');
    await find(panel, 'button', 'Twee uur per dag volgens het rooster.');
    await expectGoodScreen(panel, 'phrases-english');
    await panel.keyboard.type('een uur');
    await panel.waitForFunction(() => document.querySelectorAll('[data-phrase]').length === 1);
    await panel.keyboard.press('Enter');
    await noSheet();
    expect(await valueOf(panel, 'Point 1')).toContain('Één uur per dag volgens het rooster.');
  });
});
