import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import preventive from '../../shared/conversations/preventive.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { startByHand } from './support/conversation.ts';
import { openHr } from './support/hr.ts';
import { expectGoodScreen, expectGoodScreens, expectNothingSticksOut } from './support/look.ts';
import { openPanelTab, reloadPanel } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('an organisation’s own types, in %s', (browser) => {
  let panel: Page;
  let hr: Page;

  useStage(
    async (stage) => {
      panel = await openPanelTab(stage.device);
      await connectPanel(panel, stage.service, MEMBERS.mark.email);
      await click(panel, 'button', 'Terug');
      hr = await openHr(stage);
    },
    { browser },
  );

  /** As HR's console does, from HR's browser. */
  const publish = (template: unknown) =>
    hr.evaluate(
      async (body) => {
        const response = await fetch('/api/templates', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return response.status;
      },
      { template } as never,
    );

  const QUESTION = {
    id: 'ownTopic',
    type: 'text',
    label: { nl: 'Waar ben je trots op?', en: 'Proud of?' },
    guard: true,
  } as const;
  const changed = (name: string, label: string) => ({
    ...preventive,
    name: { nl: name, en: name },
    template: {
      ...preventive.template,
      fields: [{ ...QUESTION, label: { nl: label, en: label } }, ...preventive.template.fields],
    },
  });

  /** What the panel offers to start, once the service's newest has come. */
  async function offers(name: string): Promise<void> {
    await panel.bringToFront();
    await click(panel, 'button', 'Gesprek starten Kies een soort en een medewerker');
    await sees(panel, name);
    await click(panel, 'button', 'Annuleren');
  }

  test('what HR publishes is offered in the panel, and a conversation begins with it', async () => {
    expect(await publish(changed('Kwartaalgesprek', 'Waar ben je trots op?'))).toBe(200);
    await offers('Kwartaalgesprek');
    await startByHand(panel, 'Kwartaalgesprek', 'Noor Bakker');
    await type(panel, 'Waar ben je trots op?', 'Het nieuwe rooster.');
    await sees(panel, 'Kwartaalgesprek');
    await panel.setViewport({ width: 320, height: 800 });
    await expectGoodScreen(panel, 'own-template');
    await expectNothingSticksOut(panel);
  });

  test('it stays on its version when HR publishes the next, and the next one is for the next', async () => {
    expect(await publish(changed('Maandgesprek', 'Wat ging er goed?'))).toBe(200);
    await reloadPanel(panel);
    await find(panel, 'textbox', 'Waar ben je trots op?');
    expect(await valueOf(panel, 'Waar ben je trots op?')).toBe('Het nieuwe rooster.');
    await click(panel, 'button', 'Terug naar het begin');
    await offers('Maandgesprek');
    await startByHand(panel, 'Maandgesprek', 'Tom Jansen');
    await find(panel, 'textbox', 'Wat ging er goed?');
    expect(await panel.$('[data-field="ownTopic"]')).not.toBeNull();
    await click(panel, 'button', 'Terug naar het begin');
    await panel.locator('section[aria-labelledby="drafts-heading"] ::-p-text(Noor Bakker)').click();
    await find(panel, 'textbox', 'Waar ben je trots op?');
    expect(await valueOf(panel, 'Waar ben je trots op?')).toBe('Het nieuwe rooster.');
  });

  test('a type of its own is added to the list', async () => {
    const own = { ...changed('Maatjesgesprek', 'Wie is je maatje?'), id: 'own-buddy' };
    expect(await publish(own)).toBe(200);
    await click(panel, 'button', 'Terug naar het begin');
    await offers('Maatjesgesprek');
    await startByHand(panel, 'Maatjesgesprek', 'Els Mulder');
    await find(panel, 'textbox', 'Wie is je maatje?');
  });

  test('HR finds its conversations in the console by its name, and its term among the others', async () => {
    await hr.bringToFront();
    await hr.waitForFunction(async () => (await (await fetch('/api/people')).text()).includes('Els Mulder'));
    await hr.goto(new URL('/console', hr.url()).href);
    await click(hr, 'link', 'Els Mulder');
    await click(hr, 'button', 'Neem over');
    await sees(hr, 'Maatjesgesprek');
    await hr.goto(new URL('/console/conversations', hr.url()).href);
    await sees(hr, 'Els Mulder');
    await type(hr, 'Zoek in gesprekken', 'maatjesgesprek', 'searchbox');
    await hr.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    expect(await hr.$eval('tbody tr', (row) => row.textContent)).toMatch(/Els Mulder[^]*Maatjesgesprek/);
    await expectGoodScreens(hr, 'own-type-found');
    await hr.goto(new URL('/console/privacy/retention', hr.url()).href);
    await sees(hr, 'Maatjesgesprek (maanden)');
    await panel.bringToFront();
  });

  test('a version that is none on this device is refused in plain words, and the notes are kept', async () => {
    await type(panel, 'Wie is je maatje?', 'Jan.');
    await sees(panel, 'Bewaard');
    await panel.evaluate(async () => {
      const opening = indexedDB.open('goed-gesprek');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const store = opening.result.transaction('templates', 'readwrite').objectStore('templates');
      store.put({ id: 'own-buddy', version: 1001, template: { id: 'own-buddy', version: 1001 } });
      await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
      opening.result.close();
    });
    await reloadPanel(panel);
    await sees(panel, 'Het sjabloon van dit gesprek klopt niet');
    await expectGoodScreen(panel, 'own-template-invalid');
    const kept = await panel.evaluate(async () => {
      const opening = indexedDB.open('goed-gesprek');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const asked = opening.result.transaction('conversations').objectStore('conversations').getAll();
      await new Promise((resolve) => asked.addEventListener('success', resolve));
      return (asked.result as { fields: Record<string, unknown> }[]).map(
        ({ fields }) => fields['answers.ownTopic'],
      );
    });
    expect(kept).toContain('Jan.');
  });
});
