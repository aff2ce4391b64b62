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
  const { db } = databases.directory;
  const present = sessionId ? await db.select().from(session).where(eq(session.id, sessionId)) : [];
  // The organisation's own sign-in was not asked again, so its time goes on: what ended there ends here too.
  const since = signIn.method === 'oidc' ? present[0]?.createdAt : undefined;
  const how = { ...signIn, secondFactor: true, ...(since && { createdAt: since, shownAt: new Date() }) };
  const cookies = await sessions.open(userId, how, request.headers);
  if (sessionId) await db.delete(session).where(eq(session.id, sessionId));
  return cookies;
}
