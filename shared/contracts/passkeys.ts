import * as z from 'zod/mini';

const base64url = (max: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(max));
const Transports = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10));
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** What the browser hands to the authenticator (WebAuthn level 3, in JSON); pages pass it on as it is. */
export const PasskeyOptions = z.looseObject({ challenge: z.string() });
export type PasskeyOptions = z.infer<typeof PasskeyOptions>;

const credential = <Response extends z.ZodMiniType>(response: Response) =>
  z.strictObject({
    id: base64url(1400),
    rawId: base64url(1400),
    type: z.literal('public-key'),
    authenticatorAttachment: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
    clientExtensionResults: z.record(z.string().check(z.maxLength(40)), z.unknown()),
    response,
  });

/** `POST /api/passkeys`: what `navigator.credentials.create` gave, in JSON. */
export const PasskeyAddition = credential(
  z.strictObject({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    authenticatorData: z.optional(base64url(4000)),
    transports: z.optional(Transports),
    publicKeyAlgorithm: z.optional(z.int()),
    publicKey: z.optional(base64url(4000)),
  }),
);
export type PasskeyAddition = z.infer<typeof PasskeyAddition>;

/** `POST /api/auth/passkey/sign-in`: what `navigator.credentials.get` gave, in JSON. */
export const PasskeyAssertion = credential(
  z.strictObject({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(4000),
    signature: base64url(8000),
    userHandle: z.optional(z.nullable(base64url(200))),
  }),
);
export type PasskeyAssertion = z.infer<typeof PasskeyAssertion>;

export const PasskeyName = z.strictObject({ name: Name });
export type PasskeyName = z.infer<typeof PasskeyName>;

/** Of the caller. Times are UTC ISO 8601. */
export const PasskeyList = z.object({
  passkeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      createdAt: z.string(),
      lastUsedAt: z.nullable(z.string()),
    }),
  ),
});
export type PasskeyList = z.infer<typeof PasskeyList>;
