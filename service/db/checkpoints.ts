import { Worker } from 'node:worker_threads';

/** Writes to one file before its log is written back. */
const EVERY = 150;

/**
 * Writes logs back into their files from a thread of its own: in the thread that answers, the slowest pushes would
 * wait for it. What this misses, SQLite itself does at a higher mark.
 */
export function createCheckpoints(): { written(path: string): void; stop(): Promise<void> } {
  const writes = new Map<string, number>();
  let worker: Worker | undefined;
  return {
    written(path) {
      const count = (writes.get(path) ?? 0) + 1;
      writes.set(path, count < EVERY ? count : 0);
      if (count < EVERY) return;
      worker ??= startWorker();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(path);
    },
    async stop() {
      await worker?.terminate();
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url));
  worker.unref();
  return worker;
}
