import { browser } from 'wxt/browser';
import { countOf, nameOf } from '../store/database-name.ts';
import type { DatabaseNames } from '../store/lock/move.ts';

/** Which of the databases that this browser had is this device's: counted up when another takes its place. */
const COUNT = 'freshDatabases';

export async function readCount(): Promise<number | undefined> {
  const { [COUNT]: count } = await browser.storage.local.get<Record<string, number | undefined>>(COUNT);
  return count;
}

export const databaseNames: DatabaseNames = {
  read: async () => nameOf((await readCount()) ?? 0),
  put: (name) => browser.storage.local.set({ [COUNT]: countOf(name) }),
};
