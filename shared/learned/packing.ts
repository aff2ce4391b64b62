import type { Weights } from './weights.ts';

/** Steps of a weight on either side of zero; with the sign it takes four bits. */
const STEPS = 7;

/** Weights as a file holds them: two to a byte as base64, a block for each answer. */
export interface Packed {
  weights: string;
  largest: number;
  biases: readonly number[];
}

const round = (value: number) => Number(value.toPrecision(9));

/** Packs weights as steps from -7 to 7, finer near zero where most of them lie. */
export function pack(weights: Float64Array, biases: readonly number[]): Packed {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const stepOf = (weight: number) =>
    STEPS + Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * STEPS);
  let binary = '';
  for (let index = 0; index < weights.length; index += 2) {
    binary += String.fromCharCode((stepOf(weights[index] ?? 0) << 4) | stepOf(weights[index + 1] ?? 0));
  }
  return { weights: btoa(binary), largest: round(largest), biases: biases.map(round) };
}

/** Value of each step, by its number plus seven. */
function scaleOf(largest: number): Float64Array {
  return Float64Array.from({ length: 2 * STEPS + 1 }, (_, index) => {
    const step = index - STEPS;
    return (Math.sign(step) * step * step * largest) / (STEPS * STEPS);
  });
}

export function unpack({ weights, largest, biases }: Packed): Weights {
  const steps = atob(weights);
  return { steps, scale: scaleOf(largest), biases, slots: (steps.length * 2) / biases.length };
}
