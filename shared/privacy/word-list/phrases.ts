import type { Token } from '../text/tokens.ts';

/** Words that `*` stands for at most. */
const GAP = 3;

interface Phrase<T> {
  words: string[];
  value: T;
}

/** A phrase found: tokens `from` up to and including `to`. */
export interface PhraseHit<T> {
  from: number;
  to: number;
  value: T;
}

const fits = (pattern: string, word: string) =>
  pattern.endsWith('~') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** Last token of the phrase when it begins at token `at`, or -1. */
function matchFrom(words: readonly string[], tokens: readonly Token[], at: number, index = 0): number {
  const pattern = words[index];
  if (pattern === undefined) return at - 1;
  if (pattern === '*') {
    for (let skip = 0; skip <= GAP; skip++) {
      const end = matchFrom(words, tokens, at + skip, index + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (!token || !fits(pattern, token.word)) return -1;
  return matchFrom(words, tokens, at + 1, index + 1);
}

/** Phrases by their first letters, so that a sentence is compared with few of them. */
export class PhraseIndex<T> {
  readonly #byStart = new Map<string, Phrase<T>[]>();

  /** Adds phrases separated by `|`. */
  add(list: string, value: T): this {
    for (const phrase of list.split('|')) {
      const words = phrase.trim().replaceAll('-', '').split(/\s+/);
      // A gap at the end asks for nothing more.
      while (words.at(-1) === '*') words.pop();
      const key = words[0]?.slice(0, 2);
      if (!key) continue;
      const known = this.#byStart.get(key);
      if (known) known.push({ words, value });
      else this.#byStart.set(key, [{ words, value }]);
    }
    return this;
  }

  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    tokens.forEach((token, from) => {
      for (const { words, value } of this.#byStart.get(token.word.slice(0, 2)) ?? []) {
        const to = matchFrom(words, tokens, from);
        if (to >= 0) hits.push({ from, to, value });
      }
    });
    return hits;
  }

  some(tokens: readonly Token[]): boolean {
    return tokens.some((token, at) =>
      (this.#byStart.get(token.word.slice(0, 2)) ?? []).some(
        ({ words }) => matchFrom(words, tokens, at) >= 0,
      ),
    );
  }
}
