import { liveQuery } from 'dexie';
import { newId } from '../../../../shared/domain/ids.ts';
import type { DeviceDatabase } from '../../../store/database.ts';
import { isQuotaError, type WriteState } from '../../../store/field-writer.ts';
import type { History } from '../history/history.svelte.ts';
import { putAtOnce } from '../../../store/last-words.ts';
import { NewestWrite } from '../../../store/newest-write.ts';
import { newPoint, savePoints, type Point } from '../../../store/preparation.ts';

/** Points of preparation while they are typed: written at once, the newest last, never off this device. */
export class Points {
  list: Point[] = $state.raw([]);
  write: WriteState = $state.raw({ state: 'saved' });

  readonly #db: DeviceDatabase;
  readonly #conversationId: string;
  readonly #history: History | undefined;
  readonly #writer: NewestWrite;
  readonly #kept: string[] = [];

  constructor(db: DeviceDatabase, conversationId: string, history?: History) {
    this.#db = db;
    this.#history = history;
    this.#conversationId = conversationId;
    this.#writer = new NewestWrite(
      () => savePoints(db, conversationId, this.list),
      (end) => {
        this.write = end === 'saved' ? { state: end } : { state: 'failed', full: isQuotaError(end.failed) };
        // The page stayed after all.
        if (end === 'saved' && this.#kept.length > 0)
          return db.lastWords.bulkDelete(this.#kept.splice(0)).catch(() => undefined);
      },
    );
    $effect(() => {
      const subscription = liveQuery(() => db.preparation.get(conversationId)).subscribe((row) => {
        // What is being typed here is newer than what is read back.
        if (this.write.state === 'saved') this.list = row?.points ?? [];
      });
      return () => subscription.unsubscribe();
    });
  }

  add(text = ''): string {
    const point = newPoint(text);
    this.#edit([...this.list, point]);
    return point.id;
  }

  change(id: string, change: Partial<Omit<Point, 'id'>>): void {
    this.#edit(
      this.list.map((point) => (point.id === id ? { ...point, ...change } : point)),
      { id, typing: change.text !== undefined, ends: /\s$/.test(change.text ?? '') },
    );
  }

  /** Answers what was removed and where it stood. */
  remove(id: string): { point: Point; at: number } | undefined {
    const at = this.list.findIndex((point) => point.id === id);
    const point = this.list[at];
    if (!point) return undefined;
    this.#edit(this.list.filter((other) => other.id !== id));
    return { point, at };
  }

  putBack(point: Point, at: number): void {
    this.#edit([...this.list.slice(0, at), point, ...this.list.slice(at)]);
  }

  /** Rejects when the newest points could not be written; they stay here and go along with the next edit. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /** The page is going: puts the newest points down at once, for the next start to write. */
  keep(): void {
    if (this.write.state === 'saved') return;
    const key = newId();
    putAtOnce(this.#db, [
      { key, preparation: { conversationId: this.#conversationId, points: [...this.list] } },
    ]);
    this.#kept.push(key);
  }

  #edit(points: Point[], { id = '', typing = false, ends = false } = {}): void {
    const before = this.list;
    this.#set(points);
    const step = { undo: () => this.#set(before), redo: () => this.#set(points) };
    this.#history?.record({ place: `preparation:${id}`, ...step }, { typing, ends });
  }

  #set(points: Point[]): void {
    this.list = points;
    this.write = { state: 'saving' };
    this.#writer.ask();
  }
}
