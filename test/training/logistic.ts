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
class Thinned {
  slots = new Uint32Array(1024);
  values = new Float32Array(1024);
  size = 0;

  take({ slots, values }: Example, dropped: number, random: () => number): void {
    if (slots.length > this.slots.length) {
      this.slots = new Uint32Array(slots.length * 2);
      this.values = new Float32Array(slots.length * 2);
    }
    const more = 1 / (1 - dropped);
    let size = 0;
    for (let at = 0; at < slots.length; at++) {
      if (dropped > 0 && random() < dropped) continue;
      this.slots[size] = slots[at] ?? 0;
      this.values[size] = (values[at] ?? 0) * more;
      size++;
    }
    this.size = size;
  }
}

/** Logistic regression by stochastic gradient steps whose size falls per weight (AdaGrad). Deterministic. */
export function fit(examples: readonly Example[], settings: Settings): Fit {
  // Each weight lies beside the sum of its squared slopes: memory is what this waits for.
  const pairs = new Float32Array(settings.slots * 2);
  for (let slot = 0; slot < settings.slots; slot++) pairs[slot * 2 + 1] = 1e-3;
  let bias = 0;
  const order = examples.map((_, index) => index);
  const random = randomFrom(settings.seed);
  const thinned = new Thinned();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const whole = examples[index] as Example;
      thinned.take(whole, settings.dropped, random);
      const { slots, values, size } = thinned;
      let total = bias;
      for (let at = 0; at < size; at++)
        total += (pairs[(slots[at] as number) * 2] as number) * (values[at] as number);
      const error = (sigmoid(total) - (whole.wanted ? 1 : 0)) * whole.weight;
      bias -= settings.rate * 0.05 * error;
      for (let at = 0; at < size; at++) {
        const place = (slots[at] as number) * 2;
        const weight = pairs[place] as number;
        const slope = error * (values[at] as number) + settings.decay * weight;
        const squares = (pairs[place + 1] as number) + slope * slope;
        pairs[place + 1] = squares;
        pairs[place] = weight - (settings.rate * slope) / Math.sqrt(squares);
      }
    }
  }
  return { weights: Float64Array.from({ length: settings.slots }, (_, slot) => pairs[slot * 2] ?? 0), bias };
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
