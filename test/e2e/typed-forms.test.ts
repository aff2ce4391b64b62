import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl as account } from '../../shared/messages/nl/account.ts';
import { nl as finish } from '../../shared/messages/nl/finish.ts';
import { nl as panelTexts } from '../../shared/messages/nl/panel.ts';
import { nl as sources } from '../../shared/messages/nl/sources.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { openSettings } from './support/lock.ts';
import { launchPanel, reloadPanel } from './support/panel.ts';
import { pressFinish, startByKeys } from './support/run-through.ts';
import { click, fill, find, has, valueOf } from './support/ui.ts';

const SICK = '.starts [aria-keyshortcuts="z"]';

describe.each(BROWSERS_FOR_SCREENS)('forms that nobody confirmed yet, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());
  let panel: Page;

  beforeAll(async () => {
    panel = await launchPanel(cleanup, browser);
  });

  /** The last key and the end come in the same breath. */
  async function typeAndReload(role: 'textbox' | 'combobox', label: string, text: string): Promise<void> {
    const field = await find(panel, role, label);
    // In place of what is proposed.
    await field.click({ count: 3 });
    await panel.keyboard.type(text);
    await reloadPanel(panel);
  }

  /** What was left comes from the device. */
  const holds = (role: 'textbox' | 'combobox', label: string, text: string) =>
    find(panel, role, label).then((field) =>
      panel.waitForFunction(
        (element, wanted) => (element as HTMLInputElement).value === wanted,
        {},
        field,
        text,
      ),
    );

  test('the name of who to speak with is there again, to go on with or to type over', async () => {
    await panel.locator(SICK).click();
    await typeAndReload('combobox', panelTexts.sick.who, 'Noor van den Heu');
    await panel.locator(SICK).click();
    await holds('combobox', panelTexts.sick.who, 'Noor van den Heu');
    await panel.keyboard.type('Tom');
    await holds('combobox', panelTexts.sick.who, 'Tom');
    await click(panel, 'button', 'Annuleren');
    await panel.locator(SICK).click();
    const field = await find(panel, 'combobox', panelTexts.sick.who);
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe('');
    await click(panel, 'button', 'Annuleren');
  });

  test('an invitation, until it is given up', async () => {
    const { open, label } = panelTexts.paste;
    await click(panel, 'button', open);
    await typeAndReload('textbox', label, 'Voortgangsgesprek met');
    await click(panel, 'button', open);
    await holds('textbox', label, 'Voortgangsgesprek met');
    await click(panel, 'button', 'Annuleren');
    await click(panel, 'button', open);
    expect(await valueOf(panel, label)).toBe('');
    await click(panel, 'button', 'Annuleren');
  });

  test('the name of who an offered conversation is with', async () => {
    const { open, label, read } = panelTexts.paste;
    const offer = async () => {
      await click(panel, 'button', open);
      await fill(panel, 'textbox', label, 'Onderwerp: Verzuimgesprek');
      await click(panel, 'button', read);
    };
    await offer();
    await typeAndReload('combobox', panelTexts.offer.chooseWho, 'Noor van den Heu');
    await offer();
    await holds('combobox', panelTexts.offer.chooseWho, 'Noor van den Heu');
    const field = await find(panel, 'combobox', panelTexts.offer.chooseWho);
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe('Noor van den Heu');
    await reloadPanel(panel);
  });

  test('the invitation to a conversation, and why it is finished all the same', async () => {
    const box = 'details[open] textarea';
    const open = async () => {
      await panel.waitForSelector('[data-item]');
      if (!(await panel.$(box))) await panel.locator('summary ::-p-text(Maak een uitnodiging)').click();
      return panel.waitForSelector(box);
    };
    await startByKeys(panel, 'preventive', 'Noor');
    let field = await open();
    for (const word of ['Neem', 'je', 'rooster', 'mee.']) {
      await field?.focus();
      await panel.keyboard.down('Control');
      await panel.keyboard.press('End');
      await panel.keyboard.up('Control');
      await panel.keyboard.type(word);
      await reloadPanel(panel);
      field = await open();
      await panel.waitForFunction(
        (element, end) => (element as HTMLTextAreaElement).value.endsWith(end),
        {},
        field,
        word,
      );
    }
    await pressFinish(panel);
    let reason = '';
    for (const word of ['vervolg ', 'via ', 'de ', 'mail ']) {
      await (await find(panel, 'textbox', finish.reason)).focus();
      await panel.keyboard.press('End');
      await panel.keyboard.type(word);
      reason += word;
      await reloadPanel(panel);
      await find(panel, 'textbox', finish.reason);
      expect(await valueOf(panel, finish.reason)).toBe(reason);
    }
    await click(panel, 'button', 'Naar start');
  });

  test.each([
    ['the address of the organisation', account.connect.address, 'gesprek.voorbeeld'],
    ['an address of the calendar', sources.calendar.label, 'https://agenda.voorbeeld.test/geheim'],
    ['an address for calls', sources.sites.own, 'https://bellen.voorbeeld'],
  ])('%s', async (_, label, text) => {
    if (!(await has(panel, 'heading', 'Vergrendeling'))) await openSettings(panel);
    await typeAndReload('textbox', label, text);
    await find(panel, 'textbox', label);
    expect(await holds('textbox', label, text)).toBeTruthy();
  });
});
