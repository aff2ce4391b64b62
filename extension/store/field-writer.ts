import type { Fields, Kind } from '../../shared/domain/documents.ts';
import { newId } from '../../shared/domain/ids.ts';
import type { DeviceDatabase } from './database.ts';
import { putAtOnce } from './last-words.ts';
import { NewestWrite } from './newest-write.ts';
import { writeFields, type Start } from './write.ts';

type Target = { kind: Kind; id: string };

/** Writes one document's fields as they are typed; while a write runs the newest value of each waits for the next. */
export class FieldWriter {
  readonly #db: DeviceDatabase;
  readonly #target: Target;
  readonly #onState: (state: WriteState) => void;
  #waiting: Fields = {};
  #starts: Record<string, Start> = {};
  /** On its way to the device. */
  #writing: { changes: Fields; starts: Record<string, Start> } = { changes: {}, starts: {} };
  /** What reached the device last, by field. */
  readonly #written: Fields = {};
  readonly #kept: string[] = [];
  readonly #writer: NewestWrite;

  constructor(db: DeviceDatabase, target: Target, onState: (state: WriteState) => void = () => {}) {
    this.#db = db;
    this.#target = target;
    this.#onState = onState;
    this.#writer = new NewestWrite(
      () => this.#write(),
      (end) =>
        end === 'saved' ? this.#saved() : onState({ state: 'failed', full: isQuotaError(end.failed) }),
    );
  }

  /**
   * Never throws: a failed write stays waiting, is reported through `onState` and goes along with the next.
   * `starts` as for `writeFields`.
   */
  set(changes: Fields, starts: Record<string, Start> = {}): void {
    Object.assign(this.#waiting, changes);
    Object.assign(this.#starts, starts);
    this.#onState({ state: 'saving' });
    this.#writer.ask();
  }

  /** Resolves when everything set so far is durable; rejects when it could not be written. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /**
   * The page is going: puts down at once what is not durable yet, for the next start to write. `shown` is what
   * the screen knows the device to hold.
   */
  keep(shown: Fields): void {
    const { changes, starts } = this.#writing;
    const words = Object.entries({ ...changes, ...this.#waiting }).map(([name, value]) => {
      const start = this.#starts[name] ?? starts[name];
      const before = [shown[name], this.#written[name], changes[name]].filter((held) => held !== undefined);
      return { key: newId(), ...this.#target, name, value, before, ...(start && { start }) };
    });
    putAtOnce(this.#db, words);
    this.#kept.push(...words.map(({ key }) => key));
  }

  async #write(): Promise<void> {
    const changes = this.#waiting;
    const starts = this.#starts;
    this.#waiting = {};
    this.#starts = {};
    this.#writing = { changes, starts };
    try {
      await writeFields(this.#db, this.#target.kind, this.#target.id, changes, starts);
      Object.assign(this.#written, changes);
    } catch (error) {
      this.#waiting = { ...changes, ...this.#waiting };
      this.#starts = { ...starts, ...this.#starts };
      throw error;
    } finally {
      this.#writing = { changes: {}, starts: {} };
    }
  }

  async #saved(): Promise<void> {
    this.#onState({ state: 'saved' });
    // The page stayed after all. What is not deleted here is found to be written at the next start.
    if (this.#kept.length > 0)
      await this.#db.lastWords.bulkDelete(this.#kept.splice(0)).catch(() => undefined);
  }
}

export type WriteState = { state: 'saving' | 'saved' } | { state: 'failed'; full: boolean };

/** The disk, or this browser's share of it, is full. Dexie wraps the browser's error. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isQuotaError(error.inner));
}
