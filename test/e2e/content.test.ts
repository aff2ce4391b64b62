import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allConversationTypes, CATALOGUE } from '../../shared/conversations/index.ts';
import { PHASES, type ConversationType } from '../../shared/domain/conversation-type.ts';
import { TRACE } from '../fixtures/trace.ts';
import { launchChromium } from './support/browser.ts';
import { startByHand } from './support/conversation.ts';
import { openPanelTab } from './support/panel.ts';
import { readConversation, type Rendered } from './support/rendered.ts';

const cleanup = new AsyncDisposableStack();
afterAll(() => cleanup.disposeAsync());

const rendered = new Map<string, Rendered>();
let types: ConversationType[];

beforeAll(async () => {
  types = await allConversationTypes();
  const chromium = await launchChromium();
  cleanup.defer(chromium.close);
  const page: Page = await openPanelTab(chromium);
  for (const { id, name } of CATALOGUE) {
    await startByHand(page, name.nl, `Lezer van ${id}`);
    await page.waitForSelector('[data-item]');
    rendered.set(id, await readConversation(page));
    await page.locator('.screen header button').click();
    await page.waitForSelector('.starts');
  }
});

const shows = (typeId: string, text: string) =>
  rendered.get(typeId)?.text.includes(text.replace(/\s+/g, ' '));

describe('what a type says, the panel shows', () => {
  test.each(CATALOGUE.map(({ id }) => id))('%s: each item, question and do-not', (id) => {
    const type = types.find((one) => one.id === id)!;
    const keys = PHASES.flatMap((phase) => type.phases[phase].map((item) => `${phase}.${item.id}`));
    expect(new Set(rendered.get(id)?.items)).toEqual(new Set(keys));
    const texts = [
      ...PHASES.flatMap((phase) => type.phases[phase].map(({ text }) => text.nl)),
      ...type.questions.map(({ text }) => text.nl),
      ...type.doNots.flatMap(({ text, why }) => [text.nl, why.nl]),
      type.when.nl,
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
  const carried = (parts: { refs: string[]; text: { nl: string } }[]) =>
    parts.some(({ refs, text }) => refs.includes(sentence) && shows(typeId, text.nl));
  if (what === 'question') return carried(type.questions);
  if (what === 'do-not') return carried(type.doNots);
  if (what === 'when') return shows(typeId, type.when.nl) === true;
  if (what.startsWith('variant ')) {
    const variant = type.variants.find(({ id }) => id === what.slice('variant '.length));
    return (
      variant !== undefined && variant.refs.includes(sentence) && shows(typeId, variant.name.nl) === true
    );
  }
  const [phase, itemId] = what.split('.');
  const items = PHASES.filter((one) => one === phase).flatMap((one) => type.phases[one]);
  return (
    carried(items.filter(({ id }) => id === itemId)) && rendered.get(typeId)?.items.includes(what) === true
  );
}
