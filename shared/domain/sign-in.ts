import type { Role } from './roles.ts';

/** How somebody signs in: a link in a mail, a passkey, or the organisation's own sign-in (OpenID Connect). */
export const SIGN_IN_METHODS = ['link', 'passkey', 'oidc'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** How far a session or a device was trusted when it was made. */
export type SignIn = {
  method: SignInMethod;
  /** More than a mailbox was shown. */
  secondFactor: boolean;
};

/** Roles that reach others' files or others' access: a mailbox alone is not enough for them. */
const GUARDED: readonly Role[] = ['hr', 'admin'];

/** Whether people with these roles need a second factor where the organisation asks for one. */
export const asksSecondFactor = (roles: Iterable<Role>) => [...roles].some((role) => GUARDED.includes(role));

/** Whether more has to be shown before these roles may be used. `asked`: by the organisation; `shown`: so far. */
export function owesSecondFactor(
  roles: Iterable<Role>,
  { asked, shown }: { asked: boolean; shown: boolean },
): boolean {
  return asked && !shown && asksSecondFactor(roles);
}
