import type { DeviceDatabase } from './database.ts';
import { putAtOnce } from './last-words.ts';
import { NewestWrite } from './newest-write.ts';
import { getSetting, putSetting } from './settings.ts';

/**
 * Words of a small form that nobody confirmed yet: they are there again when the form opens again, also after the
 * panel closed in the middle of them.
 */
export class Draft {
  readonly #db: DeviceDatabase;
  readonly #key: `draft:${DraftName}`;
  readonly #writer: NewestWrite;
  #words: string | undefined;

  constructor(db: DeviceDatabase, name: DraftName, onFailed: (error: unknown) => void) {
    this.#db = db;
    this.#key = `draft:${name}`;
    this.#writer = new NewestWrite(
      async () => {
        const words = this.#words ?? '';
        if (words.trim() === '') await db.settings.delete(this.#key);
        else await putSetting(db, this.#key, words);
      },
      (end) => end !== 'saved' && onFailed(end.failed),
    );
  }

  /** What was left behind; undefined when nothing was, or when typing began meanwhile. */
  async read(): Promise<string | undefined> {
    const left = await getSetting(this.#db, this.#key);
    return this.#words === undefined ? left : undefined;
  }

  set(words: string): void {
    this.#words = words;
    this.#writer.ask();
  }

  /** The page is going: puts down what is not on the device yet. */
  keep(): void {
    if (this.#writer.running && this.#words?.trim())
      putAtOnce(this.#db, 'settings', [{ key: this.#key, value: this.#words }]);
  }

  /** The words were confirmed, or given up. */
  async drop(): Promise<void> {
    this.#words = '';
    await this.#writer.cancel();
    await this.#db.settings.delete(this.#key);
  }
}

export type DraftName = 'phrase' | `phrase:${string}` | `moved:${string}` | `dropped:${string}`;
