import * as z from 'zod/mini';
import { ROLES } from '../domain/roles.ts';

const Issuer = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const Domain = z
  .string()
  .check(z.toLowerCase(), z.regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/));
const Group = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Groups = z.partialRecord(z.enum(ROLES), z.array(Group).check(z.maxLength(50)));
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Where to sign in, and as which client. Without a secret the one that is kept is used, for the same provider alone. */
export const OidcTrial = z.strictObject({
  issuer: Issuer,
  clientId: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  clientSecret: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
});
export type OidcTrial = z.infer<typeof OidcTrial>;

export const OidcChange = z.strictObject({
  trial: OidcTrial,
  domains: z.array(Domain).check(z.minLength(1), z.maxLength(50)),
  groupsClaim: Name,
  /** Which groups give a role. */
  groups: Groups,
});
export type OidcChange = z.infer<typeof OidcChange>;

/**
 * How a provider answered. `unclear`: it answers, and gave no sign of whether the client is right; nothing is changed
 * then either.
 */
export const OIDC_OUTCOMES = [
  'ok',
  'bad-issuer',
  'secret-needed',
  'unreachable',
  'client-refused',
  'unclear',
] as const;
export const OidcTest = z.object({ outcome: z.enum(OIDC_OUTCOMES) });
export type OidcTest = z.infer<typeof OidcTest>;

/** An organisation's own sign-in as its administrator sees it. The secret is written and never read. */
export const OidcSettings = z.object({
  redirectUri: z.string(),
  signOutUri: z.string(),
  /** Whether new domains may be named here; on a service with several organisations the operator does so. */
  mayChooseDomains: z.boolean(),
  provider: z.nullable(
    z.object({
      issuer: z.string(),
      clientId: z.string(),
      domains: z.array(z.string()),
      groupsClaim: z.string(),
      groups: Groups,
    }),
  ),
});
export type OidcSettings = z.infer<typeof OidcSettings>;
