import { and, eq, isNull } from 'drizzle-orm';
import type * as z from 'zod/mini';
import type { ConversationDetail } from '../../shared/contracts/console.ts';
import type { UseQuery } from '../../shared/contracts/requests.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { readEmployees, readFields } from '../db/organisation/read.ts';
import { documents } from '../db/organisation/schema.ts';
import { summarise } from '../db/organisation/summaries.ts';
import { ServiceError } from '../errors.ts';
import { mayUse } from '../retention/restricted.ts';
import { readReports } from './read-reports.ts';

/** One conversation as HR may see it. Reading a report leaves a trace, or does not happen. */
export async function getConversation(
  context: ServiceContext,
  id: string,
  { ground }: z.infer<typeof UseQuery> = {},
): Promise<ConversationDetail> {
  requireRole(context, 'hr');
  const { organisation, actor, databases } = context;
  const rows = await organisation.db
    .select()
    .from(documents)
    .where(and(eq(documents.id, id), eq(documents.kind, 'conversation'), isNull(documents.deletedSeq)));
  const employees = await readEmployees(organisation);
  const names = await memberNames(databases.directory, organisation.id);
  const [summary] = await summarise({ actor, organisation, rows, employees, names });
  if (!summary || !(await mayUse(context, summary.employeeId, ground))) throw new ServiceError('not-found');
  const kept = (await readFields(organisation, [id], ['toldVersion', 'finishes'])).get(id) ?? {};
  const toldVersion = summary.status === 'finished' ? numberOf(kept['toldVersion']) : null;
  if (summary.view !== 'report') return { ...summary, toldVersion, finishes: [], report: null };
  const report = (await readReports(organisation, [id])).get(id);
  if (report) await recordAudit(context, { action: 'report.read', kind: 'conversation', documentId: id });
  return { ...summary, toldVersion, finishes: momentsOf(kept['finishes']), report: report ?? null };
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

const momentsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((moment) => typeof moment === 'string').sort() : [];
