import { eq, or } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { deputies, devices, memberships, session } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { findMember, wakeStreams } from './find-member.ts';

/** Ends somebody's membership, with their sessions, devices and standing in. What they wrote stays, with their name. */
export async function removeMember(context: ServiceContext, memberId: string): Promise<void> {
  requireRole(context, 'admin');
  const member = await findMember(context, memberId);
  if (memberId === context.actor.memberId) throw new ServiceError('conflict', { text: 'own-admin-role' });
  await recordAudit(context, { action: 'member.remove', kind: 'member', documentId: memberId });
  const { db } = context.databases.directory;
  const now = new Date();
  await db.batch([
    db.update(memberships).set({ removedAt: now }).where(eq(memberships.id, memberId)),
    db.update(devices).set({ revokedAt: now }).where(eq(devices.memberId, memberId)),
    db.delete(session).where(eq(session.userId, member.userId)),
    // Who comes back, or takes over the address, lends and borrows no team by it.
    db.delete(deputies).where(or(eq(deputies.managerId, memberId), eq(deputies.deputyId, memberId))),
  ]);
  await wakeStreams(context, memberId);
}
