import type { ElementHandle, Page } from 'puppeteer-core';
import { untilReloaded } from './panel.ts';
import { click, find, sees } from './ui.ts';

export const PASSPHRASE = 'vier paarse fietsen drijven';

/** The field of a passphrase, by its label: a hidden text has no role of its own, and Firefox gives it none. */
export async function secretField(page: Page, label: string): Promise<ElementHandle> {
  const field = await page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('input')].find((input) =>
        [...(input.labels ?? [])].some(({ innerText }) => innerText.trim() === wanted),
      ),
    {},
    label,
  );
  return field as ElementHandle;
}

export async function typeSecret(page: Page, label: string, secret: string): Promise<void> {
  await (await secretField(page, label)).focus();
  await page.keyboard.type(secret);
}

export async function openSettings(page: Page): Promise<void> {
  await click(page, 'button', 'Account en verbinding');
  await find(page, 'heading', 'Vergrendeling');
}

/** Types a new passphrase, twice. */
export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await typeSecret(page, 'Wachtzin', passphrase);
  await typeSecret(page, 'Nog een keer', passphrase);
}

/** From the settings. The page is loaded anew on the way. */
export async function turnOnLock(page: Page): Promise<void> {
  await click(page, 'button', 'Zet vergrendeling aan');
  await choosePassphrase(page);
  await confirmLock(page);
}

export async function confirmLock(page: Page): Promise<void> {
  await untilReloaded(page, () => click(page, 'button', 'Zet aan'));
  await seesLockOn(page);
}

export const seesLockOn = (page: Page) => sees(page, 'Aan. Je gesprekken staan versleuteld op dit apparaat.');

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await typeSecret(page, 'Je wachtzin', passphrase);
  await page.keyboard.press('Enter');
}

export const seesLocked = (page: Page) => find(page, 'heading', 'Vergrendeld');

/** By the button of home or of the settings. */
export async function lockNow(page: Page): Promise<void> {
  await untilReloaded(page, () => click(page, 'button', 'Vergrendel nu'));
  await seesLocked(page);
}

/** As another window does, or the background. */
export async function lockFrom(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { remove(key: string): Promise<void> } } };
    };
    // Not waited for: the page goes.
    void chrome.storage.session.remove('deviceKey');
  });
}

/** Everything of the extension's databases, as text; bytes as Latin-1. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer.')));
      });
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const table of db.objectStoreNames)
        found.push(await answer(db.transaction(table).objectStore(table).getAll()));
      db.close();
    }
    return JSON.stringify(found, (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
  });
}

export const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));
