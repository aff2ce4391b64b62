import { SvelteSet } from 'svelte/reactivity';
import type { WriteState } from '../../store/field-writer.ts';

export type Saved = { readonly write: WriteState; flush(): Promise<void>; keep(): void };

/** Everything on the screen that writes, as one: what failed, try again, make all of it durable now. */
export class Saving {
  readonly #parts = new SvelteSet<Saved>();

  readonly failure = $derived.by(() => {
    const states = [...this.#parts].map(({ write }) => write);
    return states.find((write) => write.state === 'failed');
  });

  /** Something is not on this device yet. */
  readonly busy = $derived([...this.#parts].some(({ write }) => write.state === 'saving'));

  /** Answers a function that takes the part out again. */
  add(part: Saved): () => void {
    this.#parts.add(part);
    return () => {
      this.#parts.delete(part);
    };
  }

  /** The page is going: puts down at once what is not on this device yet. */
  keep(): void {
    for (const part of this.#parts) part.keep();
  }

  /** True when all of it is on this device. */
  async flush(): Promise<boolean> {
    const results = await Promise.allSettled([...this.#parts].map((part) => part.flush()));
    return results.every(({ status }) => status === 'fulfilled');
  }
}
