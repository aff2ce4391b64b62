import { CATEGORIES, type Category } from '../category.ts';
import type { Vocabulary } from '../spelling/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { PhraseIndex } from './phrases.ts';
import type { Entries, WordList } from './word-list.ts';

/** What an entry says: its category, and whether it does so by itself. */
export interface Meaning {
  category: Category;
  strong: boolean;
}

export interface Hit extends Meaning {
  /** First and last token. */
  from: number;
  to: number;
}

interface Entry extends Meaning {
  text: string;
}

/** Two words are read as one only where the entry reaches well into both. */
const JOINED_ENTRY = 7;
const JOINED_PART = 3;

const split = (list: string | undefined) => (list ?? '').replaceAll('-', '').split(/\s+/).filter(Boolean);

/** Looks up words and phrases of one language. Built once, in a few milliseconds. */
export class EntryIndex {
  readonly #words = new Map<string, Entry>();
  readonly #prefixes = new Map<string, Entry[]>();
  readonly #infixes: Entry[] = [];
  readonly #suffixes: Entry[] = [];
  readonly #phrases = new PhraseIndex<Meaning>();
  readonly #notMatched: string[];

  /** `notMatched`: beginnings of words that are no hit. */
  constructor(lists: readonly WordList[], notMatched: string) {
    this.#notMatched = split(notMatched);
    for (const category of CATEGORIES) {
      for (const list of lists) {
        this.#add(list[category]?.strong, { category, strong: true });
        this.#add(list[category]?.weak, { category, strong: false });
      }
    }
  }

  #add(entries: Entries | undefined, meaning: Meaning): void {
    if (!entries) return;
    const { category, strong } = meaning;
    const entryOf = (text: string): Entry => ({ text, category, strong });
    // The category that comes first keeps a word that two of them name.
    for (const text of split(entries.word)) {
      if (!this.#words.has(text)) this.#words.set(text, entryOf(text));
    }
    for (const text of split(entries.prefix)) {
      const start = text.slice(0, 3);
      const known = this.#prefixes.get(start);
      if (known) known.push(entryOf(text));
      else this.#prefixes.set(start, [entryOf(text)]);
    }
    for (const text of split(entries.infix)) this.#infixes.push(entryOf(text));
    for (const text of split(entries.suffix)) this.#suffixes.push(entryOf(text));
    if (entries.phrase) this.#phrases.add(entries.phrase, meaning);
  }

  /** Longest prefix entry that `word` begins with, strong ones first. */
  #prefixOf(word: string): Entry | undefined {
    let best: Entry | undefined;
    for (const entry of this.#prefixes.get(word.slice(0, 3)) ?? []) {
      if (!word.startsWith(entry.text)) continue;
      const better =
        !best || (entry.strong === best.strong ? entry.text.length > best.text.length : entry.strong);
      if (better) best = entry;
    }
    return best;
  }

  #isOrdinary(word: string): boolean {
    return this.#notMatched.some((start) => word.startsWith(start));
  }

  #lookUp(word: string): Entry | undefined {
    if (this.#isOrdinary(word)) return undefined;
    const exact = this.#words.get(word) ?? this.#prefixOf(word);
    if (exact?.strong || word.length < 6) return exact;
    return (
      this.#infixes.find(({ text }) => word.includes(text)) ??
      this.#suffixes.find(({ text }) => word.length >= text.length + 3 && word.endsWith(text)) ??
      exact
    );
  }

  /** Whether it holds `word`, as an entry or as an ordinary word that looks like one. */
  has(word: string): boolean {
    return this.#isOrdinary(word) || this.#lookUp(word) !== undefined;
  }

  /** All single words, for what may be misspelt. */
  vocabulary(): Vocabulary {
    const textOf = ({ text }: Entry) => text;
    return {
      words: this.#words.keys(),
      beginnings: [...this.#prefixes.values()].flatMap((entries) => entries.map(textOf)),
      ends: [...this.#suffixes, ...this.#infixes].map(textOf),
    };
  }

  /** A hyphenated word is looked up whole and by its parts. */
  #ofToken(token: Token): Entry | undefined {
    const whole = this.#lookUp(token.word);
    // A word that is merely alike must not hold a text back by itself.
    if (whole && token.guessed) return { ...whole, strong: false };
    if (whole?.strong || token.parts.length === 1) return whole;
    const parts = token.parts.map((part) => this.#lookUp(part));
    return parts.find((entry) => entry?.strong) ?? whole ?? parts.find(Boolean);
  }

  #ofTwo(first: Token, second: Token): Entry | undefined {
    if (first.word.length < JOINED_PART || second.word.length < JOINED_PART) return undefined;
    const entry = this.#prefixOf(first.word + second.word);
    const reaches = entry && entry.text.length >= Math.max(JOINED_ENTRY, first.word.length + JOINED_PART);
    return reaches && entry.strong ? entry : undefined;
  }

  /** Everything found, in order of its first word; tokens in `masked` are passed over. */
  find(tokens: readonly Token[], masked: ReadonlySet<number>): Hit[] {
    const hits: Hit[] = [];
    tokens.forEach((token, index) => {
      if (masked.has(index)) return;
      const entry = this.#ofToken(token);
      const next = tokens[index + 1];
      const joined = !entry?.strong && next && !masked.has(index + 1) ? this.#ofTwo(token, next) : undefined;
      const { category, strong } = joined ?? entry ?? {};
      if (category && strong !== undefined) {
        hits.push({ category, strong, from: index, to: joined ? index + 1 : index });
      }
    });
    for (const { from, to, value } of this.#phrases.find(tokens)) {
      if (!masked.has(from) && !masked.has(to)) hits.push({ ...value, from, to });
    }
    return hits.sort((a, b) => a.from - b.from);
  }
}
