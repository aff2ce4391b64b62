import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { MemberList } from '../../shared/contracts/members.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { signsInByOidc } from '../db/directory/oidc.ts';
import { devices, memberships, user } from '../db/directory/schema.ts';

/** Who can sign in to the organisation, by name. */
export async function listMembers(context: ServiceContext): Promise<MemberList> {
  requireRole(context, 'admin', 'hr');
  const { databases, organisation } = context;
  const rows = await databases.directory.db
    .select({
      id: memberships.id,
      name: user.name,
      email: user.email,
      roles: memberships.roles,
      createdAt: memberships.createdAt,
      devices: count(devices.id),
      byGroups: signsInByOidc,
    })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .leftJoin(devices, and(eq(devices.memberId, memberships.id), isNull(devices.revokedAt)))
    .where(and(eq(memberships.organisationId, organisation.id), isNull(memberships.removedAt)))
    .groupBy(memberships.id)
    .orderBy(asc(user.name));
  return { members: rows.map(({ createdAt, ...row }) => ({ ...row, since: createdAt.toISOString() })) };
}
