/** Tells listeners in this process that an organisation's documents or devices changed, and nothing more. */
export type Changes = {
  /** `source` is the device that caused it. */
  announce(source: string | undefined): void;
  /** Something was written that nobody needs to be told of. */
  touch(): void;
  /** Whether a replica surely holds what this process wrote: it follows within milliseconds. */
  settled(): boolean;
  /** Returns the function that stops listening. */
  listen(listener: (source: string | undefined) => void): () => void;
};

const SETTLED_MS = 1_000;

export function createChanges(): Changes {
  const listeners = new Set<(source: string | undefined) => void>();
  let last = -Infinity;
  const touch = () => {
    last = performance.now();
  };
  return {
    touch,
    announce(source) {
      touch();
      for (const listener of listeners) listener(source);
    },
    settled: () => performance.now() - last > SETTLED_MS,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
