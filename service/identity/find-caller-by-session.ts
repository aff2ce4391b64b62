import { and, eq, isNull, sql } from 'drizzle-orm';
import { today } from '../../shared/domain/today.ts';
import type { Caller, PublicContext } from '../context.ts';
import type { Directory } from '../db/databases.ts';
import { rememberUnchanged } from '../db/remember.ts';
import { memberships, organisations, session, user } from '../db/directory/schema.ts';
import { columnsOn, toCaller } from './members.ts';

/** Asked with every request of a browser: written once and remembered, like the one for devices. */
const bySession = new WeakMap<Directory, ReturnType<typeof prepareBySession>>();

function prepareBySession({ db, store }: Directory) {
  const query = db
    .select({
      ...columnsOn(sql.placeholder('day')),
      sessionId: session.id,
      startedAt: session.createdAt,
      shownAt: session.shownAt,
      expiresAt: session.expiresAt,
      method: session.method,
      secondFactor: session.secondFactor,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .innerJoin(memberships, eq(memberships.userId, user.id))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(session.token, sql.placeholder('token')), isNull(memberships.removedAt)))
    .orderBy(memberships.createdAt)
    .limit(1)
    .prepare();
  const remember = rememberUnchanged<Awaited<ReturnType<typeof query.all>>[number]>(store);
  return (token: string, day: string) =>
    remember(`${day} ${token}`, async () => (await query.all({ token, day }))[0]);
}

/** However much it is used, a session ends this long after its sign-in. */
export const LONGEST_SESSION_MS = 30 * 86_400_000;

/**
 * Who a browser's cookie belongs to, while the session stands and its owner is a member. Only what is to be renewed
 * or has ended is left to better-auth: once a day, and at the end.
 */
export async function findCallerBySession(
  context: PublicContext,
): Promise<{ caller: Caller; cookies: string[] } | undefined> {
  const { databases, sessions, request } = context;
  const token = await sessions.tokenOf(request.headers);
  if (token === undefined) return;
  const { directory } = databases;
  let find = bySession.get(directory);
  if (!find) bySession.set(directory, (find = prepareBySession(directory)));
  const row = await find(token, today());
  if (!row || Date.now() - row.startedAt.getTime() > LONGEST_SESSION_MS) return;
  const { method, secondFactor, sessionId } = row;
  const cookies = sessions.isDue(row.expiresAt) ? (await sessions.find(request.headers))?.cookies : [];
  if (!cookies) return;
  const caller = await toCaller(context, row, { method, secondFactor });
  return caller && { caller: { ...caller, sessionId, signedInAt: row.shownAt ?? row.startedAt }, cookies };
}
