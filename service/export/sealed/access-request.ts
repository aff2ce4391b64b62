import { and, eq } from 'drizzle-orm';
import type { Organisation } from '../../db/databases.ts';
import { requests } from '../../db/organisation/schema.ts';
import { ServiceError } from '../../errors.ts';

export type RequestRow = typeof requests.$inferSelect;

/** An employee's request for access; any other has no package to send. */
export async function findAccessRequest(
  { db }: Organisation,
  employeeId: string,
  requestId: string,
): Promise<RequestRow> {
  const [row] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.id, requestId), eq(requests.employeeId, employeeId)));
  if (!row) throw new ServiceError('not-found');
  if (row.kind !== 'access') throw new ServiceError('conflict');
  return row;
}
