import { eq } from 'drizzle-orm';
import type { Databases, Organisation } from '../db/databases.ts';
import { organisations } from '../db/directory/schema.ts';

/** The one organisation that an operator named. Throws when there is none, or several. */
export async function findOrganisation(databases: Databases, name: string): Promise<Organisation> {
  const [row, ...others] = await databases.directory.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name.trim()));
  if (!row) throw new Error('No organisation of that name.');
  if (others.length > 0) throw new Error('Several organisations have that name; none was changed.');
  return databases.organisation(row.id);
}
