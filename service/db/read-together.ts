import { setImmediate } from 'node:timers/promises';
import type { Command, Row, Store } from './store.ts';

/** Round trips at once: with fewer a slow read holds up the others, with more nothing is shared. */
const MOST_AT_ONCE = 2;
/** Commands in one round trip at most. */
const MOST_COMMANDS = 100;

type Waiting = { commands: readonly Command[]; resolve(rows: Row[][]): void; reject(reason: unknown): void };

/**
 * A store on a server whose reads share a round trip when they wait at the same time. For many small reads, such as
 * who sends a request: the trip is what they cost.
 */
export function readTogether(store: Store): Store {
  const waiting: Waiting[] = [];
  let running = 0;

  async function drain(): Promise<void> {
    running += 1;
    // Whoever asks in this very turn comes along.
    await setImmediate();
    while (waiting.length > 0) await answer(take());
    running -= 1;
  }

  /** The first ones that fit, and at least one. */
  function take(): Waiting[] {
    let count = 0;
    const end = waiting.findIndex(
      ({ commands }, index) => (count += commands.length) > MOST_COMMANDS && index > 0,
    );
    return waiting.splice(0, end < 0 ? waiting.length : end);
  }

  async function answer(group: Waiting[]): Promise<void> {
    try {
      const rows = await store.read(group.flatMap(({ commands }) => commands));
      for (const { commands, resolve } of group) resolve(rows.splice(0, commands.length));
    } catch (error) {
      if (group.length === 1) return group[0]?.reject(error);
      // One of them may be wrong, which is no fault of the others.
      await Promise.all(group.map((one) => answer([one])));
    }
  }

  return {
    ...store,
    read(commands, options) {
      if (options?.stale) return store.read(commands, options);
      return new Promise((resolve, reject) => {
        waiting.push({ commands, resolve, reject });
        if (running < MOST_AT_ONCE) void drain();
      });
    },
  };
}
