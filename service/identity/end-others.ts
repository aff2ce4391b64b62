import { and, eq, isNull, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { devices, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { wakeStreams } from './find-member.ts';

/** Signs the caller out everywhere but here: other browsers and every device. */
export async function endOthers(context: ServiceContext): Promise<void> {
  const { actor, userId, sessionId, databases } = context;
  if (sessionId === undefined) throw new ServiceError('not-allowed');
  const { db } = databases.directory;
  await recordAudit(context, { action: 'session.end-others', kind: 'member', documentId: actor.memberId });
  await db.batch([
    db.delete(session).where(and(eq(session.userId, userId), ne(session.id, sessionId))),
    db
      .update(devices)
      .set({ revokedAt: new Date() })
      .where(and(eq(devices.memberId, actor.memberId), isNull(devices.revokedAt))),
  ]);
  await wakeStreams(context, actor.memberId);
}
