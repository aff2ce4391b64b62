import type { ElementHandle, Locator, Page } from 'puppeteer-core';
import { isFirefox } from './bidi.ts';
import { findInFirefox } from './find-firefox.ts';

export type Role =
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
const selector = (role: Role, name: string) => `::-p-aria([name="${escape(name)}"][role="${role}"])`;

/** What a screen reader finds under this role and name, exactly, as the browser computes it; waits until it is there. */
export async function find(page: Page, role: Role, name: string): Promise<ElementHandle<Element>> {
  if (await isFirefox(page.browser())) return findInFirefox(page, role, name);
  const handle = await page.waitForSelector(selector(role, name));
  if (!handle) throw new Error(`${role} "${name}" was not found.`);
  return handle as ElementHandle<Element>;
}

/** Whether it is there now. */
export const has = async (page: Page, role: Role, name: string): Promise<boolean> =>
  (await page.$(selector(role, name))) !== null;

/** Waits until it can be clicked, too. */
export const click = (page: Page, role: Role, name: string): Promise<void> =>
  act(page, role, name, (locator) => locator.click());

/** Puts this in place of what the field holds, or chooses it. */
export const fill = (page: Page, role: Role, name: string, value: string): Promise<void> =>
  act(page, role, name, (locator) => locator.fill(value));

async function act(
  page: Page,
  role: Role,
  name: string,
  how: (locator: Locator<Element>) => Promise<void>,
): Promise<void> {
  if (!(await isFirefox(page.browser()))) return how(page.locator(selector(role, name)));
  const element = await findInFirefox(page, role, name);
  await how(element.asLocator());
}

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

/** Listens from now on: whether the page said this at any moment since, however shortly. */
export async function listenFor(page: Page, text: string): Promise<() => Promise<boolean>> {
  const ear = await page.evaluateHandle((wanted) => {
    const heard = { said: false };
    const listen = () => (heard.said ||= document.body.innerText.includes(wanted));
    new MutationObserver(listen).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    listen();
    return heard;
  }, text);
  return () => ear.evaluate(({ said }) => said);
}
