import { and, eq, isNull } from 'drizzle-orm';
import type * as z from 'zod/mini';
import type { ConversationDetail } from '../../shared/contracts/console.ts';
import type { UseQuery } from '../../shared/contracts/requests.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
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
  const toldVersion = summary.status === 'finished' ? await toldVersionOf(organisation, id) : null;
  if (summary.view !== 'report') return { ...summary, toldVersion, report: null };
  const report = (await readReports(organisation, [id])).get(id);
  if (report) await recordAudit(context, { action: 'report.read', kind: 'conversation', documentId: id });
  return { ...summary, toldVersion, report: report ?? null };
}

async function toldVersionOf(organisation: Organisation, id: string): Promise<number | null> {
  const version = (await readFields(organisation, [id], ['toldVersion'])).get(id)?.['toldVersion'];
  return typeof version === 'number' ? version : null;
}
