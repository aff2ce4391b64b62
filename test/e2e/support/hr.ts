import type { Page } from 'puppeteer-core';
import { MEMBERS } from './service.ts';
import { openConsole } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { click, find, type } from './ui.ts';

/** HR's console, in a context of its own beside the manager's panel. */
export async function openHr({ service, device }: Stage): Promise<Page> {
  return openConsole(await device.browser.createBrowserContext(), service, MEMBERS.hanna.email);
}

/** The value of the option that says this, of any choice on the page; waits until it is there. */
export async function optionOf(page: Page, text: string): Promise<string> {
  const value = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('option')].find(({ textContent }) => textContent === wanted)?.value,
    {},
    text,
  );
  return String(await value.jsonValue());
}

/** Who leads the employee whose form is open. */
export async function chooseManager(page: Page, name: string): Promise<void> {
  await page.select('select', await optionOf(page, name));
}

interface NewEmployee {
  name: string;
  email?: string;
  jobTitle?: string;
  team?: string;
  manager?: string;
}

/** From the list of people, where it ends on the page of the new one. */
export async function addByHand(
  page: Page,
  { name, email = '', jobTitle = '', team = '', manager }: NewEmployee,
): Promise<void> {
  await click(page, 'link', 'Voeg iemand toe');
  await type(page, 'Naam', name);
  await type(page, 'Werkadres', email);
  await type(page, 'Functie', jobTitle);
  await type(page, 'Team', team);
  if (manager) await chooseManager(page, manager);
  await click(page, 'button', 'Bewaar');
  await find(page, 'heading', name);
}
