import type { Language } from '../domain/text.ts';
import type { Category, Severity } from './category.ts';
import type { Kept } from './keep.ts';

/** Half-open range of UTF-16 offsets, as `String.prototype.slice` takes them. */
export interface Range {
  start: number;
  end: number;
}

/** A place in a text that the employer may not record. `start` and `end` lie in the text as it was given. */
export interface Finding extends Range {
  category: Category;
  severity: Severity;
  /** Of the sentence. */
  language: Language;
  /**
   * To put in place of `replaces`: a functional wording, whose parts in square brackets are for the user to fill in,
   * and what is kept of the sentence.
   */
  suggestion: string;
  kept: Kept;
  /** Id of the one-sentence explanation in the messages of the guard. */
  reason: Category;
  /** What found it: exact words, or the drift of the sentence as a whole. */
  source: 'words' | 'sentence';
  /** The sentence around the finding, without the white space at its ends. */
  replaces: Range;
}
