import type { ElementHandle, Locator, Page } from 'puppeteer-core';

type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'link'
  | 'option'
  | 'radio'
  | 'searchbox'
  | 'textbox'
  | 'spinbutton';

const escape = (name: string) => name.replaceAll('"', '\\"');

/** What a screen reader would find under this role and name: exactly, as the browser computes it. */
export function byRole(page: Page, role: Role, name: string): Locator<Element> {
  return page.locator(`::-p-aria([name="${escape(name)}"][role="${role}"])`);
}

/** The same, as a handle; waits until it is there. */
export async function find(page: Page, role: Role, name: string): Promise<ElementHandle> {
  const handle = await page.waitForSelector(`::-p-aria([name="${escape(name)}"][role="${role}"])`);
  if (!handle) throw new Error(`${role} "${name}" was not found.`);
  return handle;
}

export const click = (page: Page, role: Role, name: string): Promise<void> =>
  byRole(page, role, name).click();

/** The smallest visible element that says this. */
export const byText = (page: Page, text: string): Locator<Element> => page.locator(`::-p-text(${text})`);

/** Waits until the page says this; the error tells what it says instead. */
export async function sees(page: Page, text: string): Promise<void> {
  const includes = (wanted: string) => document.body.innerText.includes(wanted);
  await page.waitForFunction(includes, {}, text).catch(async (error: unknown) => {
    const said = await page.evaluate(() => document.body.innerText);
    throw new Error(`The page does not say "${text}". It says:\n${said}`, { cause: error });
  });
}

/** Types key by key into the field with this label, as a person does. */
export async function type(page: Page, label: string, text: string, role: Role = 'textbox'): Promise<void> {
  const field = await find(page, role, label);
  await field.focus();
  await page.keyboard.type(text);
}

export async function valueOf(page: Page, label: string): Promise<string> {
  const field = await find(page, 'textbox', label);
  return field.evaluate((element) => ('value' in element ? String(element.value) : ''));
}
