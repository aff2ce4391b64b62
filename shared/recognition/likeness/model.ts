import { scaleOf, unpack } from '../../privacy/classifier/packing.ts';
import type { Facts } from '../facts.ts';
import { featuresOf, type Features } from './features.ts';
import { KINDS } from './kinds.ts';
import { trained } from './trained.ts';

/** Slots of the weights of each kind. */
export const SLOTS = 2 ** 13;

/** What training gives; the weights lie packed two to a byte, one block of `SLOTS` for each kind. */
export interface Trained {
  /** Fingerprint of the corpus and of the code that it was trained with. */
  fingerprint: string;
  weights: string;
  largest: number;
  biases: readonly number[];
}

/** Likelihood of each kind from what speaks for it. */
export function shares(drifts: readonly number[]): number[] {
  const most = Math.max(...drifts);
  const powers = drifts.map((drift) => Math.exp(drift - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** How much speaks for each kind, by weights from `weightAt`. */
export const driftsOf = (
  { hashes, values }: Features,
  biases: ArrayLike<number>,
  weightAt: (place: number) => number,
): number[] =>
  KINDS.map((_, kind) => {
    let total = biases[kind] ?? 0;
    for (let index = 0; index < hashes.length; index++)
      total += weightAt(kind * SLOTS + ((hashes[index] ?? 0) & (SLOTS - 1))) * (values[index] ?? 0);
    return total;
  });

let made: { steps: Uint8Array; scale: Float64Array } | undefined;

/** How likely each kind is, by what titles of that kind are like. */
export function likelihoodsOf(facts: Facts): number[] {
  const { steps, scale } = (made ??= { steps: unpack(trained.weights), scale: scaleOf(trained.largest) });
  return shares(driftsOf(featuresOf(facts), trained.biases, (place) => scale[steps[place] ?? 0] ?? 0));
}
