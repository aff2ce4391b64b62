import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { eq } from 'drizzle-orm';
import type { PasskeyAddition, PasskeyOptions } from '../../shared/contracts/passkeys.ts';
import { newId } from '../../shared/domain/ids.ts';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { passkeys } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { browserName } from './browser-name.ts';
import { newChallenge, relyingParty, useChallenge } from './passkey-challenges.ts';
import { replaceSession } from './replace-session.ts';

const MOST = 20;
/** EdDSA, ES256 and RS256, as COSE numbers them: every authenticator knows one of these. */
const ALGORITHMS = [-8, -7, -257];

/** What the browser needs to make a passkey for the caller: one that asks for a PIN, finger or face. */
export async function passkeyCreation(context: ServiceContext): Promise<PasskeyOptions> {
  const { actor, name, userId } = context;
  const known = await ownPasskeys(context);
  requireKnownFactor(context, known.length);
  if (known.length >= MOST) throw new ServiceError('conflict', { text: 'too-many-passkeys' });
  const options = await generateRegistrationOptions({
    rpName: 'Goed Gesprek',
    rpID: relyingParty(context),
    userID: new TextEncoder().encode(userId),
    userName: actor.email,
    userDisplayName: name,
    challenge: await newChallenge(context, userId),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options };
}

/**
 * Keeps a new passkey. Who made it showed that they have it, so that the session counts as one with a second factor
 * from here on; gives the headers that renew its cookie.
 */
export async function addPasskey(
  context: ServiceContext,
  response: PasskeyAddition,
): Promise<{ cookies: string[] }> {
  const { userId, publicUrl, databases, request } = context;
  requireKnownFactor(context, (await ownPasskeys(context)).length);
  const { credential } = await verify(context, response);
  await recordAudit(context, { action: 'passkey.add', kind: 'member', documentId: context.actor.memberId });
  const added = await databases.directory.db
    .insert(passkeys)
    .values({
      id: newId(),
      userId,
      name: browserName(request.headers.get('user-agent')) || new URL(publicUrl).hostname,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: response.response.transports ?? [],
      createdAt: new Date(),
    })
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  if (added.length === 0) throw new ServiceError('conflict');
  return { cookies: await replaceSession(context, context) };
}

export function ownPasskeys({ databases, userId }: Pick<ServiceContext, 'databases' | 'userId'>) {
  return databases.directory.db.select().from(passkeys).where(eq(passkeys.userId, userId));
}

/**
 * Once somebody has a passkey, passkeys come and go only in a session that used one: otherwise a mailbox alone would
 * be enough to take its place.
 */
export function requireKnownFactor({ signIn }: ServiceContext, known: number): void {
  if (known > 0 && !signIn.secondFactor) throw new ServiceError('second-factor-needed');
}

async function verify(context: ServiceContext, response: PasskeyAddition) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      // Checked by the contract; only optional fields are written differently there.
      response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: (challenge) => useChallenge(context, context.userId, challenge),
      expectedOrigin: context.publicUrl,
      expectedRPID: relyingParty(context),
      supportedAlgorithmIDs: ALGORITHMS,
      requireUserVerification: true,
    });
    if (verified) return registrationInfo;
  } catch {
    // Whatever is wrong with it: it is no passkey of ours.
  }
  throw new ServiceError('bad-request', { text: 'passkey-refused' });
}
