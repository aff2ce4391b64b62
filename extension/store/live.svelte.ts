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
    let asked = false;
    const ask = () => {
      asked = true;
      return querier();
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
    // Mostly it asked by now; within a zone of Dexie's it does so later. The runes it reads belong to this effect.
    if (!asked) void Promise.resolve(querier()).catch(() => {});
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
