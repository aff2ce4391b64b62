import { and, eq, gt, lt } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { PublicContext } from '../../context.ts';
import { oidcAttempts } from '../../db/directory/schema.ts';
import { hostCookie, isSecure } from '../session-cookie.ts';
import { hashToken, newToken } from '../tokens.ts';

const ATTEMPT_SECONDS = 600;
const cookieName = ({ publicUrl }: PublicContext) => hostCookie(publicUrl, 'goed-gesprek.oidc');

/** Everything that ties an answer to the browser that asked. It all follows from one secret in that browser's cookie. */
export type Attempt = { state: string; nonce: string; verifier: string };

function derive(secret: string): Attempt {
  const part = (name: string) => createHmac('sha256', secret).update(name).digest('base64url');
  return { state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
}

function cookie(context: PublicContext, value: string, seconds: number): string {
  const secure = isSecure(context.publicUrl) ? '; Secure' : '';
  // Lax, since the browser comes back from the provider's site; its name demands the path.
  return `${cookieName(context)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** Remembers that this browser leaves to sign in; of the secret it keeps nothing that could be used. */
export async function beginAttempt(
  context: PublicContext,
  { organisationId, next, anew }: { organisationId: string; next: string; anew: boolean },
): Promise<{ attempt: Attempt; cookies: string[] }> {
  const { db } = context.databases.directory;
  const now = Date.now();
  const secret = newToken();
  const attempt = derive(secret);
  await db.batch([
    db.delete(oidcAttempts).where(lt(oidcAttempts.expiresAt, new Date(now))),
    db.insert(oidcAttempts).values({
      hash: hashToken(attempt.state),
      organisationId,
      next,
      anew,
      expiresAt: new Date(now + ATTEMPT_SECONDS * 1_000),
    }),
  ]);
  return { attempt, cookies: [cookie(context, secret, ATTEMPT_SECONDS)] };
}

/** The attempt of the browser that comes back, used up by this; nothing when it is not the one that left. */
export async function useAttempt(context: PublicContext, state: string | undefined) {
  const sent = (context.request.headers.get('cookie') ?? '').split(/; ?/);
  const own = `${cookieName(context)}=`;
  const secret = sent.find((each) => each.startsWith(own))?.slice(own.length);
  const attempt = secret ? derive(secret) : undefined;
  const [row] =
    attempt?.state !== state || !attempt
      ? []
      : await context.databases.directory.db
          .delete(oidcAttempts)
          .where(and(eq(oidcAttempts.hash, hashToken(attempt.state)), gt(oidcAttempts.expiresAt, new Date())))
          .returning();
  return row && attempt && { ...row, attempt };
}

/** The headers that make the browser forget its secret. */
export const endAttempt = (context: PublicContext): string[] => [cookie(context, '', 0)];
