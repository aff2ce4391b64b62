import type { Features } from './features.ts';

/** Weights made ready for use: the step of each, what a step is worth, and a block of slots for each answer. */
export interface Weights {
  /** Two steps to a character, as they were packed: to spread them out costs more than most starts ever read. */
  steps: string;
  scale: Float64Array;
  biases: readonly number[];
  /** A power of two. */
  slots: number;
}

/** The step of the weight at a place. */
export function stepAt(steps: string, index: number): number {
  const both = steps.charCodeAt(index >> 1);
  return index & 1 ? both & 15 : both >> 4;
}

/** How much speaks for each answer. */
export function driftsOf({ hashes, values }: Features, { steps, scale, biases, slots }: Weights): number[] {
  return biases.map((bias, answer) => {
    const offset = answer * slots;
    let total = 0;
    for (let index = 0; index < hashes.length; index++) {
      const slot = (hashes[index] ?? 0) & (slots - 1);
      total += (scale[stepAt(steps, offset + slot)] ?? 0) * (values[index] ?? 0);
    }
    return total + bias;
  });
}
