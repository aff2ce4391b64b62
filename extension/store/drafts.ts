import type { DeviceDatabase } from './database.ts';
import { putAtOnce } from './last-words.ts';
import { getSetting, putSetting } from './settings.ts';

/**
 * Words of a small form that nobody confirmed yet: they are there again when the form opens again, also after the
 * panel closed in the middle of them.
 */
export class Draft {
  readonly #db: DeviceDatabase;
  readonly #key: `draft:${DraftName}`;
  readonly #onFailed: (error: unknown) => void;
  #words: string | undefined;
  /** The words still have to reach the device. */
  #waiting = false;
  #running: Promise<void> | undefined;

  constructor(db: DeviceDatabase, name: DraftName, onFailed: (error: unknown) => void) {
    this.#db = db;
    this.#key = `draft:${name}`;
    this.#onFailed = onFailed;
  }

  /** What was left behind; undefined when nothing was, or when typing began meanwhile. */
  async read(): Promise<string | undefined> {
    const left = await getSetting(this.#db, this.#key);
    return this.#words === undefined ? left : undefined;
  }

  /** Writes at once, and while a write runs the newest words wait for the next. */
  set(words: string): void {
    this.#words = words;
    this.#waiting = true;
    this.#running ??= this.#drain();
  }

  /** The page is going: puts down what is not on the device yet. */
  keep(): void {
    if (this.#running && this.#words?.trim())
      putAtOnce(this.#db, 'settings', [{ key: this.#key, value: this.#words }]);
  }

  /** The words were confirmed, or given up. */
  async drop(): Promise<void> {
    this.#words = '';
    this.#waiting = false;
    await this.#running;
    await this.#db.settings.delete(this.#key);
  }

  async #drain(): Promise<void> {
    while (this.#waiting) {
      this.#waiting = false;
      const words = this.#words ?? '';
      await (
        words.trim() === '' ? this.#db.settings.delete(this.#key) : putSetting(this.#db, this.#key, words)
      ).catch(this.#onFailed);
    }
    this.#running = undefined;
  }
}

export type DraftName = 'phrase' | `phrase:${string}` | `moved:${string}` | `dropped:${string}`;
