import { eq } from 'drizzle-orm';
import type { SignIn } from '../../shared/domain/sign-in.ts';
import type { PublicContext } from '../context.ts';
import { session } from '../db/directory/schema.ts';

/** Of a person; who is not signed in yet has no session. */
type Present = { userId: string; sessionId?: string; signIn: SignIn };

/**
 * A session with a second factor in place of the present one: a new token, so that one that was seen before is worth
 * nothing. How the session began stays known. Gives the headers that set its cookie.
 */
export async function replaceSession(
  { databases, sessions, request }: PublicContext,
  { userId, sessionId, signIn }: Present,
): Promise<string[]> {
  const cookies = await sessions.open(userId, { ...signIn, secondFactor: true }, request.headers);
  if (sessionId) await databases.directory.db.delete(session).where(eq(session.id, sessionId));
  return cookies;
}
