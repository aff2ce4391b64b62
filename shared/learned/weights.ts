import type { Features } from './features.ts';

/** Weights made ready for use: the step of each, what a step is worth, and a block of slots for each answer. */
export interface Weights {
  steps: Uint8Array;
  scale: Float64Array;
  biases: readonly number[];
  /** A power of two. */
  slots: number;
}

/** How much speaks for each answer. */
export function driftsOf({ hashes, values }: Features, { steps, scale, biases, slots }: Weights): number[] {
  return biases.map((bias, answer) => {
    const offset = answer * slots;
    let total = 0;
    for (let index = 0; index < hashes.length; index++) {
      const slot = (hashes[index] ?? 0) & (slots - 1);
      total += (scale[steps[offset + slot] ?? 0] ?? 0) * (values[index] ?? 0);
    }
    return total + bias;
  });
}
