import type { Language } from '../../domain/text.ts';
import { CATEGORIES, type Category } from '../category.ts';
import type { Features } from './features.ts';
import { scaleOf, unpack } from './packing.ts';
import { trained } from './trained.ts';

/** Slots of the weights that decide whether a sentence is medical. */
export const MEDICAL_SLOTS = 2 ** 18;
/** Slots per category, for telling which it is. */
export const CATEGORY_SLOTS = 2 ** 12;

/** What training gives; the weights lie packed two to a byte. */
export interface Trained {
  /** Fingerprint of the corpus and of the code that it was trained with. */
  fingerprint: string;
  medical: string;
  medicalLargest: number;
  medicalBias: number;
  /** One block of `CATEGORY_SLOTS` for each category, in their order. */
  categories: string;
  categoryLargest: number;
  categoryBiases: readonly number[];
  combinations: Record<Language, Combination>;
}

/** What the surest word of a sentence says. */
export type Surest = 'sure' | 'likely' | 'other';

/** How far a sentence must drift to be a finding, by what its words say. */
export type Combination = Record<Surest, number>;

/** Weights made ready for use. */
export interface Weights {
  steps: Uint8Array;
  scale: Float64Array;
}

/** Sum of the weights of `features`, whose slots are counted from `offset`. */
export function sumOf(features: Features, { steps, scale }: Weights, slots: number, offset = 0): number {
  let total = 0;
  for (let index = 0; index < features.hashes.length; index++) {
    const slot = (features.hashes[index] ?? 0) & (slots - 1);
    total += (scale[steps[offset + slot] ?? 0] ?? 0) * (features.values[index] ?? 0);
  }
  return total;
}

interface Model {
  medical: Weights;
  categories: Weights;
}

let model: Model | undefined;

/** Unpacked at first use, in about a millisecond. */
function load(): Model {
  return (model ??= {
    medical: { steps: unpack(trained.medical), scale: scaleOf(trained.medicalLargest) },
    categories: { steps: unpack(trained.categories), scale: scaleOf(trained.categoryLargest) },
  });
}

/** How far a sentence drifts to medical detail: above zero more likely than not, before weighing false alarms. */
export function medicalDrift(features: Features): number {
  return sumOf(features, load().medical, MEDICAL_SLOTS) + trained.medicalBias;
}

/** The category that a sentence which is medical most likely belongs to. */
export function likeliestCategory(features: Features): Category {
  const { categories } = load();
  const drifts = CATEGORIES.map(
    (_, index) =>
      sumOf(features, categories, CATEGORY_SLOTS, index * CATEGORY_SLOTS) +
      (trained.categoryBiases[index] ?? 0),
  );
  return CATEGORIES[drifts.indexOf(Math.max(...drifts))] ?? 'symptom';
}
