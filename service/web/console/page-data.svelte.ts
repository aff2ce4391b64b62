import { Remote } from '../parts/remote.svelte.ts';
import { useSession } from './session.svelte.ts';

/** What a page shows from the service; `reload` asks the same question again. */
export interface PageData<T> extends Remote<T> {
  reload(): Promise<void>;
}

/**
 * Asks when the page opens, again when somebody signed in anew, and again when anything changes that `ask` reads
 * before it waits. Called while a component is set up.
 */
export function usePageData<T>(ask: (signal: AbortSignal) => Promise<T>): PageData<T> {
  const session = useSession();
  const remote = new Remote<T>(session.failed);
  const reload = () => remote.load(ask);

  $effect(() => {
    void session.renewals;
    void reload();
    return () => remote.stop();
  });

  return Object.assign(remote, { reload });
}
