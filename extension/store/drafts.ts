import { newId } from '../../shared/domain/ids.ts';
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
  readonly #key: DraftKey;
  readonly #writer: NewestWrite;
  #words: string | undefined;
  readonly #kept: string[] = [];

  constructor(db: DeviceDatabase, key: DraftKey, onFailed: (error: unknown) => void) {
    this.#db = db;
    this.#key = key;
    this.#writer = new NewestWrite(
      async () => {
        const words = this.#words ?? '';
        if (words.trim() === '') await db.settings.delete(this.#key);
        else await putSetting(db, this.#key, words);
      },
      (end) => (end === 'saved' ? this.#forgetKept() : onFailed(end.failed)),
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

  /**
   * The page is going: puts down what is not on the device yet, for the next start to write. Beside the settings: what
   * waits there for the write that runs is undone together with it.
   */
  keep(): void {
    if (!this.#writer.running || this.#words === undefined) return;
    const key = newId();
    putAtOnce(this.#db, [{ key, draft: this.#key, value: this.#words }]);
    this.#kept.push(key);
  }

  /** The words were confirmed, or given up. */
  async drop(): Promise<void> {
    this.#words = '';
    // Asked for in this very turn, behind the write that runs: a form that opens meanwhile reads none of it.
    await Promise.all([this.#writer.cancel(), this.#db.settings.delete(this.#key)]);
    await this.#forgetKept();
  }

  /** The page stayed after all. */
  async #forgetKept(): Promise<void> {
    if (this.#kept.length > 0) await this.#db.lastWords.bulkDelete(this.#kept.splice(0)).catch(() => {});
  }
}

/** Of a form, or of the invitation to a conversation as the manager changed it. */
type DraftKey = `draft:${DraftName}` | `invite:${string}`;

export type DraftName =
  | 'phrase'
  | `phrase:${string}`
  | `moved:${string}`
  | `dropped:${string}`
  | 'employee'
  | 'guest'
  | 'invite'
  | 'service'
  | 'device'
  | 'calendar'
  | 'site';
