import { desc } from 'drizzle-orm';
import type { Organisation } from '../db/databases.ts';
import { audit } from '../db/organisation/schema.ts';

export type AuditRow = typeof audit.$inferSelect;
/** The end of a log: number and `mac` of its last row; 0 and nothing when it is empty. */
export type Head = { seq: number; mac: Buffer };

export async function readHead({ db }: Pick<Organisation, 'db'>): Promise<Head> {
  const [last] = await db
    .select({ seq: audit.seq, mac: audit.mac })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(1);
  return last ?? { seq: 0, mac: Buffer.alloc(0) };
}

/** What ties a row to everything before it. */
export function macOf(
  { vault }: Pick<Organisation, 'vault'>,
  before: Buffer,
  row: Omit<AuditRow, 'mac'>,
): Buffer {
  const { seq, at, actorId, deviceId, action, kind, documentId, detail } = row;
  const text = [seq, at.getTime(), actorId, deviceId, action, kind, documentId, detail];
  return vault.mac(JSON.stringify(['audit', before.toString('base64'), ...text]));
}

/**
 * Rows as they are added to the log. Call it inside the writer's queue and once per transaction: each row is chained
 * to the last one that is stored.
 */
export async function chainRows(
  organisation: Pick<Organisation, 'db' | 'vault'>,
  rows: Omit<AuditRow, 'seq' | 'mac'>[],
): Promise<AuditRow[]> {
  if (rows.length === 0) return [];
  let head = await readHead(organisation);
  return rows.map((row) => {
    const seq = head.seq + 1;
    const mac = macOf(organisation, head.mac, { ...row, seq });
    head = { seq, mac };
    return { ...row, seq, mac };
  });
}
