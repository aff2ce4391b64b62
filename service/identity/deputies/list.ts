import { and, asc, eq, gte } from 'drizzle-orm';
import type { DeputyList } from '../../../shared/contracts/deputies.ts';
import { requireRole, type ServiceContext } from '../../context.ts';
import { memberNames } from '../../db/directory/names.ts';
import { deputies } from '../../db/directory/schema.ts';
import { today } from '../../../shared/domain/today.ts';
import { listMembers } from '../list-members.ts';

/** Who stands in for whom, now or later, and who could. */
export async function listDeputies(context: ServiceContext): Promise<DeputyList> {
  requireRole(context, 'admin', 'hr');
  const { databases, organisation } = context;
  const rows = await databases.directory.db
    .select()
    .from(deputies)
    .where(and(eq(deputies.organisationId, organisation.id), gte(deputies.untilDay, today())))
    .orderBy(asc(deputies.fromDay), asc(deputies.untilDay));
  const names = await memberNames(databases.directory, organisation.id);
  const { members } = await listMembers(context);
  const managers = members.filter(({ roles }) => roles.includes('manager'));
  const current = new Set(managers.map(({ id }) => id));
  // Who is no manager lends nothing and borrows nothing.
  const counting = rows.filter(({ managerId, deputyId }) => current.has(managerId) && current.has(deputyId));
  return {
    deputies: counting.map(({ id, managerId, deputyId, fromDay, untilDay }) => ({
      id,
      managerName: names.get(managerId) ?? '',
      deputyName: names.get(deputyId) ?? '',
      from: fromDay,
      until: untilDay,
    })),
    managers: managers.map(({ id, name }) => ({ id, name })),
  };
}
