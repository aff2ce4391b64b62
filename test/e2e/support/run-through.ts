import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import type { TemplateField } from '../../../shared/domain/conversation-type.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { en as enConversation } from '../../../shared/messages/en/conversation.ts';
import { en as enFinish } from '../../../shared/messages/en/finish.ts';
import { en as enPanel } from '../../../shared/messages/en/panel.ts';
import { nl as nlConversation } from '../../../shared/messages/nl/conversation.ts';
import { nl as nlFinish } from '../../../shared/messages/nl/finish.ts';
import { nl as nlPanel } from '../../../shared/messages/nl/panel.ts';
import { sees } from './ui.ts';

/** How someone works the panel: everything with the mouse, or everything from the keyboard. */
export interface Hands {
  press(selector: string): Promise<void>;
  /** Puts the focus in a control. */
  enter(selector: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** A day, in a date control: `2026-01-01`. */
  pick(selector: string, day: string): Promise<void>;
}

const there = async (page: Page, selector: string): Promise<ElementHandle<Element>> => {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  return element;
};

export function mouse(page: Page): Hands {
  async function press(selector: string) {
    const element = await there(page, selector);
    // As one scrolls before clicking: not behind what sticks to the edge of the panel.
    await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.locator(selector).click();
  }
  return {
    press,
    enter: press,
    async pick(selector, day) {
      await page.locator(selector).fill(day);
    },
    async choose(selector, value) {
      await page.locator(selector).fill(value);
    },
  };
}

/** No element of a screen is further away than this. */
const MOST_TABS = 160;

export function keyboard(page: Page): Hands {
  async function enter(selector: string) {
    const element = await there(page, selector);
    const forward = await element.evaluate(
      (target) =>
        !document.activeElement ||
        document.activeElement === document.body ||
        (document.activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) === 0,
    );
    if (!forward) await page.keyboard.down('Shift');
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await element.evaluate((target) => target === document.activeElement)) {
        if (!forward) await page.keyboard.up('Shift');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is out of reach of the keyboard.`);
  }
  return {
    enter,
    async press(selector) {
      await enter(selector);
      await page.keyboard.press(' ');
    },
    async pick(selector, day) {
      await enter(selector);
      // The first of January reads alike as day before month and as month before day.
      await page.keyboard.type(`0101${day.slice(0, 4)}`);
    },
    async choose(selector, value) {
      await enter(selector);
      const letters = await page.$eval(
        `${selector} option[value="${value}"]`,
        (option) => option.textContent ?? '',
      );
      await page.keyboard.type(letters);
    },
  };
}

const PAST = '2025-01-01';
const AHEAD = '2031-01-01';

const MESSAGES = {
  nl: { panel: nlPanel, conversation: nlConversation, finish: nlFinish },
  en: { panel: enPanel, conversation: enConversation, finish: enFinish },
};

type Run = { page: Page; hands: Hands; keys: boolean; typeId: string; employee: string; language: Language };

/** Home, start, walk through all phases, fill in what is needed, plan the next one, finish, home. */
export async function runThrough(run: Run): Promise<void> {
  const { page, hands, typeId, employee, language } = run;
  const t = MESSAGES[language];
  const type = await loadConversationType(typeId);
  await start(run);
  await walk(run);
  const needed = type.template.fields.filter(({ required, defaultOff }) => required && !defaultOff);
  for (const field of needed) await fillIn(run, field);
  if (type.template.fields.some(({ type: kind }) => kind === 'agreements')) await agree(run);
  await hands.press('[data-follow-up] button');
  await finish(run, 'footer button.primary');
  await sees(page, t.finish.check.complete);
  if (run.keys) await isAtHeading(page, t.finish.title);
  await finish(run, '.finish > .whole-width button.primary');
  await sees(page, t.finish.doneTitle);
  if (run.keys) await isAtHeading(page, t.finish.doneTitle);
  await hands.press('.finish > .whole-width button.primary');
  await sees(page, t.panel.finished.title);
  await sees(page, employee);
  if (run.keys) await isAtHeading(page, 'Goed Gesprek');
}

/** By the button, or by the key that it names. */
async function finish({ page, hands, keys }: Run, button: string): Promise<void> {
  if (!keys) return hands.press(button);
  await there(page, `${button}[aria-keyshortcuts="Control+Shift+Enter"]`);
  await pressFinish(page);
}

/** To the end of the conversation; there, finishes it. */
export async function pressFinish(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

/** After a change of screen the keyboard begins at what tells where one is. */
async function isAtHeading(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.activeElement?.tagName === 'H1' && document.activeElement.textContent.trim() === wanted,
    {},
    title,
  );
}

async function start(run: Run): Promise<void> {
  const { page, hands, keys, typeId, employee } = run;
  if (keys) await startByKeys(page, typeId, employee);
  else {
    await hands.press('.starts [aria-keyshortcuts=n]');
    await hands.press(`.types li:nth-child(${await positionOf(typeId)}) button`);
    await there(page, 'input[role="combobox"]');
    await page.keyboard.type(employee);
    await hands.press('[role="option"].add');
    await there(page, '[data-item]');
  }
}

/** From home to the moment that the conversation opens. */
export async function startByKeys(page: Page, typeId: string, employee: string): Promise<void> {
  await there(page, '.starts');
  await page.keyboard.press('n');
  await there(page, '.types');
  const order = await page.$$eval('.types button', (buttons) => buttons.length);
  if (order < 9) throw new Error('Not every type can be started.');
  await page.keyboard.press(String(await positionOf(typeId)) as KeyInput);
  await name(page, employee);
}

async function name(page: Page, employee: string): Promise<void> {
  await there(page, 'input[role="combobox"]');
  await page.keyboard.type(employee);
  await page.keyboard.press('Enter');
}

async function positionOf(typeId: string): Promise<number> {
  const { CATALOGUE } = await import('../../../shared/conversations/index.ts');
  return CATALOGUE.findIndex(({ id }) => id === typeId) + 1;
}

/** Through the phases in order; ticks what the employee has to be told. */
async function walk({ page, hands, keys, typeId }: Run): Promise<void> {
  const type = await loadConversationType(typeId);
  for (const [at, phase] of (
    ['before', 'opening', 'core', 'agreements', 'closing', 'after'] as const
  ).entries()) {
    if (type.phases[phase].length === 0) continue;
    // The first before the conversation is there: what is typed on the way is kept.
    if (keys) await page.keyboard.press(at === 0 ? '1' : 'l');
    else await hands.press(`nav li:nth-child(${await railPlace(typeId, phase)}) button`);
    await there(page, `[data-item^="${phase}."]`);
    if (!type.phases[phase].some(({ id }) => id === 'transparency')) continue;
    const line = `[data-item="${phase}.transparency"]`;
    if (keys) {
      await there(page, line);
      while (!(await page.$(`${line}[aria-expanded="true"]`))) await page.keyboard.press('j');
      await page.keyboard.press('x');
    } else {
      await hands.press(`.line:has(> ${line}) input`);
    }
  }
}

async function railPlace(typeId: string, phase: string): Promise<number> {
  const { phases } = await loadConversationType(typeId);
  const shown = (['before', 'opening', 'core', 'agreements', 'closing', 'after'] as const).filter(
    (id) => phases[id].length > 0,
  );
  return shown.findIndex((id) => id === phase) + 1;
}

async function fillIn({ page, hands }: Run, field: TemplateField): Promise<void> {
  const place = `[data-field="${field.id}"]`;
  const filled = () =>
    page.$eval(`${place} input, ${place} textarea`, (control) => 'value' in control && control.value !== '');
  switch (field.type) {
    case 'text':
      await hands.enter(`${place} textarea`);
      return page.keyboard.type('Rooster');
    case 'phone':
      await hands.enter(`${place} input`);
      return page.keyboard.type('0612345678');
    case 'list':
      await hands.enter(`${place} textarea, ${place} input`);
      return page.keyboard.type('Rooster');
    case 'date':
      if (await filled()) return;
      return hands.pick(`${place} input`, PAST);
    case 'dates':
      return hands.pick(`${place} input`, AHEAD);
    case 'choice':
      return hands.press(`${place} input`);
    default:
      // Moments are proposed, agreements are added, and the signature comes after finishing.
      return;
  }
}

async function agree({ page, hands }: Run): Promise<void> {
  const rows = '[data-agreement]';
  await hands.press('.body > section:not([data-notes]) .agreements .add button');
  await there(page, `${rows} textarea`);
  await page.waitForFunction(() => document.activeElement?.closest('[data-agreement]') !== null);
  await page.keyboard.type('Rooster');
  await hands.choose(`${rows} select`, 'manager');
  await hands.pick(`${rows} input[type="date"]`, AHEAD);
}
