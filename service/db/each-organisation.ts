import type { Databases, Organisation } from './databases.ts';
import { organisations } from './directory/schema.ts';

/**
 * Does a job for every organisation, one after another. One that fails, such as one whose database does not open, keeps
 * no other waiting: what failed is thrown at the end as an AggregateError.
 */
export async function eachOrganisation(
  databases: Databases,
  job: (organisation: Organisation) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of await databases.directory.db.select({ id: organisations.id }).from(organisations)) {
    try {
      await job(await databases.organisation(id));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not every organisation had its turn.');
}
