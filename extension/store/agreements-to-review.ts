import { madeAt } from '../../shared/domain/ids.ts';
import { carriedOver } from './agreements.ts';
import type { DeviceDatabase } from './database.ts';
import type { AgreementRow } from './rows.ts';

/**
 * Open agreements of earlier conversations with this employee, and those that were settled since this conversation
 * was started: a line that was just ticked stays where it is.
 */
export async function agreementsToReview(
  db: DeviceDatabase,
  employeeId: string,
  conversationId: string,
): Promise<AgreementRow[]> {
  const open = await carriedOver(db, employeeId, conversationId);
  const since = madeAt(conversationId);
  const settled = await db.agreements
    .where('fields.employeeId')
    .equals(employeeId)
    .filter(
      ({ fields, updatedAt }) =>
        fields.status !== 'open' && fields.conversationId !== conversationId && updatedAt >= since,
    )
    .toArray();
  return [...open, ...settled].sort((a, b) => a.id.localeCompare(b.id));
}
