import { liveQuery } from 'dexie';

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

  $effect(() => {
    // Asked anew: until it answers, what is there belongs to another question.
    loading = true;
    // Called once here so that the runes it reads belong to this effect.
    const first = querier();
    const subscription = liveQuery(() => querier()).subscribe({
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
    void Promise.resolve(first).catch(() => {});
    return () => subscription.unsubscribe();
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
