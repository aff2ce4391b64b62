/**
 * Writes what is newest, at once: one write at a time, and what is asked while it runs is done by the next. Nothing is
 * debounced: a panel that closes after a key would lose what a timer holds.
 */
export class NewestWrite {
  readonly #write: () => Promise<void>;
  readonly #tell: (end: WriteEnd) => unknown;
  #waiting = false;
  #running: Promise<void> | undefined;

  /** `write` writes what is newest when it is called; `tell` hears how it ended, once nothing waits any more. */
  constructor(write: () => Promise<void>, tell: (end: WriteEnd) => unknown) {
    this.#write = write;
    this.#tell = tell;
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  ask(): void {
    this.#waiting = true;
    this.#running ??= this.#run();
  }

  /** Nothing more is to be written; what runs ends first. */
  async cancel(): Promise<void> {
    this.#waiting = false;
    await this.#running;
  }

  /** Resolves when all that was asked is written; tries again what failed, and rejects when it fails again. */
  async flush(): Promise<void> {
    if (this.#waiting) this.#running ??= this.#run();
    await this.#running;
    if (this.#waiting) throw new Error('The last edit could not be saved on this device.');
  }

  async #run(): Promise<void> {
    while (this.#waiting) {
      this.#waiting = false;
      try {
        await this.#write();
      } catch (failed) {
        this.#waiting = true;
        this.#running = undefined;
        this.#tell({ failed });
        return;
      }
    }
    this.#running = undefined;
    await this.#tell('saved');
  }
}

export type WriteEnd = 'saved' | { failed: unknown };
