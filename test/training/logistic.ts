import { sigmoid } from './exp.ts';
import { randomFrom, shuffle } from './random.ts';

/** One thing to learn from: slots that are set, their values, the answer wanted and how much it counts. */
export interface Example {
  slots: Uint32Array;
  values: Float64Array;
  wanted: boolean;
  weight: number;
}

export interface Fit {
  weights: Float64Array;
  bias: number;
}

export interface Settings {
  slots: number;
  epochs: number;
  rate: number;
  /** Pull of every weight to zero, per step in which it takes part. */
  decay: number;
  /** Share of the slots that each example is shown without, so that none of them alone decides. */
  dropped: number;
  seed: number;
}

export function drift({ weights, bias }: Fit, slots: Uint32Array, values: Float64Array): number {
  let total = bias;
  for (let index = 0; index < slots.length; index++) {
    total += (weights[slots[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return total;
}

/** The slots of an example that are kept this time; the others are made up for. */
function thinned({ slots, values }: Example, dropped: number, random: () => number) {
  if (dropped === 0) return { slots, values };
  const kept = { slots: new Uint32Array(slots.length), values: new Float64Array(slots.length) };
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    if (random() < dropped) continue;
    kept.slots[count] = slots[at] ?? 0;
    kept.values[count] = (values[at] ?? 0) / (1 - dropped);
    count++;
  }
  return { slots: kept.slots.subarray(0, count), values: kept.values.subarray(0, count) };
}

/** Logistic regression by stochastic gradient steps whose size falls per weight (AdaGrad). Deterministic. */
export function fit(examples: readonly Example[], settings: Settings): Fit {
  const weights = new Float64Array(settings.slots);
  const steps = new Float64Array(settings.slots).fill(1e-3);
  const result: Fit = { weights, bias: 0 };
  const order = examples.map((_, index) => index);
  const random = randomFrom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const whole = examples[index] as Example;
      const { slots, values } = thinned(whole, settings.dropped, random);
      const error = (sigmoid(drift(result, slots, values)) - (whole.wanted ? 1 : 0)) * whole.weight;
      result.bias -= settings.rate * 0.05 * error;
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] ?? 0;
        const slope = error * (values[at] ?? 0) + settings.decay * (weights[slot] ?? 0);
        steps[slot] = (steps[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (settings.rate * slope) / Math.sqrt(steps[slot] ?? 1);
      }
    }
  }
  return result;
}

/** The mean of fits that differ by seed alone: what only one of them believes counts less. */
export function meanFit(examples: readonly Example[], settings: Settings, runs: number): Fit {
  const fits = Array.from({ length: runs }, (_, run) =>
    fit(examples, { ...settings, seed: settings.seed + run }),
  );
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / runs;
  return {
    weights: Float64Array.from({ length: settings.slots }, (_, slot) =>
      mean(fits.map(({ weights }) => weights[slot] ?? 0)),
    ),
    bias: mean(fits.map(({ bias }) => bias)),
  };
}
