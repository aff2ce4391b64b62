import type { Fields, Kind } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from './database.ts';
import { writeFields, type Start } from './write.ts';

type Target = { kind: Kind; id: string };

/**
 * Writes one document's fields as they are typed: at once, and while a write runs the newest value of each field
 * waits for the next. Nothing is debounced: a panel that closes after a key would lose what a timer holds.
 */
export class FieldWriter {
  readonly #db: DeviceDatabase;
  readonly #target: Target;
  readonly #onState: (state: WriteState) => void;
  #waiting: Fields = {};
  #starts: Record<string, Start> = {};
  #running: Promise<void> | undefined;

  constructor(db: DeviceDatabase, target: Target, onState: (state: WriteState) => void = () => {}) {
    this.#db = db;
    this.#target = target;
    this.#onState = onState;
  }

  /**
   * Never throws: a failed write stays waiting, is reported through `onState` and goes along with the next.
   * `starts` as for `writeFields`.
   */
  set(changes: Fields, starts: Record<string, Start> = {}): void {
    Object.assign(this.#waiting, changes);
    Object.assign(this.#starts, starts);
    this.#onState({ state: 'saving' });
    this.#running ??= this.#drain();
  }

  /** Resolves when everything set so far is durable; rejects when it could not be written. */
  async flush(): Promise<void> {
    if (Object.keys(this.#waiting).length > 0) this.#running ??= this.#drain();
    await this.#running;
    if (Object.keys(this.#waiting).length > 0)
      throw new Error('The last edit could not be saved on this device.');
  }

  async #drain(): Promise<void> {
    while (Object.keys(this.#waiting).length > 0) {
      const changes = this.#waiting;
      const starts = this.#starts;
      this.#waiting = {};
      this.#starts = {};
      try {
        await writeFields(this.#db, this.#target.kind, this.#target.id, changes, starts);
      } catch (error) {
        this.#waiting = { ...changes, ...this.#waiting };
        this.#starts = { ...starts, ...this.#starts };
        this.#running = undefined;
        this.#onState({ state: 'failed', full: isQuotaError(error) });
        return;
      }
    }
    this.#running = undefined;
    this.#onState({ state: 'saved' });
  }
}

export type WriteState = { state: 'saving' | 'saved' } | { state: 'failed'; full: boolean };

/** The disk, or this browser's share of it, is full. Dexie wraps the browser's error. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isQuotaError(error.inner));
}
