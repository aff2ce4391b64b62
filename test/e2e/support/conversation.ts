import type { Page } from 'puppeteer-core';
import { click, fill, find, type } from './ui.ts';

/** The text field of a preventive conversation that asks what work needs. */
export const NOTE = 'Wat in het werk aandacht vraagt (geen gezondheid)';

/** Starts a conversation of this type by hand, with somebody who may be new. */
export async function startByHand(panel: Page, typeName: string, employee: string): Promise<void> {
  await click(panel, 'button', 'Gesprek starten Kies een soort en een medewerker');
  await panel.locator(`ol[aria-labelledby="start-type"] button ::-p-text(${typeName})`).click();
  await type(panel, 'Met wie?', employee, 'combobox');
  await panel.keyboard.press('Enter');
  await find(panel, 'heading', employee);
}

/** Waits until what was typed is on this device. What is said of it when it is stays in the page meanwhile, out of sight. */
export async function untilKept(panel: Page): Promise<void> {
  await panel.waitForFunction(() => !document.body.innerText.includes('Bewaren…'));
}

export async function tick(panel: Page, item: string): Promise<void> {
  const box = await find(panel, 'checkbox', item);
  await box.click();
}

/** Adds an agreement, made by the manager. `due` is `2026-12-01`. */
export async function addAgreement(panel: Page, what: string, due: string): Promise<void> {
  await click(panel, 'button', 'Afspraak erbij');
  await type(panel, 'Afspraak 1: wat', what);
  await fill(panel, 'combobox', 'Wie', 'manager');
  await panel.locator('[data-agreement] input[type="date"]').fill(due);
}
