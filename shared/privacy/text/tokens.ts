import type { Range } from '../finding.ts';
import { fold } from './fold.ts';

/** A word of a text, with its place there. */
export interface Token extends Range {
  /** Folded, and without hyphens: `Burn-out` and `burnout` are the same word. */
  word: string;
  /** Folded parts of a hyphenated word; one part otherwise. */
  parts: string[];
  capital: boolean;
  /** Written as a name: a capital within a sentence, and no abbreviation. */
  named: boolean;
  /** Not what was written, but what is one letter from it. */
  guessed?: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'\u2010\u2011\u2019&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const HYPHENS = /[-\u2010\u2011]/;
const AS_NAME = /^\p{Lu}\p{Ll}/u;
/** Behind these a capital begins a sentence or a quotation. */
const OPENING = /[.:!?"\u201c\u201d\u201e\u2022*]\s*$|^\W*$/;

/** Words of `text` from `start`; offsets count from the beginning of the whole text. */
export function tokenize(text: string, start = 0): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const parts = found.split(HYPHENS).map(fold);
    const first = found.charAt(0);
    return {
      start: start + index,
      end: start + index + found.length,
      word: parts.join(''),
      parts,
      capital: first !== first.toLowerCase(),
      named: AS_NAME.test(found) && !OPENING.test(text.slice(Math.max(0, index - 3), index)),
    };
  });
}
