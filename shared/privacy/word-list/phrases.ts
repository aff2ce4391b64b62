import type { Token } from '../text/tokens.ts';

/** Words that `*` stands for at most. */
const GAP = 3;

interface Phrase<T> {
  text: string;
  /** Cut into words when a sentence first begins like it: most phrases of a language never are. */
  words?: readonly string[];
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

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/);
  // A gap at the end asks for nothing more.
  while (words.at(-1) === '*') words.pop();
  return words;
}

/** Phrases by their first letters, so that a sentence is compared with few of them. Kept cheap to build. */
export class PhraseIndex<T> {
  readonly #byStart = new Map<string, Phrase<T>[]>();

  /** Adds phrases separated by `|`. */
  add(list: string, value: T): this {
    for (const phrase of list.replaceAll('-', '').split('|')) {
      const text = phrase.trim();
      if (!text) continue;
      const key = text.slice(0, 2).trimEnd();
      const known = this.#byStart.get(key);
      if (known) known.push({ text, value });
      else this.#byStart.set(key, [{ text, value }]);
    }
    return this;
  }

  #startingLike({ word }: Token): readonly Phrase<T>[] {
    return this.#byStart.get(word.slice(0, 2)) ?? [];
  }

  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    tokens.forEach((token, from) => {
      for (const phrase of this.#startingLike(token)) {
        const to = matchFrom((phrase.words ??= wordsOf(phrase.text)), tokens, from);
        if (to >= 0) hits.push({ from, to, value: phrase.value });
      }
    });
    return hits;
  }

  some(tokens: readonly Token[]): boolean {
    return tokens.some((token, at) =>
      this.#startingLike(token).some(
        (phrase) => matchFrom((phrase.words ??= wordsOf(phrase.text)), tokens, at) >= 0,
      ),
    );
  }
}
