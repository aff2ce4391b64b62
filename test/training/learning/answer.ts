import type { Features } from '../../../shared/learned/features.ts';
import { randomFrom, shuffle } from './random.ts';

/** One thing to learn from: slots that are set, their values and how much it counts. */
export interface Example {
  slots: Uint32Array;
  values: Float64Array;
  weight: number;
}

/** The slots that features fall into, as many as a power of two. */
export const slotted = ({ hashes, values }: Features, slots: number) => ({
  slots: hashes.map((feature) => feature & (slots - 1)),
  values,
});

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

/** What was learned for one answer. */
export interface Fit {
  weights: Float64Array;
  bias: number;
}

/** The slots of an example that are shown this time; the others are made up for. */
class Shown {
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

/** The weights of one answer, learned by gradient steps whose size falls per weight (AdaGrad). */
export class Answer {
  readonly #pairs: Float32Array;
  readonly #settings: Settings;
  #bias = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    // Each weight lies beside the sum of its squared slopes: memory is what this waits for.
    this.#pairs = new Float32Array(settings.slots * 2);
    for (let slot = 0; slot < settings.slots; slot++) this.#pairs[slot * 2 + 1] = 1e-3;
  }

  /** How much speaks for this answer. */
  drift({ slots, values, size }: Shown): number {
    const pairs = this.#pairs;
    let total = this.#bias;
    for (let at = 0; at < size; at++) {
      total += (pairs[(slots[at] as number) * 2] as number) * (values[at] as number);
    }
    return total;
  }

  /** Steps away from an error: how much too likely this answer was held. */
  learn({ slots, values, size }: Shown, error: number): void {
    const pairs = this.#pairs;
    const { rate, decay } = this.#settings;
    this.#bias -= rate * 0.05 * error;
    for (let at = 0; at < size; at++) {
      const place = (slots[at] as number) * 2;
      const weight = pairs[place] as number;
      const slope = error * (values[at] as number) + decay * weight;
      const squares = (pairs[place + 1] as number) + slope * slope;
      pairs[place + 1] = squares;
      pairs[place] = weight - (rate * slope) / Math.sqrt(squares);
    }
  }

  fit(): Fit {
    const { slots } = this.#settings;
    return {
      weights: Float64Array.from({ length: slots }, (_, slot) => this.#pairs[slot * 2] ?? 0),
      bias: this.#bias,
    };
  }
}

/** Shows each example as often as there are epochs, in an order of chance that the seed decides. */
export function showEach<Of extends Example>(
  examples: readonly Of[],
  { epochs, dropped, seed }: Settings,
  show: (example: Of, shown: Shown) => void,
): void {
  const order = examples.map((_, index) => index);
  const random = randomFrom(seed);
  const shown = new Shown();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const example = examples[index] as Of;
      shown.take(example, dropped, random);
      show(example, shown);
    }
  }
}
