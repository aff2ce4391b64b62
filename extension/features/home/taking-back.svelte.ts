/** What was done, and what takes it back. */
export interface Done {
  /** "Concept met Sanne weggegooid." */
  text: string;
  run: () => Promise<unknown>;
}

/** The last thing done in a list of home, for the line that offers to take it back. */
export class TakingBack {
  done: Done | undefined = $state.raw();
  /** What was taken back is about to be in the list. */
  #comes = $state(false);

  /** Whether the list stays with its heading, however empty it is. */
  get keepsList(): boolean {
    return this.done !== undefined || this.#comes;
  }

  offer(done: Done): void {
    this.#comes = false;
    this.done = done;
  }

  async take(): Promise<void> {
    await this.done?.run();
    this.#comes = true;
    this.done = undefined;
  }
}
