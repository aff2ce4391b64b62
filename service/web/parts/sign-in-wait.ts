import type { Me } from '../../../shared/contracts/account.ts';
import { getMe } from '../api.ts';

const EVERY_MS = 2000;

/**
 * Waits until somebody is signed in, in this tab or another: asks every two seconds while the tab is in view,
 * and at once when it comes into view. Ends with `signal`.
 */
export function waitForSignIn(onSignedIn: (me: Me) => void, signal: AbortSignal): void {
  let asking = false;

  async function ask() {
    if (asking || signal.aborted || document.visibilityState === 'hidden') return;
    asking = true;
    // Not signed in, or no connection: in both cases the next time may do.
    const me = await getMe(signal).catch(() => undefined);
    asking = false;
    if (me && !signal.aborted) onSignedIn(me);
  }

  const timer = setInterval(() => void ask(), EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('focus', () => void ask(), { signal });
  document.addEventListener('visibilitychange', () => void ask(), { signal });
}
