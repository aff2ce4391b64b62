import type { DeviceDatabase } from './database.ts';
import { Draft, type DraftName } from './drafts.ts';

/**
 * What is typed in a field of a small form, there again when the form opens again; see `Draft`. Make it while a
 * component is set up.
 */
export class Words {
  #value = $state('');
  #typed = false;
  readonly #draft: Draft;

  /** `begin` stands there when nothing was left behind. What cannot be kept stays on the screen. */
  constructor(db: DeviceDatabase, name: DraftName, begin = '') {
    this.#value = begin;
    this.#draft = new Draft(db, `draft:${name}`, () => undefined);
    const keep = () => this.#draft.keep();
    $effect(() => {
      addEventListener('pagehide', keep);
      return () => removeEventListener('pagehide', keep);
    });
    void this.#draft
      .read()
      .then((left) => {
        if (left !== undefined) this.#take(left);
      })
      .catch(() => undefined);
  }

  get value(): string {
    return this.#value;
  }

  set value(words: string) {
    this.#take(words);
    this.#draft.set(words);
  }

  #take(words: string): void {
    this.#typed = true;
    this.#value = words;
  }

  /** What to begin with became known: it takes the place of nothing that was typed. */
  propose(words: string): void {
    if (!this.#typed) this.#value = words;
  }

  /** The words were used, or given up; on the screen they stay for as long as that does. */
  drop(): Promise<void> {
    return this.#draft.drop();
  }
}
