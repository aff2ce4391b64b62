import { likelihoods } from '../../learned/likelihoods.ts';
import { type Packed, unpack } from '../../learned/packing.ts';
import { driftsOf, type Weights } from '../../learned/weights.ts';
import type { Facts } from '../facts.ts';
import { featuresOf } from './features.ts';
import { trained } from './trained.ts';

/** Slots of the weights of each kind. */
export const SLOTS = 2 ** 13;

/** What training gives: one block of `SLOTS` for each kind. */
export interface Trained extends Packed {
  /** Fingerprint of the corpus and of the code that it was trained with. */
  fingerprint: string;
}

let made: Weights | undefined;

/** How likely each kind is, by what titles of that kind are like. */
export function likelihoodsOf(facts: Facts, weights: Weights = (made ??= unpack(trained))): number[] {
  return likelihoods(driftsOf(featuresOf(facts), weights));
}
