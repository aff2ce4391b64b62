import { and, count, desc, eq, gte, like, lt } from 'drizzle-orm';
import type { AuditPage, AuditQuery } from '../../shared/contracts/audit.ts';
import type { Json } from '../../shared/domain/json.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { audit } from '../db/organisation/schema.ts';
import { withoutOwn } from './own-entries.ts';

const PAGE = 50;
const DAY_MS = 86_400_000;

/** The log, newest first. */
export async function listAudit(context: ServiceContext, query: AuditQuery): Promise<AuditPage> {
  requireRole(context, 'auditor', 'hr');
  const { organisation, databases } = context;
  const { listed, numberOf, seqOf } = await withoutOwn(context);
  const matching = and(
    listed,
    query.action ? like(audit.action, `${query.action}%`) : undefined,
    query.memberId ? eq(audit.actorId, query.memberId) : undefined,
    query.documentId ? eq(audit.documentId, query.documentId) : undefined,
    query.from ? gte(audit.at, new Date(query.from)) : undefined,
    query.to ? lt(audit.at, new Date(Date.parse(query.to) + DAY_MS)) : undefined,
  );
  const rows = await organisation.db
    .select()
    .from(audit)
    .where(and(matching, query.before ? lt(audit.seq, seqOf(query.before)) : undefined))
    .orderBy(desc(audit.seq))
    .limit(PAGE + 1);
  const [total] = await organisation.db.select({ count: count() }).from(audit).where(matching);
  const names = await memberNames(databases.directory, organisation.id);
  const actors = await organisation.db.selectDistinct({ id: audit.actorId }).from(audit).where(listed);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    entries: page.map((row) => ({
      seq: numberOf(row.seq),
      at: row.at.toISOString(),
      actorName: names.get(row.actorId) ?? '',
      byDevice: row.deviceId !== null,
      action: row.action,
      kind: row.kind,
      documentId: row.documentId,
      // Written by `record.ts` from a record of JSON values.
      detail: row.detail === null ? null : (JSON.parse(row.detail) as Record<string, Json>),
    })),
    next: rows.length > PAGE && last ? numberOf(last.seq) : null,
    total: total?.count ?? 0,
    withoutOwn: listed !== undefined,
    actors: actors
      .flatMap(({ id }) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}
