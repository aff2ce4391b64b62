import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { newId } from '../../shared/domain/ids.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { Services } from '../context.ts';
import { memberships, passkeys, session, user } from '../db/directory/schema.ts';
import { ServiceError } from '../errors.ts';
import { tieRecords } from './tie-records.ts';

export type NewMember = { name: string; email: string; roles: Role[]; organisationId: string };

/**
 * Lets somebody sign in to an organisation; gives the member id, the same as before for who comes back. Throws
 * `conflict` when the address is already in use, here or in another organisation.
 */
export async function addMember(
  { databases }: Pick<Services, 'databases'>,
  { name, email: address, roles, organisationId }: NewMember,
): Promise<string> {
  const { db } = databases.directory;
  const email = address.toLowerCase();
  const now = new Date();
  const newUser = newId();
  // An administrator vouches for the address, and a link is the only way in.
  await db
    .insert(user)
    .values({ id: newUser, name, email, emailVerified: true, createdAt: now, updatedAt: now })
    .onConflictDoNothing();
  const [known] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
  const inUse = new ServiceError('conflict', { text: 'address-in-use' });
  if (!known) throw inUse;
  const [elsewhere] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.userId, known.id),
        ne(memberships.organisationId, organisationId),
        isNull(memberships.removedAt),
      ),
    );
  if (elsewhere) throw inUse;
  const [row] = await db
    .insert(memberships)
    .values({ id: newId(), userId: known.id, organisationId, roles, createdAt: now })
    .onConflictDoUpdate({
      target: [memberships.userId, memberships.organisationId],
      // Who was invited anew may be somebody else at the organisation's own sign-in by now.
      set: { roles, removedAt: null, oidcSubject: null },
      setWhere: isNotNull(memberships.removedAt),
    })
    .returning({ id: memberships.id });
  if (!row) throw inUse;
  // The address may be somebody else's by now, whose mailbox is all that they have: what opened for who left, here or
  // at another organisation, opens nothing of theirs.
  if (known.id !== newUser)
    await db.batch([
      db.update(user).set({ name, updatedAt: now }).where(eq(user.id, known.id)),
      db.delete(passkeys).where(eq(passkeys.userId, known.id)),
      db.delete(session).where(eq(session.userId, known.id)),
    ]);
  await tieRecords(await databases.organisation(organisationId), { memberId: row.id, email });
  return row.id;
}
