import { and, eq, isNull } from 'drizzle-orm';
import type { Role } from '../../shared/domain/roles.ts';
import type { ServiceContext } from '../context.ts';
import { devices, memberships } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';

export type OtherMember = { id: string; userId: string; roles: Role[] };

/** A member of the caller's organisation; `not-found` for one who left or who belongs to another. */
export async function findMember(
  { databases, organisation }: ServiceContext,
  memberId: string,
): Promise<OtherMember> {
  const [row] = await databases.directory.db
    .select({ id: memberships.id, userId: memberships.userId, roles: memberships.roles })
    .from(memberships)
    .where(
      and(
        eq(memberships.id, memberId),
        eq(memberships.organisationId, organisation.id),
        isNull(memberships.removedAt),
      ),
    );
  if (!row) throw new ServiceError('not-found');
  return row;
}

/** Lets every open stream of a member look again at whether it may go on; the others, such as a deputy's, pull. */
export async function wakeStreams(
  { databases, organisation }: Pick<ServiceContext, 'databases' | 'organisation'>,
  memberId: string,
) {
  const rows = await databases.directory.db
    .select({ id: devices.id })
    .from(devices)
    .where(eq(devices.memberId, memberId));
  for (const id of rows.length > 0 ? rows.map((row) => row.id) : [undefined])
    organisation.changes.announce(id);
}
