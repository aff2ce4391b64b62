import type { Page } from 'puppeteer-core';
import { click, find, sees, type } from './ui.ts';

export const PASSPHRASE = 'vier paarse fietsen drijven';

export async function openSettings(page: Page): Promise<void> {
  await click(page, 'button', 'Account en verbinding');
  await find(page, 'heading', 'Vergrendeling');
}

/** Types a new passphrase, twice. */
export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await type(page, 'Wachtzin', passphrase);
  await type(page, 'Nog een keer', passphrase);
}

/** From the settings. The page is loaded anew on the way. */
export async function turnOnLock(page: Page): Promise<void> {
  await click(page, 'button', 'Zet vergrendeling aan');
  await choosePassphrase(page);
  await click(page, 'button', 'Zet aan');
  await seesLockOn(page);
}

export const seesLockOn = (page: Page) => sees(page, 'Aan. Je gesprekken staan versleuteld op dit apparaat.');

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await type(page, 'Je wachtzin', passphrase);
  await page.keyboard.press('Enter');
}

/** The page of a window that locks is loaded anew. */
export const seesLocked = (page: Page) => find(page, 'heading', 'Vergrendeld');

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
