import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { eq } from 'drizzle-orm';
import type { Me } from '../../shared/contracts/account.ts';
import type { SignIn } from '../../shared/domain/sign-in.ts';
import type { PasskeyAssertion, PasskeyOptions } from '../../shared/contracts/passkeys.ts';
import { recordAudit } from '../audit/record.ts';
import type { PublicContext } from '../context.ts';
import { passkeys, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { describeMe } from './describe-me.ts';
import { findCallerByUser } from './members.ts';
import { newChallenge, relyingParty, useChallenge } from './passkey-challenges.ts';
import { replaceSession } from './replace-session.ts';

/** What the browser needs to ask for a passkey; it names nobody, so that it tells nothing about who is known. */
export async function passkeyRequest(context: PublicContext): Promise<PasskeyOptions> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(context),
    challenge: await newChallenge(context, null),
    userVerification: 'required',
  });
  return { ...options };
}

/**
 * A session for who used a passkey. Somebody who was signed in already goes on in a session that began as theirs did,
 * now with a second factor. Unknown, wrong and used answers are told alike.
 */
export async function signInWithPasskey(
  context: PublicContext,
  response: PasskeyAssertion,
): Promise<{ me: Me; cookies: string[] }> {
  const userId = await verify(context, response);
  const bare: SignIn = { method: 'passkey', secondFactor: true };
  const { headers } = context.request;
  const present = headers.has('cookie') ? await context.sessions.find(headers) : undefined;
  const own = present?.userId === userId ? present : undefined;
  const { method } = own?.signIn ?? bare;
  const caller = userId && (await findCallerByUser(context, userId, { method, secondFactor: true }));
  if (!userId || !caller) throw new ServiceError('not-allowed', { text: 'passkey-refused' });
  await recordAudit(
    { ...context, ...caller },
    { action: 'session.start', detail: { method, passkey: true } },
  );
  const cookies = await replaceSession(context, own ?? { userId, signIn: bare });
  // A session of somebody else in the same browser is left behind without a cookie: it ends.
  if (present && !own)
    await context.databases.directory.db.delete(session).where(eq(session.id, present.sessionId));
  return { me: await describeMe(context, caller), cookies };
}

/** Whose passkey signed our challenge; nothing when none of ours did. */
async function verify(context: PublicContext, response: PasskeyAssertion): Promise<string | undefined> {
  const { db } = context.databases.directory;
  const [passkey] = await db.select().from(passkeys).where(eq(passkeys.credentialId, response.id));
  if (!passkey) return;
  const { credentialId, publicKey, counter, userId } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      // Checked by the contract; only optional fields are written differently there.
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: (challenge) => useChallenge(context, null, challenge),
      expectedOrigin: context.publicUrl,
      expectedRPID: relyingParty(context),
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    });
    if (!verified) return;
    await db
      .update(passkeys)
      .set({ counter: authenticationInfo.newCounter, lastUsedAt: new Date() })
      .where(eq(passkeys.id, passkey.id));
    return userId;
  } catch {
    return;
  }
}
