import type { Page } from 'puppeteer-core';

/** Every row of a table of the device's database, as the browser keeps it. */
export function rowsOf(panel: Page, table: string): Promise<Record<string, unknown>[]> {
  return panel.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opened = indexedDB.open('goed-gesprek');
        opened.addEventListener('error', () => reject(new Error('The database did not open.')));
        opened.addEventListener('success', () => {
          const found = opened.result.transaction(name).objectStore(name).getAll();
          found.addEventListener('success', () => {
            opened.result.close();
            resolve(found.result as Record<string, unknown>[]);
          });
        });
      }),
    table,
  );
}

/** The device's own token. */
export async function tokenOf(panel: Page): Promise<string> {
  const settings = await rowsOf(panel, 'settings');
  const connection = settings.find(({ key }) => key === 'connection')?.value as { token: string } | undefined;
  if (!connection) throw new Error('The device is not connected.');
  return connection.token;
}
