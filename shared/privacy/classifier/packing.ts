/** Steps of a weight on either side of zero; with the sign it takes four bits. */
const STEPS = 7;

/** Weights as numbers from -7 to 7, finer near zero where most of them lie, and the largest one. */
export interface Packed {
  steps: Int8Array;
  largest: number;
}

export function quantise(weights: Float64Array): Packed {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const steps = Int8Array.from(weights, (weight) => {
    const size = Math.round(Math.sqrt(Math.abs(weight) / largest) * STEPS);
    return weight < 0 ? -size : size;
  });
  return { steps, largest };
}

/** Value of each step, by its number plus seven. */
export function scaleOf(largest: number): Float64Array {
  return Float64Array.from({ length: 2 * STEPS + 1 }, (_, index) => {
    const step = index - STEPS;
    return (Math.sign(step) * step * step * largest) / (STEPS * STEPS);
  });
}

/** Two steps to a byte, as base64. */
export function pack(steps: Int8Array): string {
  let binary = '';
  for (let index = 0; index < steps.length; index += 2) {
    binary += String.fromCharCode((((steps[index] ?? 0) + STEPS) << 4) | ((steps[index + 1] ?? 0) + STEPS));
  }
  return btoa(binary);
}

/** Steps plus seven, one to a byte. */
export function unpack(text: string): Uint8Array {
  const binary = atob(text);
  const steps = new Uint8Array(binary.length * 2);
  for (let index = 0; index < binary.length; index++) {
    const both = binary.charCodeAt(index);
    steps[index * 2] = both >> 4;
    steps[index * 2 + 1] = both & 15;
  }
  return steps;
}
