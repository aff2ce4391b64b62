import type { Language } from '../../domain/text.ts';
import { oneApart } from './one-apart.ts';
import { beginningOf, soundOf } from './sound.ts';

/** Shorter words are alike too often. */
const SHORTEST = 6;
/** Letters of what sounds the same. */
const SAME_SOUND = 5;
/** Letters of what sounds the same but for one: Dutch has more words that are one letter apart. */
const ALMOST_SAME: Record<Language, number> = { nl: 8, en: 7 };
/** A beginning stops in the middle of a word: one letter too many there is another word. */
const SURE_TAIL = 2;
/** Shorter ones sound like the beginning of too much. */
const LONG_ORDINARY = 7;
/** A compound whose end is misspelt is longer than that end. */
const COMPOUND = 3;

interface Known {
  text: string;
  /** Worked out when first compared with. */
  sound?: string;
}

/** What one language knows: whole words, beginnings and ends of words. */
export interface Vocabulary {
  words: Iterable<string>;
  beginnings: Iterable<string>;
  ends: Iterable<string>;
}

export interface Spelt {
  /** The word as it was meant. */
  text: string;
  /** It sounds the same; otherwise a letter differs, and it may be another word. */
  exact: boolean;
}

/** Finds what a word that nobody knows was meant to be. Kept cheap to build: sounds are worked out as they are needed. */
export class Spelling {
  readonly #language: Language;
  readonly #words: Map<string, Known[]>;
  readonly #beginnings: Map<string, Known[]>;
  readonly #ends: Known[];
  readonly #ordinary: Known[];

  /** `ordinary`: beginnings of words that are never a misspelling, nor are those that sound like a long one. */
  constructor(language: Language, { words, beginnings, ends }: Vocabulary, ordinary: readonly string[] = []) {
    this.#language = language;
    this.#words = byBeginning(words);
    this.#beginnings = byBeginning(beginnings);
    this.#ends = [...ends].filter(isLong).map((text) => ({ text }));
    this.#ordinary = ordinary.map((text) => ({ text }));
  }

  #soundOf(known: Known): string {
    return (known.sound ??= soundOf(known.text, this.#language));
  }

  #almost(sound: string, other: string): boolean {
    return other.length >= ALMOST_SAME[this.#language] && oneApart(sound, other);
  }

  /** The known word that `word`, folded, is a misspelling of; undefined where none is near. */
  mend(word: string): Spelt | undefined {
    if (word.length < SHORTEST || /\d/.test(word)) return undefined;
    const sound = soundOf(word, this.#language);
    if (this.#isOrdinary(word, sound)) return undefined;
    const found = [...this.#whole(word, sound), ...this.#begun(word, sound)];
    const [best] = found.sort((a, b) => Number(b.exact) - Number(a.exact) || b.text.length - a.text.length);
    return best ?? this.#ended(word, sound);
  }

  #isOrdinary(word: string, sound: string): boolean {
    return this.#ordinary.some(
      (known) =>
        word.startsWith(known.text) ||
        (known.text.length >= LONG_ORDINARY && sound.startsWith(this.#soundOf(known))),
    );
  }

  *#whole(word: string, sound: string): Generator<Spelt> {
    for (const known of this.#words.get(beginningOf(word)) ?? []) {
      if (Math.abs(known.text.length - word.length) > 2) continue;
      const other = this.#soundOf(known);
      if (other === sound && sound.length >= SAME_SOUND) yield { text: known.text, exact: true };
      else if (this.#almost(sound, other)) yield { text: known.text, exact: false };
    }
  }

  *#begun(word: string, sound: string): Generator<Spelt> {
    // How each beginning of the word sounds, by its length.
    const starts = Array.from(word, (_, index) => soundOf(word.slice(0, index), this.#language));
    starts.push(sound);
    for (const known of this.#beginnings.get(beginningOf(word)) ?? []) {
      const { length } = known.text;
      if (length > word.length + 2) continue;
      const other = this.#soundOf(known);
      const tail = other.slice(-SURE_TAIL);
      const exact = other.length >= SAME_SOUND && sound.startsWith(other);
      const end = [length, length - 1, length + 1, length - 2, length + 2].find((at) => {
        const start = starts[at];
        if (start === undefined) return false;
        return exact ? start === other : start.endsWith(tail) && this.#almost(start, other);
      });
      if (end !== undefined) yield { text: known.text + word.slice(end), exact };
    }
  }

  #ended(word: string, sound: string): Spelt | undefined {
    for (const known of this.#ends) {
      const { length } = known.text;
      if (word.length < length + COMPOUND - 1) continue;
      const other = this.#soundOf(known);
      const exact = sound.endsWith(other);
      const near = () => [0, 1, -1].some((more) => this.#almost(sound.slice(-other.length + more), other));
      if (exact || near())
        return { text: word.slice(0, Math.max(word.length - length, COMPOUND)) + known.text, exact };
    }
    return undefined;
  }
}

const isLong = (text: string) => text.length >= SHORTEST;

function byBeginning(texts: Iterable<string>): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const text of texts) {
    if (!isLong(text)) continue;
    const start = beginningOf(text);
    const known = index.get(start);
    if (known) known.push({ text });
    else index.set(start, [{ text }]);
  }
  return index;
}
