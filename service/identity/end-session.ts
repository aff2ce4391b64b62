import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { memberships, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';

/** Ends a session of the caller, or, by an administrator, of any member of the organisation. */
export async function endSession(context: ServiceContext, sessionId: string): Promise<void> {
  const { actor, organisation, databases } = context;
  const { db } = databases.directory;
  const [owner] = await db
    .select({ memberId: memberships.id })
    .from(session)
    .innerJoin(memberships, eq(memberships.userId, session.userId))
    .where(and(eq(session.id, sessionId), eq(memberships.organisationId, organisation.id)));
  if (!owner || (owner.memberId !== actor.memberId && !actor.roles.has('admin')))
    throw new ServiceError('not-found');
  await recordAudit(context, { action: 'session.end', kind: 'member', documentId: owner.memberId });
  await db.delete(session).where(eq(session.id, sessionId));
}
