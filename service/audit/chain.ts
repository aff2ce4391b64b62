import type { Organisation } from '../db/databases.ts';
import type { audit } from '../db/organisation/schema.ts';
import type { Command, Row } from '../db/store.ts';

export type AuditRow = typeof audit.$inferSelect;
/** The end of a log: number and `mac` of its last row; 0 and nothing when it is empty. */
export type Head = { seq: number; mac: Buffer };

/** Asks for the end of the log; `headOf` reads the answer. */
export const READ_HEAD: Command = { sql: 'SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1', params: [] };

export function headOf([last]: Row[]): Head {
  return last ? { seq: Number(last[0]), mac: last[1] as Buffer } : { seq: 0, mac: Buffer.alloc(0) };
}

export async function readHead({ store }: Pick<Organisation, 'store'>): Promise<Head> {
  const [rows = []] = await store.read([READ_HEAD]);
  return headOf(rows);
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

/** Rows as they are added to the log, each chained to the one before it and the first to the end of the log. */
export function chainRows(
  organisation: Pick<Organisation, 'vault'>,
  end: Head,
  rows: Omit<AuditRow, 'seq' | 'mac'>[],
): AuditRow[] {
  let head = end;
  return rows.map((row) => {
    const seq = head.seq + 1;
    const mac = macOf(organisation, head.mac, { ...row, seq });
    head = { seq, mac };
    return { ...row, seq, mac };
  });
}
