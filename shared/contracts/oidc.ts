import * as z from 'zod/mini';
import { SignInRequest } from './account.ts';

/** `POST /api/auth/oidc/start`; `not-found` when no organisation signs in addresses of this domain by itself. */
export const OidcStartRequest = z.strictObject({
  ...SignInRequest.shape,
  /** Somebody else than who is signed in there already. */
  other: z.optional(z.boolean()),
  /** Only who shows there now who they are. */
  anew: z.optional(z.boolean()),
});
export type OidcStartRequest = z.infer<typeof OidcStartRequest>;

/** The page of the organisation's own sign-in to go to. */
export const OidcStartAnswer = z.object({ redirectTo: z.string() });
export type OidcStartAnswer = z.infer<typeof OidcStartAnswer>;

const Parameter = z.optional(z.string().check(z.maxLength(4000)));

/** `GET /api/auth/oidc/callback`: what the organisation's sign-in sends the browser back with. */
export const OidcCallback = z.object({
  state: Parameter,
  code: Parameter,
  iss: Parameter,
  error: Parameter,
});
export type OidcCallback = z.infer<typeof OidcCallback>;

/** Why somebody who came back is not let in; the sign-in page says so in words. */
export const OIDC_REFUSALS = ['expired', 'cancelled', 'failed', 'no-role', 'address', 'not-anew'] as const;
export const OidcRefusal = z.enum(OIDC_REFUSALS);
export type OidcRefusal = z.infer<typeof OidcRefusal>;
