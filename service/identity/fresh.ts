import type { Caller } from '../context.ts';

/** For so long after signing in nobody has to show again that it is them. */
export const FRESH_MS = 600_000;

/**
 * Whether a session began lately: by a link, a passkey or the organisation's own sign-in, or by using a passkey in it.
 * A console that was left open is not enough to change how somebody signs in, or where they are signed in.
 */
export const isFresh = ({ signedInAt }: Pick<Caller, 'signedInAt'>): boolean =>
  signedInAt !== undefined && Date.now() - signedInAt.getTime() <= FRESH_MS;
