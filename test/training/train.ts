import { CATEGORIES } from '../../shared/privacy/category.ts';
import type { Language } from '../../shared/domain/text.ts';
import { beyond, PART } from '../../shared/privacy/classifier/combine.ts';
import type { Features } from '../../shared/privacy/classifier/features.ts';
import { CATEGORY_SLOTS, type Combination, MEDICAL_SLOTS } from '../../shared/privacy/classifier/model.ts';
import { foldOf, FOLDS } from './corpus.ts';
import { drift, type Fit, fit } from './logistic.ts';
import { example, type Prepared, slotsOf } from './samples.ts';
import { type Difficulty, difficultyOf, falseAlarmsOf, tally } from './tally.ts';

const SEED = 2026;
const SETTINGS = { epochs: 12, rate: 0.3, decay: 1e-4, seed: SEED };
/** The guidance of the conversation types: harmless, and not what anybody writes. */
export const GUIDANCE = 'guidance';
/** Share of the harmless sentences that may be marked: below what is aimed at, as new sentences are harder. */
const LIMITS: Record<Difficulty, number> = { plain: 0.015, joined: 0.1, hard: 0.07 };

/** Weights that tell medical sentences from harmless ones. */
export function trainMedical(samples: readonly Prepared[]): Fit {
  const examples = samples.map((sample) => example(sample, sample.category !== undefined));
  return fit(examples, { ...SETTINGS, slots: MEDICAL_SLOTS });
}

/** Weights per category, each against the others. */
export function trainCategories(samples: readonly Prepared[]): Fit[] {
  const medical = samples.filter(({ category }) => category !== undefined);
  return CATEGORIES.map((name) => {
    const examples = medical.map((sample) => example(sample, sample.category === name, CATEGORY_SLOTS));
    return fit(examples, { ...SETTINGS, epochs: 6, slots: CATEGORY_SLOTS });
  });
}

/** How far a sentence and each of its parts drift. */
export interface Drifts {
  whole: number;
  parts: number[];
}

export function driftsIn(medical: Fit, { features, parts }: Prepared): Drifts {
  const driftOf = (of: Features) => drift(medical, slotsOf(of), of.values);
  return { whole: driftOf(features), parts: parts.map((part) => driftOf(part.features)) };
}

/** How far a sentence or the worst of its parts goes beyond the border, as the guard judges it. */
export function farthest({ whole, parts }: Drifts, sample: Prepared, combination: Combination): number {
  const ofParts = sample.parts.map(
    ({ check }, index) => beyond(parts[index] ?? 0, check, combination) - PART,
  );
  return Math.max(beyond(whole, sample.check, combination), ...ofParts);
}

/** Drifts of each sample by weights that never saw its family. */
function unseenDrifts(samples: readonly Prepared[]): Map<Prepared, Drifts> {
  const drifts = new Map<Prepared, Drifts>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const medical = trainMedical(samples.filter((sample) => foldOf(sample) !== fold));
    for (const sample of samples) {
      if (foldOf(sample) === fold) drifts.set(sample, driftsIn(medical, sample));
    }
  }
  return drifts;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** A word that stands by itself asks for less than none at all. */
const borders = (other: number): Combination => ({
  sure: tenths(other - 1),
  likely: tenths(other - 0.2),
  other,
});

/** From high to low. */
const CHOICES = Array.from({ length: 41 }, (_, index) => borders((40 - index) / 10));

/**
 * Where the borders lie for words and drift together, by language: as low as the limits allow for families that the
 * weights never saw.
 */
export function chooseCombinations(samples: readonly Prepared[]): Record<Language, Combination> {
  const drifts = unseenDrifts(samples);
  const ofLanguage = (language: Language): Combination => {
    const harmless = [...drifts.keys()].filter(
      (sample) => sample.language === language && !sample.category && sample.kind !== GUIDANCE,
    );
    const staysWithin = (combination: Combination): boolean => {
      const isMarked = (sample: Prepared) => {
        const own = drifts.get(sample);
        return own !== undefined && farthest(own, sample, combination) > 0;
      };
      const tallies = tally(harmless, isMarked, difficultyOf);
      return [...tallies].every(([difficulty, counts]) => falseAlarmsOf(counts) <= LIMITS[difficulty]);
    };
    return CHOICES[CHOICES.findIndex((choice) => !staysWithin(choice)) - 1] ?? borders(4);
  };
  return { nl: ofLanguage('nl'), en: ofLanguage('en') };
}
