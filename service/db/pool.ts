import type { Store } from './store.ts';

type Opened = { store: Store; busy: number };

/** Stores that open when they are first used and close when others were used more lately. */
export type Pool = {
  /** A store that opens by itself as often as needed; `key` tells one from another. */
  store(key: string, open: () => Store): Store;
  size(): number;
};

/** @param most How many are open at once, not counting those that are being used. */
export function createPool(most: number): Pool {
  // Oldest use first.
  const opened = new Map<string, Opened>();

  function take(key: string, open: () => Store): Opened {
    const known = opened.get(key) ?? { store: open(), busy: 0 };
    opened.delete(key);
    opened.set(key, known);
    if (opened.size > most) closeOldest(key);
    return known;
  }

  function closeOldest(except: string): void {
    for (const [key, { store, busy }] of opened) {
      if (busy > 0 || key === except) continue;
      opened.delete(key);
      store.close();
      return;
    }
  }

  async function using<Result>(entry: Opened, work: (store: Store) => Promise<Result>): Promise<Result> {
    entry.busy += 1;
    try {
      return await work(entry.store);
    } finally {
      entry.busy -= 1;
    }
  }

  return {
    store: (key, open) => ({
      read: (commands, options) => using(take(key, open), (store) => store.read(commands, options)),
      write: (commands) => using(take(key, open), (store) => store.write(commands)),
      close() {
        opened.get(key)?.store.close();
        opened.delete(key);
      },
    }),
    size: () => opened.size,
  };
}
