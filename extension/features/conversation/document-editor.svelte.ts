import { liveQuery } from 'dexie';
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Sibling } from '../../../shared/contracts/sync.ts';
import type { Kind } from '../../../shared/domain/documents.ts';
import { sameJson, type Json } from '../../../shared/domain/json.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { FieldWriter, type WriteState } from '../../store/field-writer.ts';
import type { AnyRow } from '../../store/rows.ts';
import { resolveSiblings, type Start } from '../../store/write.ts';
import type { Cell } from './cell.ts';
import { changeOf } from './history/value-step.ts';

export type Edit = { name: string; from: Json | undefined; to: Json };
/** Hears of what the user edits here, so that it can be taken back. */
export type Edits = { made: (edit: Edit) => void; paused: () => void };

/**
 * One document on a screen: shows what the device holds, writes each edit at once, and keeps what is being typed
 * in front until it is saved and its field has lost focus. Sync never replaces text under the cursor.
 * Make it while a component is being set up; it stops with the component.
 */
export class DocumentEditor {
  row: AnyRow | undefined = $state.raw();
  loaded = $state(false);
  /** Why the device could not read the document. */
  error: unknown = $state.raw();
  write: WriteState = $state.raw({ state: 'saved' });

  readonly #db: DeviceDatabase;
  readonly #kind: Kind;
  readonly #id: string;
  readonly #writer: FieldWriter;
  /** What the screen shows in place of the row: edits on their way, and fields with focus. */
  readonly #drafts = new SvelteMap<string, Json | undefined>();
  readonly #held = new Set<string>();
  /** Where the edit of a field with focus started, once sync changed the row below it. */
  readonly #starts = new Map<string, Start>();
  readonly #written = new Map<string, Json[]>();
  readonly #edits: Edits | undefined;

  constructor(db: DeviceDatabase, kind: Kind, id: string, edits?: Edits) {
    this.#db = db;
    this.#edits = edits;
    this.#kind = kind;
    this.#id = id;
    this.#writer = new FieldWriter(db, { kind, id }, (state) => {
      this.write = state;
      if (state.state === 'saved') void this.#settle();
    });
    $effect(() => {
      const subscription = liveQuery(() => db.documents(kind).get(id)).subscribe({
        next: (row) => untrack(() => this.#receive(row)),
        error: (reason: unknown) => {
          this.error = reason;
          this.loaded = true;
        },
      });
      return () => subscription.unsubscribe();
    });
  }

  value(name: string): Json | undefined {
    return this.#drafts.has(name) ? this.#drafts.get(name) : this.row?.fields[name];
  }

  /** What the device holds, also while a field with focus still shows what was there before. */
  kept(name: string): Json | undefined {
    return this.row?.fields[name];
  }

  /** An edit by the user. */
  set(name: string, value: Json): void {
    const before = this.value(name);
    this.fill(name, value);
    if (!sameJson(before, value)) this.#edits?.made({ name, from: before, to: value });
  }

  /** Makes the change from one value to another to what the field holds now; see `changeOf`. */
  change(name: string, from: Json | undefined, to: Json | undefined): void {
    const next = changeOf({ kind: this.#kind, name }, { from, to, now: this.value(name) });
    if (next !== undefined) this.fill(name, next);
  }

  /** Filled in without the user: nothing to take back. */
  fill(name: string, value: Json): void {
    this.#drafts.set(name, value);
    if (this.#held.has(name)) this.#written.set(name, [...(this.#written.get(name) ?? []).slice(-50), value]);
    const start = this.#starts.get(name);
    this.#writer.set({ [name]: value }, start ? { [name]: start } : {});
  }

  /** The field got focus: what it shows stays until it loses it. */
  hold(name: string): void {
    if (this.#held.has(name)) return;
    // Before the row is read there is nothing to hold on to: an empty field would stand over its text.
    if (this.loaded) this.#drafts.set(name, this.value(name));
    this.#held.add(name);
  }

  release(name: string): void {
    if (!this.#held.delete(name)) return;
    this.#edits?.paused();
    this.#starts.delete(name);
    this.#written.delete(name);
    void this.#settle();
  }

  cell(name: string): Cell {
    const current = () => this.value(name);
    return {
      get value() {
        return current();
      },
      set: (value) => this.set(name, value),
      hold: () => this.hold(name),
      release: () => this.release(name),
    };
  }

  siblings(name: string): Sibling[] {
    return this.row?.siblings[name] ?? [];
  }

  /** The user picked or joined the versions. */
  async resolve(name: string, value: Json): Promise<void> {
    await resolveSiblings(this.#db, this.#kind, this.#id, name, value);
    // At once: a field that gets the focus next would hold on to what was there before.
    this.#receive(await this.#db.documents(this.#kind).get(this.#id));
    this.#starts.delete(name);
    if (this.#held.has(name)) this.#drafts.set(name, value);
    else this.#drafts.delete(name);
  }

  /** Rejects when something could not be written; the edits stay and are tried again. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /** The page is going: nothing that needs time can be done any more. */
  keep(): void {
    this.#writer.keep(this.row?.fields ?? {});
  }

  #receive(row: AnyRow | undefined): void {
    const before = this.row;
    const first = !this.loaded;
    this.row = row;
    this.loaded = true;
    this.error = undefined;
    for (const name of this.#held) {
      if (first && !this.#drafts.has(name)) this.#drafts.set(name, row?.fields[name]);
      else this.#compare(name, before, row);
    }
  }

  /** A field with focus changed below it: remember where its edit started, unless the change is our own. */
  #compare(name: string, before: AnyRow | undefined, row: AnyRow | undefined): void {
    const revision = row?.revisions[name] ?? 0;
    const earlier = before?.revisions[name] ?? 0;
    if (revision === earlier) return;
    const value = row?.fields[name];
    const own = this.#written.get(name)?.some((written) => sameJson(written, value));
    if (own || sameJson(value, before?.fields[name])) {
      this.#starts.delete(name);
    } else if (!this.#starts.has(name)) {
      const baseValue = before?.fields[name];
      this.#starts.set(name, { base: earlier, ...(baseValue !== undefined && { baseValue }) });
    }
  }

  /** Lets go of drafts that are saved and without focus. The row is read first, so that nothing flickers. */
  async #settle(): Promise<void> {
    if (this.write.state !== 'saved') return;
    const row = await this.#db
      .documents(this.#kind)
      .get(this.#id)
      .catch(() => this.row);
    if (this.write.state !== 'saved') return;
    this.#receive(row);
    for (const name of this.#drafts.keys()) if (!this.#held.has(name)) this.#drafts.delete(name);
  }
}
