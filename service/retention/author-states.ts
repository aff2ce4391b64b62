import { asc, eq, isNotNull } from 'drizzle-orm';
import type { AuthorState } from '../../shared/contracts/disclosures.ts';
import type { ServiceContext } from '../context.ts';
import { employeeLinks, memberships } from '../db/directory/schema.ts';
import { memberNames } from '../db/directory/names.ts';
import { disclosures } from '../db/organisation/schema.ts';

/** How far the authors of private notes about an employee are, by request; and when the link was mailed. */
export type Progress = { authors: AuthorState[]; linkSentOn: string | null };

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

export async function progressOf(
  { organisation, databases }: Pick<ServiceContext, 'organisation' | 'databases'>,
  employeeId: string,
): Promise<(requestId: string) => Progress> {
  const { db } = databases.directory;
  const rows = await organisation.db
    .select()
    .from(disclosures)
    .where(eq(disclosures.employeeId, employeeId))
    .orderBy(asc(disclosures.askedAt), asc(disclosures.id));
  const links = await db.select().from(employeeLinks).where(eq(employeeLinks.employeeId, employeeId));
  const names = await memberNames(databases.directory, organisation.id);
  const gone = new Set(
    (await db.select({ id: memberships.id }).from(memberships).where(isNotNull(memberships.removedAt))).map(
      ({ id }) => id,
    ),
  );
  return (requestId) => {
    const link = links.find((one) => one.requestId === requestId);
    return {
      authors: rows
        .filter((row) => row.requestId === requestId)
        .map(({ authorId, askedAt, releasedAt }) => ({
          name: names.get(authorId) ?? '',
          state: releasedAt ? 'released' : 'asked',
          on: dayOf(releasedAt ?? askedAt),
          left: gone.has(authorId),
        })),
      linkSentOn: link ? dayOf(link.createdAt) : null,
    };
  };
}
