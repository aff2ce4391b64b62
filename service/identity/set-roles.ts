import { eq } from 'drizzle-orm';
import type { RolesRequest } from '../../shared/contracts/members.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberships } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { findMember, wakeStreams } from './find-member.ts';

/** Gives a member other roles. They count from the next request on. */
export async function setRoles(
  context: ServiceContext,
  memberId: string,
  { roles }: RolesRequest,
): Promise<void> {
  requireRole(context, 'admin');
  const member = await findMember(context, memberId);
  // So that an organisation always has somebody who can let others in.
  if (memberId === context.actor.memberId && !roles.includes('admin'))
    throw new ServiceError('conflict', { text: 'own-admin-role' });
  await recordAudit(context, {
    action: 'member.set-roles',
    kind: 'member',
    documentId: memberId,
    detail: { before: member.roles, after: roles },
  });
  await context.databases.directory.db.update(memberships).set({ roles }).where(eq(memberships.id, memberId));
  await wakeStreams(context, memberId);
}
