import { CATEGORIES } from '../../shared/privacy/category.ts';
import type { Language } from '../../shared/domain/text.ts';
import { beyond, extraOfPart } from '../../shared/privacy/classifier/combine.ts';
import type { Features } from '../../shared/privacy/classifier/features.ts';
import { CATEGORY_SLOTS, type Combination, MEDICAL_SLOTS } from '../../shared/privacy/classifier/model.ts';
import { quantise, scaleOf } from '../../shared/privacy/classifier/packing.ts';
import { foldOf, FOLDS } from './corpus.ts';
import { drift, type Fit, fit, meanFit } from './logistic.ts';
import { example, type Prepared, slotsOf } from './samples.ts';
import { type Difficulty, difficultyOf, falseAlarmsOf, tally } from './tally.ts';

const SEED = 2026;
const SETTINGS = { epochs: 12, rate: 0.3, decay: 1e-4, dropped: 0.35, seed: SEED };
/** Fits that the weights are the mean of; fewer where families are held apart, which takes five times as long. */
const RUNS = 5;
const RUNS_APART = 2;
/** The guidance of the conversation types: harmless, and not what anybody writes. */
export const GUIDANCE = 'guidance';
/**
 * Share of the harmless sentences that may be marked: below what is aimed at, as new sentences are harder. The
 * English border comes out higher all the same: more of its harmless families lie close to it.
 */
const LIMITS: Record<Language, Record<Difficulty, number>> = {
  nl: { plain: 0.012, joined: 0.1, hard: 0.045 },
  en: { plain: 0.01, joined: 0.1, hard: 0.06 },
};

/** Weights that tell medical sentences from harmless ones. */
export function trainMedical(samples: readonly Prepared[], runs = RUNS): Fit {
  const examples = samples.map((sample) => example(sample, sample.category !== undefined));
  return meanFit(examples, { ...SETTINGS, slots: MEDICAL_SLOTS }, runs);
}

/** Weights per category, each against the others. */
export function trainCategories(samples: readonly Prepared[]): Fit[] {
  const medical = samples.filter(({ category }) => category !== undefined);
  return CATEGORIES.map((name) => {
    const examples = medical.map((sample) => example(sample, sample.category === name, CATEGORY_SLOTS));
    return fit(examples, { ...SETTINGS, epochs: 6, dropped: 0, slots: CATEGORY_SLOTS });
  });
}

/** How far a sentence and each of its parts drift. */
export interface Drifts {
  whole: number;
  parts: number[];
}

function driftsIn(medical: Fit, { features, parts }: Prepared): Drifts {
  const driftOf = (of: Features) => drift(medical, slotsOf(of), of.values);
  return { whole: driftOf(features), parts: parts.map((part) => driftOf(part.features)) };
}

/** How far a sentence or the worst of its parts goes beyond the border, as the guard judges it. */
export function farthest({ whole, parts }: Drifts, sample: Prepared, combination: Combination): number {
  const ofParts = sample.parts.map(
    ({ check }, index) => beyond(parts[index] ?? 0, check, combination) - extraOfPart(check),
  );
  return Math.max(beyond(whole, sample.check, combination), ...ofParts);
}

/** The weights as the guard will have them, after packing. */
function asShipped({ weights, bias }: Fit): Fit {
  const { steps, largest } = quantise(weights);
  const scale = scaleOf(largest);
  return { weights: Float64Array.from(steps, (step) => scale[step + 7] ?? 0), bias };
}

/** Drifts of each sample by weights that never saw its family. */
export function unseenDrifts(samples: readonly Prepared[]): Map<Prepared, Drifts> {
  const drifts = new Map<Prepared, Drifts>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = samples.filter((sample) => foldOf(sample) !== fold);
    const medical = asShipped(trainMedical(others, RUNS_APART));
    for (const sample of samples) {
      if (foldOf(sample) === fold) drifts.set(sample, driftsIn(medical, sample));
    }
  }
  return drifts;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A word that stands by itself asks for less than none at all. */
const borders = (other: number): Combination => ({
  sure: rounded(other - 1),
  likely: rounded(other - 0.2),
  other,
});

/** From high to low. */
const CHOICES = Array.from({ length: 161 }, (_, index) => borders((160 - index) / 40));

/**
 * Where the borders lie for words and drift together, by language: as low as the limits allow for families that the
 * weights never saw.
 */
export function chooseCombinations(drifts: ReadonlyMap<Prepared, Drifts>): Record<Language, Combination> {
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
      return [...tallies].every(
        ([difficulty, counts]) => falseAlarmsOf(counts) <= LIMITS[language][difficulty],
      );
    };
    return CHOICES[CHOICES.findIndex((choice) => !staysWithin(choice)) - 1] ?? borders(4);
  };
  return { nl: ofLanguage('nl'), en: ofLanguage('en') };
}
