/** One thing that was done on the screen, and how to take it back and do it again. */
export type Step = {
  /** Edits of one place follow each other into one step: `conversation:<id>:answers.workNotes`. */
  place: string;
  undo: () => void | Promise<void>;
  redo: () => void | Promise<void>;
  /** This step and the one typed right after it, as one. */
  join?: (later: Step) => Step;
};

/** More than anybody takes back; each step holds two values of one field. */
const MOST = 200;
/** A pause after which typing on is a step of its own, in milliseconds. */
const PAUSE = 1500;

/** What was done on a screen, in order: taken back and done again step by step. */
export class History {
  #done: Step[] = $state.raw([]);
  #undone: Step[] = $state.raw([]);
  #open: { place: string; at: number } | undefined;
  #group: Step[] | undefined;
  readonly #now: () => number;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Keeps a step that was just done. `typing`: goes into the step before it when that was typing in the same
   * place, a moment ago; `ends` closes it, at the end of a word.
   */
  record(step: Step, { typing = false, ends = false } = {}): void {
    if (this.#group) {
      this.#group.push(step);
      return;
    }
    const at = this.#now();
    const last = this.#done.at(-1);
    const goesOn = typing && last && this.#open?.place === step.place && at - this.#open.at < PAUSE;
    const kept = goesOn ? (last.join?.(step) ?? { ...step, undo: last.undo }) : step;
    this.#done = [...(goesOn ? this.#done.slice(0, -1) : this.#done), kept].slice(-MOST);
    this.#undone = [];
    this.#open = typing && !ends ? { place: step.place, at } : undefined;
  }

  /** Everything recorded within is one step. */
  group(place: string, work: () => void): void {
    const steps: Step[] = [];
    this.#group = steps;
    try {
      work();
    } finally {
      this.#group = undefined;
    }
    if (steps.length === 0) return;
    this.record({
      place,
      undo: async () => {
        for (const step of steps.toReversed()) await step.undo();
      },
      redo: async () => {
        for (const step of steps) await step.redo();
      },
    });
  }

  /** The next edit is a step of its own: focus went elsewhere. */
  pause(): void {
    this.#open = undefined;
  }

  /** Takes the last step back; answers its place, or nothing when there is none. */
  async undo(): Promise<string | undefined> {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#open = undefined;
    await step.undo();
    return step.place;
  }

  /** Does again what was taken back last. */
  async redo(): Promise<string | undefined> {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    this.#open = undefined;
    await step.redo();
    return step.place;
  }
}
