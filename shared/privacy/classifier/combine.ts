import type { WordCheck } from '../word-list/check-words.ts';
import type { Combination, Surest } from './model.ts';

export function surestOf({ hits }: WordCheck): Surest {
  const certainties = new Set(hits.map(({ certainty }) => certainty));
  if (certainties.has('sure')) return 'sure';
  return certainties.has('likely') ? 'likely' : 'other';
}

/** How far words and sentence together go beyond the border; above zero is a finding. */
export function beyond(drift: number, check: WordCheck, combination: Combination): number {
  return drift - combination[surestOf(check)];
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
