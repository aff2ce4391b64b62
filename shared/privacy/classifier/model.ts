import type { Language } from '../../domain/text.ts';
import type { Features } from '../../learned/features.ts';
import { type Packed, unpack } from '../../learned/packing.ts';
import { driftsOf, type Weights } from '../../learned/weights.ts';
import { CATEGORIES, type Category } from '../category.ts';
import { trained } from './trained.ts';

/** Slots of the weights that decide whether a sentence is medical. */
export const MEDICAL_SLOTS = 2 ** 18;
/** Slots per category, for telling which it is. */
export const CATEGORY_SLOTS = 2 ** 12;

/** What training gives. */
export interface Trained {
  /** Fingerprint of the corpus and of the code that it was trained with. */
  fingerprint: string;
  medical: Packed;
  /** One block of `CATEGORY_SLOTS` for each category, in their order. */
  categories: Packed;
  combinations: Record<Language, Combination>;
}

/** What the surest word of a sentence says. */
export type Surest = 'sure' | 'likely' | 'other';

/** How far a sentence must drift to be a finding, by what its words say. */
export type Combination = Record<Surest, number>;

let model: { medical: Weights; categories: Weights } | undefined;

/** Unpacked at first use. */
function load() {
  return (model ??= { medical: unpack(trained.medical), categories: unpack(trained.categories) });
}

/** How far a sentence drifts to medical detail: above zero more likely than not, before weighing false alarms. */
export function medicalDrift(features: Features): number {
  return driftsOf(features, load().medical)[0] ?? 0;
}

/** The category that a sentence which is medical most likely belongs to. */
export function likeliestCategory(features: Features): Category {
  const drifts = driftsOf(features, load().categories);
  return CATEGORIES[drifts.indexOf(Math.max(...drifts))] ?? 'symptom';
}
