import * as z from 'zod/mini';
import { ROLES } from '../domain/roles.ts';
import { Uuid } from './sync.ts';

export const Me = z.object({
  memberId: z.string(),
  name: z.string(),
  email: z.string(),
  organisation: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(z.enum(ROLES)),
  /** Whether the organisation asks HR and administrators for a second factor. */
  factorAsked: z.optional(z.boolean()),
  /** What this session has to do first, and until then can do alone: add a passkey, or use one. */
  factorDue: z.optional(z.enum(['add', 'use'])),
  /** Of a browser: whether its user showed so lately who they are that they may change how they sign in. */
  fresh: z.optional(z.boolean()),
});
export type Me = z.infer<typeof Me>;

const base64url = (min: number, max: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.minLength(min), z.maxLength(max));

/** Asked by the page `/connect` after the user agreed (RFC 7636, S256 only). */
export const CodeRequest = z.strictObject({
  redirectUri: z.url().check(z.maxLength(300)),
  codeChallenge: base64url(43, 43),
  codeChallengeMethod: z.literal('S256'),
  state: base64url(16, 128),
});
export type CodeRequest = z.infer<typeof CodeRequest>;

export const CodeAnswer = z.object({ redirectTo: z.string() });
export type CodeAnswer = z.infer<typeof CodeAnswer>;

/** The code is single use and lives 60 seconds. */
export const TokenRequest = z.strictObject({
  code: base64url(20, 200),
  codeVerifier: base64url(43, 128),
  redirectUri: z.url().check(z.maxLength(300)),
  deviceId: Uuid,
  deviceName: z.string().check(z.minLength(1), z.maxLength(60)),
});
export type TokenRequest = z.infer<typeof TokenRequest>;

export const TokenAnswer = z.object({ token: z.string(), me: Me });
export type TokenAnswer = z.infer<typeof TokenAnswer>;

/** Where a link of the sign-in mail may lead: a page of ours, with its query. */
const LocalPath = z.string().check(z.regex(/^\/(console|connect)([/?][^\s\\]*)?$/), z.maxLength(1000));

/**
 * `POST /api/auth/sign-in/magic-link`. The answer is the same for known and unknown addresses. The mail holds
 * `/sign-in/confirm#token=<token>&next=<next>`, whose page redeems it when a button is pressed.
 */
export const SignInRequest = z.strictObject({
  email: z.email().check(z.maxLength(254)),
  next: z.optional(LocalPath),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

export const SignInAnswer = z.object({ sent: z.literal(true) });
export type SignInAnswer = z.infer<typeof SignInAnswer>;

/** `POST /api/auth/magic-link/redeem`: sets the session cookie and answers `Me`; `link-expired` (410) when used or too old. */
export const RedeemRequest = z.strictObject({ token: base64url(20, 200) });
export type RedeemRequest = z.infer<typeof RedeemRequest>;

/** `POST /api/auth/sign-out`: where the browser goes to be signed out at the organisation's own sign-in as well. */
export const SignOutAnswer = z.object({ redirectTo: z.optional(z.string()) });
export type SignOutAnswer = z.infer<typeof SignOutAnswer>;

/** `GET /api/service`, for everyone: whether this is our service, and how its sign-in mail travels. */
export const ServiceInfo = z.object({
  product: z.literal('goed-gesprek'),
  protocol: z.int(),
  /** `demo`: mail ends in `/demo/mailbox`; `none`: the service cannot send mail, so nobody can sign in. */
  mail: z.enum(['smtp', 'demo', 'none']),
});
export type ServiceInfo = z.infer<typeof ServiceInfo>;
