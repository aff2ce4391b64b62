import type { Kind } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from '../store/database.ts';
import type { AnyRow, OutboxEntry } from '../store/rows.ts';
import { asOneValue } from './versions.ts';

/** Sends a document whole, as one that the service never had: of a removed document it keeps no values. */
export async function sendWhole(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  const table = db.documents(kind);
  const row = await table.get(id);
  // An employee that HR keeps is not this device's to bring back.
  if (!row || (kind === 'employee' && !row.provisional && !(await hasUnsent(db, kind, id)))) return;
  await sendAnew(db, kind, row, Object.keys(row.fields));
  await table.put({ ...row, revisions: {}, siblings: {} });
}

/** Puts these fields in the outbox as they are, started from nothing, and into the row what is sent of them. */
export async function sendAnew(db: DeviceDatabase, kind: Kind, row: AnyRow, names: string[]): Promise<void> {
  for (const name of names) {
    const { refused, guard } = (await db.outbox.get([kind, row.id, name])) ?? {};
    const value = asOneValue(kind, row, name);
    const entry: OutboxEntry = { kind, id: row.id, name, value, base: 0 };
    await db.outbox.put({ ...entry, ...(refused !== undefined && { refused }), ...(guard && { guard }) });
    row.fields[name] = value;
  }
}

export async function hasUnsent(db: DeviceDatabase, kind: Kind, id: string): Promise<boolean> {
  return (await db.outbox.where({ kind, id }).count()) > 0;
}
