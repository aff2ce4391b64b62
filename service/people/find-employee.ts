import { and, eq, isNull } from 'drizzle-orm';
import type { ServiceContext } from '../context.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { documents } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { ServiceError } from '../errors.ts';

/** An employee's record; one's own does not exist here. */
export async function findEmployee(
  { actor, organisation }: ServiceContext,
  id: string,
): Promise<DocumentRow> {
  const [row] = await organisation.db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), eq(documents.kind, 'employee'), isNull(documents.deletedSeq)));
  if (!row || ownRecords(actor, organisation.vault, [row]).size > 0) throw new ServiceError('not-found');
  return row;
}
