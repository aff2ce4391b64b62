import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allConversationTypes, CATALOGUE } from '../../shared/conversations/index.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { PHASES } from '../../shared/domain/phases.ts';
import { shownItems } from '../../shared/domain/shown.ts';
import type { Language } from '../../shared/domain/text.ts';
import { TRACE } from '../fixtures/trace.ts';
import { BROWSERS_FOR_SCREENS, type BrowserName } from './support/browser.ts';
import { launchPanel } from './support/panel.ts';
import { readConversation, type Rendered } from './support/rendered.ts';
import { startByKeys } from './support/run-through.ts';

const LANGUAGES = ['nl', 'en'] as const;

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

type Texts = Record<Language, Map<string, Rendered>>;
const rendered: Record<BrowserName, Texts> = {
  Chromium: { nl: new Map(), en: new Map() },
  Firefox: { nl: new Map(), en: new Map() },
};
let types: ConversationType[];

async function readAll(page: Page, language: Language, texts: Texts): Promise<void> {
  await page.waitForSelector('.starts');
  if ((await page.$eval('html', ({ lang }) => lang)) !== language) {
    await page.locator(`header .language[lang="${language}"]`).click();
    await page.waitForSelector(`html[lang="${language}"]`);
  }
  for (const { id } of CATALOGUE) {
    await startByKeys(page, id, `Lezer van ${id} ${language}`);
    await page.waitForSelector('[data-item]');
    texts[language].set(id, await readConversation(page));
    await page.locator('.screen header button').click();
    await page.waitForSelector('.starts');
  }
}

beforeAll(async () => {
  types = await allConversationTypes();
  for (const name of BROWSERS_FOR_SCREENS) {
    const page = await launchPanel(cleanup, name);
    for (const language of LANGUAGES) await readAll(page, language, rendered[name]);
  }
});

const places = BROWSERS_FOR_SCREENS.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));
describe.each(places)('in $name, in $language', ({ name, language }) => {
  const shows = (typeId: string, text: string) =>
    rendered[name][language].get(typeId)?.text.includes(text.replace(/\s+/g, ' '));

  describe('what a type says, the panel shows', () => {
    test.each(CATALOGUE.map(({ id }) => id))('%s: each item, question and do-not', (id) => {
      const type = types.find((one) => one.id === id)!;
      const keys = PHASES.flatMap((phase) => shownItems(type, phase).map((item) => `${phase}.${item.id}`));
      expect(new Set(rendered[name][language].get(id)?.items)).toEqual(new Set(keys));
      const texts = [
        ...PHASES.flatMap((phase) => shownItems(type, phase).map(({ text }) => text[language])),
        ...type.questions.map(({ text }) => text[language]),
        ...type.doNots.flatMap(({ text, why }) => [text[language], why[language]]),
        type.when[language],
      ];
      expect(texts.filter((text) => !shows(id, text))).toEqual([]);
    });
  });

  describe('each instructing sentence of the source articles is on a screen', () => {
    test.each(Object.entries(TRACE))('%s', (sentence, places) => {
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect([place, foundAt(place, sentence)]).toEqual([place, true]);
    });
  });

  /** Whether a place carries the sentence and stands on the screen. */
  function foundAt(place: string, sentence: string): boolean {
    const [, typeId = '', what = ''] = /^([a-z-]+)[ .](.*)$/.exec(place) ?? [];
    const type = types.find(({ id }) => id === typeId);
    if (!type) return false;
    const carried = (parts: { refs: string[]; text: Record<Language, string> }[]) =>
      parts.some(({ refs, text }) => refs.includes(sentence) && shows(typeId, text[language]));
    if (what === 'question') return carried(type.questions);
    if (what === 'do-not') return carried(type.doNots);
    if (what === 'when') return shows(typeId, type.when[language]) === true;
    if (what.startsWith('variant ')) {
      const variant = type.variants.find(({ id }) => id === what.slice('variant '.length));
      return (
        variant !== undefined &&
        variant.refs.includes(sentence) &&
        shows(typeId, variant.name[language]) === true
      );
    }
    const [phase, itemId] = what.split('.');
    const items = PHASES.filter((one) => one === phase).flatMap((one) => type.phases[one]);
    return (
      carried(items.filter(({ id }) => id === itemId)) &&
      rendered[name][language].get(typeId)?.items.includes(what) === true
    );
  }
});
