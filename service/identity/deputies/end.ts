import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../../audit/record.ts';
import { requireRole, type ServiceContext } from '../../context.ts';
import { deputies } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';

/** Ends somebody's standing in at once, or before it began. */
export async function endDeputy(context: ServiceContext, id: string): Promise<void> {
  requireRole(context, 'admin', 'hr');
  const { db } = context.databases.directory;
  const which = and(eq(deputies.id, id), eq(deputies.organisationId, context.organisation.id));
  const [row] = await db.select().from(deputies).where(which);
  if (!row) throw new ServiceError('not-found');
  const { managerId, deputyId } = row;
  await recordAudit(context, {
    action: 'deputy.end',
    kind: 'member',
    documentId: deputyId,
    detail: { managerId },
  });
  await db.delete(deputies).where(which);
  // Their devices are to pull, and so is whatever else is connected: which those are does not matter this seldom.
  context.organisation.changes.announce(undefined);
}
