import type { Language } from '../../shared/domain/text.ts';
import type { Features } from '../../shared/learned/features.ts';
import { unpack } from '../../shared/learned/packing.ts';
import { driftsOf, type Weights } from '../../shared/learned/weights.ts';
import { CATEGORIES } from '../../shared/privacy/category.ts';
import { beyond, beyondOfWhole, extraOfPart } from '../../shared/privacy/classifier/combine.ts';
import { CATEGORY_SLOTS, type Combination, MEDICAL_SLOTS } from '../../shared/privacy/classifier/model.ts';
import { foldOf, FOLDS } from './corpus.ts';
import type { Fit } from './learning/answer.ts';
import { meanFit, packFits } from './learning/fits.ts';
import { logistic } from './learning/logistic.ts';
import { example, type Prepared } from './samples.ts';
import { type Difficulty, difficultyOf, recallOf, tally } from './tally.ts';

const SEED = 2026;
const SETTINGS = { epochs: 12, rate: 0.3, decay: 1e-4, dropped: 0.35, seed: SEED };
/** Fits that the weights are the mean of; fewer where families are held apart, which takes five times as long. */
const RUNS = 5;
const RUNS_APART = 2;
/** The guidance of the conversation types: harmless, and not what anybody writes. */
export const GUIDANCE = 'guidance';
/**
 * Share of the harmless families that may be marked: about half of what is aimed at, as on sentences by other people
 * up to twice as much was marked as on families held apart.
 */
const LIMITS: Record<Language, Record<Difficulty, number>> = {
  nl: { plain: 0.01, joined: 0.1, hard: 0.033 },
  en: { plain: 0.01, joined: 0.1, hard: 0.036 },
};

/** Weights that tell medical sentences from harmless ones. */
export function trainMedical(samples: readonly Prepared[], runs = RUNS): Fit[] {
  const examples = samples.map((sample) => example(sample, sample.category !== undefined));
  return meanFit((settings) => [logistic(examples, settings)], { ...SETTINGS, slots: MEDICAL_SLOTS }, runs);
}

/** Weights per category, each against the others. */
export function trainCategories(samples: readonly Prepared[]): Fit[] {
  const medical = samples.filter(({ category }) => category !== undefined);
  return CATEGORIES.map((name) => {
    const examples = medical.map((sample) => example(sample, sample.category === name, CATEGORY_SLOTS));
    return logistic(examples, { ...SETTINGS, epochs: 6, dropped: 0, slots: CATEGORY_SLOTS });
  });
}

/** How far a sentence and each of its parts drift. */
export interface Drifts {
  whole: number;
  parts: number[];
}

function driftsIn(medical: Weights, { features, parts }: Prepared): Drifts {
  const driftOf = (of: Features) => driftsOf(of, medical)[0] ?? 0;
  return { whole: driftOf(features), parts: parts.map((part) => driftOf(part.features)) };
}

/** How far a sentence or the worst of its parts goes beyond the border, as the guard judges it. */
export function farthest({ whole, parts }: Drifts, sample: Prepared, combination: Combination): number {
  const ofParts = sample.parts.map(
    ({ check, words, embedded }, index) =>
      beyond(parts[index] ?? 0, check, combination) - extraOfPart(check, words, embedded),
  );
  return Math.max(beyondOfWhole(whole, sample.check, { words: sample.words, combination }), ...ofParts);
}

/** Drifts of each sample by weights that never saw its family. */
export function unseenDrifts(samples: readonly Prepared[]): Map<Prepared, Drifts> {
  const drifts = new Map<Prepared, Drifts>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = samples.filter((sample) => foldOf(sample) !== fold);
    // As the guard will have them, after packing.
    const medical = unpack(packFits(trainMedical(others, RUNS_APART)));
    for (const sample of samples) {
      if (foldOf(sample) === fold) drifts.set(sample, driftsIn(medical, sample));
    }
  }
  return drifts;
}

/** How much lower the border lies where a sure word was found; the first that finds most is taken. */
const LOWER = [0, 0.25, 0.5, 0.75, 1];
const STEP = 40;
/**
 * How much lower still the guard's border lies there than where the limits are kept: a named illness that passes does
 * more harm than a mark too many, and among sentences by other people it cost hardly any.
 */
const SURE_LOWER = 0.2;

const rounded = (value: number) => Math.round(value * 100) / 100;
const borders = (other: number, lower: number): Combination => ({
  sure: rounded(other - lower),
  likely: rounded(other - 0.2),
  other,
});

/** How far each sample drifts from a border at zero. */
type Scores = ReadonlyMap<Prepared, number>;

/** The lowest border that leaves no more of the harmless families marked than the limits allow. */
function lowestBorder(harmless: readonly Prepared[], scores: Scores, language: Language): number {
  const scoreOf = (sample: Prepared) => scores.get(sample) ?? -Infinity;
  const least = [...Map.groupBy(harmless, difficultyOf)].map(([difficulty, group]) => {
    const falling = group.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    let left = LIMITS[language][difficulty] * group.reduce((sum, { siblings }) => sum + 1 / siblings, 0);
    const first = falling.find(({ siblings }) => (left -= 1 / siblings) < 0);
    return first ? scoreOf(first) : -Infinity;
  });
  return Math.ceil(Math.max(...least) * STEP) / STEP;
}

/** Plain sentences count twice: most notes are plain, and more of them are to be found. */
const COUNTS = { plain: 2 / 3, hard: 1 / 3 };

/** Share of the medical families that are found beyond a border. */
function foundBeyond(border: number, medical: readonly Prepared[], scores: Scores): number {
  const tallies = tally(medical, (sample) => (scores.get(sample) ?? -Infinity) > border, difficultyOf);
  return (['plain', 'hard'] as const).reduce((sum, name) => {
    const counts = tallies.get(name);
    return sum + (counts ? recallOf(counts) * COUNTS[name] : 0);
  }, 0);
}

/**
 * Where the borders lie for words and drift together, by language: as low as the limits allow for families that the
 * weights never saw, with that for sure words where most is found.
 */
export function chooseCombinations(drifts: ReadonlyMap<Prepared, Drifts>): Record<Language, Combination> {
  const ofLanguage = (language: Language): Combination => {
    const own = [...drifts].filter(([sample]) => sample.language === language && sample.kind !== GUIDANCE);
    const [harmless, medical] = [false, true].map((is) =>
      own.map(([sample]) => sample).filter(({ category }) => (category !== undefined) === is),
    ) as [Prepared[], Prepared[]];
    const choices = LOWER.map((lower) => {
      const scores = new Map(
        own.map(([sample, drift]) => [sample, farthest(drift, sample, borders(0, lower))]),
      );
      const border = lowestBorder(harmless, scores, language);
      return { combination: borders(border, lower), found: foundBeyond(border, medical, scores) };
    });
    const most = Math.max(...choices.map(({ found }) => found));
    const { sure, ...others } = choices.find(({ found }) => found === most)?.combination ?? borders(4, 0);
    return { sure: rounded(sure - SURE_LOWER), ...others };
  };
  return { nl: ofLanguage('nl'), en: ofLanguage('en') };
}
