import { CATEGORIES } from '../../shared/privacy/category.ts';
import { surestOf } from '../../shared/privacy/classifier/combine.ts';
import {
  CATEGORY_SLOTS,
  type Combination,
  MEDICAL_SLOTS,
  type Surest,
} from '../../shared/privacy/classifier/model.ts';
import { foldOf, FOLDS } from './corpus.ts';
import { drift, type Fit, fit } from './logistic.ts';
import { example, type Prepared } from './samples.ts';
import { difficultyOf, tally } from './tally.ts';

const SEED = 2026;
const SETTINGS = { epochs: 12, rate: 0.3, decay: 1e-4, seed: SEED };
/** What a false alarm weighs against a miss: a listed word explains itself, the drift of a sentence does not. */
const PRICES: Record<Surest, number> = { sure: 1.5, likely: 3, other: 4 };

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

export function driftIn(medical: Fit, sample: Prepared): number {
  const { slots, values } = example(sample, true);
  return drift(medical, slots, values);
}

/** Drift of each sample by weights that never saw its family. */
function unseenDrifts(samples: readonly Prepared[]): Map<Prepared, number> {
  const drifts = new Map<Prepared, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const medical = trainMedical(samples.filter((sample) => foldOf(sample) !== fold));
    for (const sample of samples) {
      if (foldOf(sample) === fold) drifts.set(sample, driftIn(medical, sample));
    }
  }
  return drifts;
}

/** Each sentence weighed so that every language and difficulty counts alike. */
function weighed(samples: readonly Prepared[]): Map<Prepared, number> {
  const totals = tally(samples, () => false, difficultyOf);
  return new Map(
    samples.map((sample) => {
      const { medical = 1, harmless = 1 } = totals.get(difficultyOf(sample)) ?? {};
      return [sample, 1 / sample.siblings / (sample.category ? medical : harmless)];
    }),
  );
}

/** Where the border lies for words and drift together, chosen on families that the weights never saw. */
export function chooseCombination(samples: readonly Prepared[]): Combination {
  const drifts = unseenDrifts(samples);
  const weights = weighed(samples);
  const border = (surest: Surest, highest = 3): number => {
    const concerned = samples.filter(({ check }) => surestOf(check) === surest);
    const worth = (threshold: number) =>
      concerned
        .filter((sample) => (drifts.get(sample) ?? 0) > threshold)
        .reduce((sum, sample) => {
          const weight = weights.get(sample) ?? 0;
          return sum + (sample.category ? weight : -PRICES[surest] * weight);
        }, 0);
    const thresholds = Array.from({ length: 26 }, (_, index) => (index - 10) / 5).filter(
      (threshold) => threshold <= highest,
    );
    return thresholds.reduce((best, next) => (worth(next) > worth(best) ? next : best));
  };
  // A word that says something never asks for more than none at all.
  const other = border('other');
  return { sure: border('sure', other), likely: border('likely', other), other };
}
