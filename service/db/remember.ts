import type { Store } from './store.ts';

/** Answers that are kept at most; the oldest gives way. */
const MOST = 2_000;

/**
 * Keeps what a question found for as long as nothing in the database changed, whichever process changed it: what was
 * taken away is gone at the next question. Nothing is kept where the store cannot say so.
 */
export function rememberUnchanged<Answer>(store: Store) {
  const known = new Map<string, Answer>();
  let knownAt: string | undefined;

  return async (key: string, ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> => {
    // Before asking: an answer may be newer than it is taken for, never older.
    const version = store.version?.();
    if (version === undefined) return ask();
    if (version !== knownAt) known.clear();
    knownAt = version;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const answer = await ask();
    if (answer === undefined || version !== knownAt) return answer;
    if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
    known.set(key, answer);
    return answer;
  };
}
