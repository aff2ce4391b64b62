import { newId } from '../../shared/domain/ids.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { Services } from '../context.ts';
import { memberships, user } from '../db/directory/schema.ts';

export type NewMember = { name: string; email: string; roles: Role[]; organisationId: string };

/** Lets somebody sign in to an organisation; gives the member id. Rejects when the address is in use. */
export async function addMember(
  { databases }: Pick<Services, 'databases'>,
  { name, email, roles, organisationId }: NewMember,
): Promise<string> {
  const { db } = databases.directory;
  const now = new Date();
  const userId = newId();
  const memberId = newId();
  await db.batch([
    db.insert(user).values({
      id: userId,
      name,
      email: email.toLowerCase(),
      // An administrator vouches for the address, and a link is the only way in.
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    }),
    db.insert(memberships).values({ id: memberId, userId, organisationId, roles, createdAt: now }),
  ]);
  return memberId;
}
