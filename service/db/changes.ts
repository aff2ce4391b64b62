/** Tells listeners in this process that an organisation's documents or devices changed, and nothing more. */
export type Changes = {
  /** `source` is the device that caused it. */
  announce(source: string | undefined): void;
  /** Returns the function that stops listening. */
  listen(listener: (source: string | undefined) => void): () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<(source: string | undefined) => void>();
  return {
    announce(source) {
      for (const listener of listeners) listener(source);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
