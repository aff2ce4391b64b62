import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Services } from '../context.ts';
import { passkeyChallenges } from '../db/directory/schema.ts';
import { hashToken, newToken } from './tokens.ts';

/** As long as a browser waits for its authenticator, and a little more. */
export const CHALLENGE_MS = 300_000;

/** The name that authenticators know this service by (WebAuthn's RP id): the host, without its port. */
export const relyingParty = ({ publicUrl }: Services) => new URL(publicUrl).hostname;

/** A challenge to answer once: to add a passkey to this person, or by anybody to sign in. */
export async function newChallenge({ databases }: Services, userId: string | null): Promise<string> {
  const { db } = databases.directory;
  const now = Date.now();
  const challenge = newToken();
  await db.batch([
    db.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, new Date(now))),
    db
      .insert(passkeyChallenges)
      .values({ hash: hashToken(challenge), userId, expiresAt: new Date(now + CHALLENGE_MS) }),
  ]);
  return challenge;
}

/**
 * Whether the challenge was given out for this and not answered yet; from here on it was. One statement decides who
 * was first. The challenge comes as the authenticator signed it: in base64url of what we sent.
 */
export async function useChallenge(
  { databases }: Services,
  userId: string | null,
  challenge: string,
): Promise<boolean> {
  const given = Buffer.from(challenge, 'base64url').toString('utf8');
  const used = await databases.directory.db
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.hash, hashToken(given)),
        gt(passkeyChallenges.expiresAt, new Date()),
        userId === null ? isNull(passkeyChallenges.userId) : eq(passkeyChallenges.userId, userId),
      ),
    )
    .returning({ hash: passkeyChallenges.hash });
  return used.length === 1;
}
