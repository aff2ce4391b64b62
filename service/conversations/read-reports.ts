import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { Report } from '../../shared/domain/report-content.ts';
import type { Organisation } from '../db/databases.ts';
import { readFields } from '../db/organisation/read.ts';
import { documents } from '../db/organisation/schema.ts';

/** The reports of conversations, by conversation. Whether they may be read is the caller's to decide. */
export async function readReports(
  organisation: Organisation,
  conversationIds: string[],
): Promise<Map<string, Report>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await organisation.db
    .select({ id: documents.id, conversationId: documents.conversationId })
    .from(documents)
    .where(
      and(
        eq(documents.kind, 'report'),
        inArray(documents.conversationId, conversationIds),
        isNull(documents.deletedSeq),
      ),
    )
    .orderBy(asc(documents.id));
  const contents = await readFields(
    organisation,
    rows.map(({ id }) => id),
    ['content'],
  );
  const reports = new Map<string, Report>();
  for (const { id, conversationId } of rows) {
    const parsed = Report.safeParse(contents.get(id)?.content);
    if (conversationId !== null && parsed.success) reports.set(conversationId, parsed.data);
  }
  return reports;
}
