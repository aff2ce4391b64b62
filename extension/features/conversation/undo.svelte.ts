/** How long something removed can be put back in its place. */
const MS = 20_000;

/** The last thing removed from a list, for the line that offers to put it back. */
export class Undo<T> {
  removed: { what: T; at: number } | undefined = $state.raw();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    $effect(() => () => clearTimeout(this.#timer));
  }

  offer(what: T, at: number): void {
    clearTimeout(this.#timer);
    this.removed = { what, at };
    this.#timer = setTimeout(() => (this.removed = undefined), MS);
  }

  /** What was removed, once: the offer ends. */
  take(): { what: T; at: number } | undefined {
    clearTimeout(this.#timer);
    const { removed } = this;
    this.removed = undefined;
    return removed;
  }
}
