import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Writes to one file before its log is written back. So many of the largest pushes stay below the mark at which a
 * write does that itself, and holds up all others.
 */
const EVERY = 20;

export type Checkpoints = {
  written(path: string): void;
  /** Waits for what is under way: a thread that is cut off inside the library takes the process with it. */
  stop(): Promise<void>;
};

/**
 * Writes logs back into their files from a thread of its own: in the thread that answers, the slowest pushes would
 * wait for it. What this misses, SQLite itself does at a higher mark.
 */
export function createCheckpoints(): Checkpoints {
  const writes = new Map<string, number>();
  const underWay = new Set<string>();
  let worker: Worker | undefined;

  function start(): Worker {
    const started = new Worker(new URL('./checkpoint-worker.js', import.meta.url));
    started.unref();
    return started.on('message', (path: string) => underWay.delete(path));
  }

  function send(path: string): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    (worker ??= start()).postMessage(path);
  }

  return {
    written(path) {
      const count = (writes.get(path) ?? 0) + 1;
      const due = count >= EVERY && !underWay.has(path);
      writes.set(path, due ? 0 : count);
      if (!due) return;
      underWay.add(path);
      send(path);
    },
    async stop() {
      if (!worker) return;
      worker.ref();
      const ended = once(worker, 'exit');
      send('');
      await ended;
    },
  };
}
