import { createContext } from 'svelte';
import type { Me } from '../../../shared/contracts/account.ts';
import { getMe, signOut, type FailureCode } from '../api.ts';
import { Remote } from '../parts/remote.svelte.ts';

/** Who is signed in. A page asks `failed` with each failure, and asks its data again when `renewals` goes up. */
export class Session {
  readonly account = new Remote<Me>();
  /** The session ended while the page was open: what is on it stays, below the sign-in form. */
  expired = $state(false);
  /** Something was asked that is for who signed in lately: the form stands above the page, until then or until left. */
  stale = $state(false);
  renewals = $state(0);

  readonly load = (): Promise<void> => this.account.load(getMe);

  readonly failed = (code: FailureCode): void => {
    if (code === 'not-signed-in') this.expired = true;
    if (code === 'sign-in-again') this.stale = true;
    // A role that asks for a passkey was given meanwhile: the page for it takes over.
    if (code === 'second-factor-needed') void this.load();
  };

  readonly signedIn = (me: Me): void => {
    const before = this.account.value;
    // Somebody else must not see what the one before had on screen.
    if (before && before.memberId !== me.memberId) {
      location.reload();
      return;
    }
    this.account.value = me;
    this.account.failure = undefined;
    this.expired = false;
    this.stale = false;
    this.renewals += 1;
  };

  /** The session is another from here on, of the same person: with a second factor. */
  readonly renewed = async (): Promise<void> => {
    await this.load();
    this.renewals += 1;
  };

  /**
   * Leaves for the sign-in page, past the organisation's own sign-in where that has to be ended too; a new page, so
   * that nothing stays in memory. Fails as a request does.
   */
  readonly end = async (): Promise<void> => {
    const { redirectTo = '/sign-in' } = await signOut();
    location.assign(redirectTo);
  };
}

export const [useSession, provideSession] = createContext<Session>();
