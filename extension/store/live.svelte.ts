import { liveQuery } from 'dexie';
import { untrack } from 'svelte';

/** What a screen sees of a query: nothing yet, its newest answer, or why there is none. */
export type Live<T> = { readonly value: T | undefined; readonly loading: boolean; readonly error: unknown };

/**
 * A live query for a component: runs again when what it read changes, stops with the component.
 * `querier` may read runes; it then also runs again when they change. An answer of `undefined` is not loading.
 */
export function live<T>(querier: () => Promise<T> | T): Live<T> {
  let value = $state.raw<T>();
  let loading = $state(true);
  let error = $state.raw<unknown>();
  /** Counts the questions: a changed rune asks another one. */
  let question = $state(0);

  $effect(() => {
    void question;
    // Asked anew: until it answers, what is there belongs to another question.
    loading = true;
    let unwatch: (() => void) | undefined;
    // Dexie asks when it comes to it, often after this effect: the runes are watched where they are read.
    const ask = () => {
      unwatch?.();
      const watched = watchRunes(querier, () => (question += 1));
      unwatch = watched.stop;
      return watched.answer;
    };
    const subscription = liveQuery(ask).subscribe({
      next(answer) {
        value = answer;
        loading = false;
        error = undefined;
      },
      error(reason: unknown) {
        error = reason;
        loading = false;
      },
    });
    return () => {
      subscription.unsubscribe();
      unwatch?.();
    };
  });

  return {
    get value() {
      return value;
    },
    get loading() {
      return loading;
    },
    get error() {
      return error;
    },
  };
}

/** Calls `read` at once and gives its answer; tells when a rune that it read changes. */
function watchRunes<T>(
  read: () => Promise<T> | T,
  onchange: () => void,
): { answer: Promise<T> | T; stop: () => void } {
  let given: { answer: Promise<T> | T } | undefined;
  const stop = $effect.root(() => {
    $effect.pre(() => {
      if (given) return untrack(onchange);
      try {
        given = { answer: read() };
      } catch (thrown) {
        given = { answer: Promise.reject(thrown as Error) };
      }
    });
  });
  return { answer: given!.answer, stop };
}
