import { asc, eq, gt, sql } from 'drizzle-orm';
import type { AuditCheck } from '../../shared/contracts/audit.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { auditAnchors } from '../db/directory/schema.ts';
import type { Databases, Organisation } from '../db/databases.ts';
import { audit } from '../db/organisation/schema.ts';
import { macOf, type Head } from './chain.ts';
import { withoutOwn } from './own-entries.ts';
import { recordAudit } from './record.ts';

const PART = 1000;
type Finding = Pick<AuditCheck, 'problem' | 'at'>;

/** Reads the whole log and compares it with the ends that were kept elsewhere. The check is an entry itself. */
export async function checkAudit(context: ServiceContext): Promise<AuditCheck> {
  requireRole(context, 'auditor', 'hr');
  const found = await verifyAudit(context.databases, context.organisation);
  await recordAudit(context, { action: 'audit.check', detail: { whole: found.whole } });
  // Where it is broken the number is the log's own: whoever looks into that needs it.
  return { ...found, entries: (await withoutOwn(context)).numberOf(found.entries) };
}

/** Finds an entry that was edited, removed, moved, or cut off at the end. */
export async function verifyAudit({ directory }: Databases, organisation: Organisation): Promise<AuditCheck> {
  const anchors = await directory.db
    .select()
    .from(auditAnchors)
    .where(eq(auditAnchors.organisationId, organisation.id))
    .orderBy(asc(auditAnchors.seq));
  const expected = new Map(anchors.map(({ seq, mac }) => [seq, mac]));
  let last: Head = { seq: 0, mac: Buffer.alloc(0) };
  let finding: Finding | undefined;
  while (!finding) {
    const rows = await organisation.db
      .select()
      .from(audit)
      .where(gt(audit.seq, last.seq))
      .orderBy(asc(audit.seq))
      .limit(PART);
    for (const row of rows) {
      if (row.seq !== last.seq + 1) finding = { problem: 'missing', at: last.seq + 1 };
      else if (!macOf(organisation, last.mac, row).equals(row.mac))
        finding = { problem: 'changed', at: row.seq };
      else if (!(expected.get(row.seq)?.equals(row.mac) ?? true))
        finding = { problem: 'changed', at: row.seq };
      if (finding) break;
      last = { seq: row.seq, mac: row.mac };
    }
    if (rows.length < PART) break;
  }
  finding ??= await findCutOff(organisation, last.seq, anchors.at(-1)?.seq ?? 0);
  return {
    whole: finding === undefined,
    entries: last.seq,
    anchors: anchors.length,
    problem: finding?.problem ?? null,
    at: finding?.at ?? null,
  };
}

/** SQLite itself remembers the highest number that it gave out; the anchors do so outside of this database. */
async function findCutOff(
  { db }: Organisation,
  last: number,
  anchored: number,
): Promise<Finding | undefined> {
  const [counter] = await db.all<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'audit'`);
  return Math.max(anchored, counter?.seq ?? 0) > last ? { problem: 'cut-off', at: last + 1 } : undefined;
}
