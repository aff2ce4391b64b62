import { live, type Live } from '../../../extension/store/live.svelte.ts';

/** Some live queries that begin in one go, as those of a screen do; each is told what is `chosen`. */
export function showTogether<T>(queries: readonly ((chosen: string) => Promise<T>)[]) {
  let chosen = $state('first');
  let shown: Live<T>[] = [];
  const stop = $effect.root(() => {
    shown = queries.map((query) => live(() => query(chosen)));
  });
  return {
    shown,
    stop,
    choose(next: string) {
      chosen = next;
    },
  };
}
