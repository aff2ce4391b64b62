import type { WordCheck } from '../word-list/check-words.ts';
import type { Combination, Surest } from './model.ts';

export function surestOf({ hits }: WordCheck): Surest {
  const certainties = new Set(hits.map(({ certainty }) => certainty));
  if (certainties.has('sure')) return 'sure';
  return certainties.has('likely') ? 'likely' : 'other';
}

/** How far words and drift together go beyond the border; above zero is a finding. */
export function beyond(drift: number, check: WordCheck, combination: Combination): number {
  return drift - combination[surestOf(check)];
}

/** A note of so few words with a sure one among them is nearly always about somebody: _kno-arts wil een foto_. */
const TERSE = 4;
const TERSE_LOWER = 2.5;

/** How far a whole sentence goes beyond the border; less is asked of a terse one with a sure word. */
export function beyondOfWhole(
  drift: number,
  check: WordCheck,
  { words, combination }: { words: number; combination: Combination },
): number {
  const lower = words <= TERSE && surestOf(check) === 'sure' ? TERSE_LOWER : 0;
  return beyond(drift, check, combination) + lower;
}

/** Fewer words tell nothing by themselves, unless one of them is sure: _he has cancer_. */
const FEWEST = 4;

/**
 * How much further a part must drift than a whole sentence: its neighbours may say that it is harmless. Less so where
 * a word is sure, which they would only drown. A clause within another says nothing by itself without one.
 */
export function extraOfPart(check: WordCheck, words: number, embedded: boolean): number {
  if (surestOf(check) === 'sure') return 0.2;
  return embedded || words < FEWEST ? Infinity : 1;
}
