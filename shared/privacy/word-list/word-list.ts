import type { Category } from '../category.ts';

/**
 * Words of one category, as space-separated strings; phrases are separated by `|`. Everything is folded.
 * `prefix` fits the beginning of a word (inflection, and what a compound adds behind), `infix` any place in it,
 * `suffix` its end with at least three letters before, `word` the whole word. In a phrase `*` stands for up to
 * three words and `~` at a word's end for any ending.
 */
export interface Entries {
  prefix?: string;
  word?: string;
  infix?: string;
  suffix?: string;
  phrase?: string;
}

/** `strong` words are findings by themselves, `weak` ones need a person, a body part or each other. */
export type WordList = Partial<Record<Category, { strong?: Entries; weak?: Entries }>>;

/** Words and phrases, separated by `|`; `notMatched` holds beginnings of words, separated by spaces. */
export interface Contexts {
  absenceNouns: string;
  /** Ordinary words that begin like an entry. */
  notMatched: string;
  bodyParts: string;
  /** What makes a complaint of a body part near it. */
  complaints: string;
  persons: string;
  /** Objects of work: a weak word beside one speaks of work. */
  business: string;
  attribution: string;
  /** The sentence says that something was not asked or recorded. */
  privacyMeta: string;
  /** In these the words of care are somebody's job. */
  careWork: string;
  general: string;
  /** Expressions that are cut out before anything is looked for. */
  masks: string;
  relatives: string;
  past: string;
  /** Common words that tell the language of a sentence. */
  common: string;
}
