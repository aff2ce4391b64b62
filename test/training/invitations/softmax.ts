import { exp } from '../exp.ts';
import { randomFrom, shuffle } from '../random.ts';

export interface Example {
  slots: Uint32Array;
  values: Float64Array;
  /** By class: whether it will do. */
  wanted: readonly boolean[];
  weight: number;
}

export interface Settings {
  classes: number;
  slots: number;
  epochs: number;
  rate: number;
  decay: number;
  dropped: number;
  seed: number;
}

/** Likelihood of each class from what speaks for it. */
export function likelihoods(drifts: ArrayLike<number>): number[] {
  const most = Math.max(...Array.from(drifts));
  const powers = Array.from(drifts, (drift) => exp(drift - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export interface Fit {
  /** One block of slots for each class. */
  weights: Float64Array;
  biases: Float64Array;
}

/** Softmax regression where several classes may be right, by steps that fall per weight (AdaGrad). Deterministic. */
export function fit(examples: readonly Example[], settings: Settings): Fit {
  const { classes, slots, epochs, rate, decay, dropped } = settings;
  const weights = new Float64Array(classes * slots);
  const squares = new Float64Array(classes * slots).fill(1e-3);
  const biases = new Float64Array(classes);
  const random = randomFrom(settings.seed);
  const order = examples.map((_, index) => index);
  const drifts = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const example = examples[index] as Example;
      const kept: number[] = [];
      for (let at = 0; at < example.slots.length; at++) if (random() >= dropped) kept.push(at);
      for (let k = 0; k < classes; k++) {
        let total = biases[k] as number;
        for (const at of kept)
          total +=
            ((weights[k * slots + (example.slots[at] as number)] as number) *
              (example.values[at] as number)) /
            (1 - dropped);
        drifts[k] = total;
      }
      const likely = likelihoods(drifts);
      const right = likely.reduce((sum, p, k) => sum + (example.wanted[k] ? p : 0), 0) || 1e-9;
      for (let k = 0; k < classes; k++) {
        const p = likely[k] as number;
        const error = (p - (example.wanted[k] ? p / right : 0)) * example.weight;
        if (Math.abs(error) < 1e-4) continue;
        biases[k] = (biases[k] as number) - rate * 0.05 * error;
        for (const at of kept) {
          const place = k * slots + (example.slots[at] as number);
          const slope =
            (error * (example.values[at] as number)) / (1 - dropped) + decay * (weights[place] as number);
          squares[place] = (squares[place] as number) + slope * slope;
          weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number);
        }
      }
    }
  }
  return { weights, biases };
}
