import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Services } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { memberships, user } from '../../db/directory/schema.ts';
import { documents } from '../../db/organisation/schema.ts';

/** Addresses of who leads the employee with this address. */
export async function leadersOf(
  { databases }: Services,
  { db, vault }: Organisation,
  email: string,
): Promise<string[]> {
  const records = await db
    .select({ managerId: documents.managerId })
    .from(documents)
    .where(
      and(
        eq(documents.kind, 'employee'),
        eq(documents.emailDigest, vault.digest(email)),
        isNull(documents.deletedSeq),
        isNotNull(documents.managerId),
      ),
    );
  const ids = records.flatMap(({ managerId }) => managerId ?? []);
  if (ids.length === 0) return [];
  const leaders = await databases.directory.db
    .select({ email: user.email })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .where(inArray(memberships.id, ids));
  return leaders.map((leader) => leader.email);
}
