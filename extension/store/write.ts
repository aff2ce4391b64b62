import type { Fields, Kind } from '../../shared/domain/documents.ts';
import { newId } from '../../shared/domain/ids.ts';
import { sameJson } from '../../shared/domain/json.ts';
import type { DeviceDatabase } from './database.ts';
import type { AnyRow, OutboxEntry } from './rows.ts';

/** Makes a document, row and outbox in one transaction. */
export async function createDocument(
  db: DeviceDatabase,
  kind: Kind,
  fields: Fields,
  id = newId(),
): Promise<string> {
  await writeFields(db, kind, id, fields);
  return id;
}

/**
 * Writes some fields of a document, made when it is not there yet. Row and outbox change in one transaction:
 * what is shown as saved is also on its way to the service. Writing what a field holds already does nothing.
 */
export async function writeFields(
  db: DeviceDatabase,
  kind: Kind,
  id: string,
  changes: Fields,
): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', table, db.outbox, async () => {
    const row = (await table.get(id)) ?? emptyRow(id);
    const changed = Object.entries(changes).filter(([name, value]) => !sameJson(row.fields[name], value));
    if (changed.length === 0) return;
    const keys = changed.map(([name]): [Kind, string, string] => [kind, id, name]);
    const waiting = await db.outbox.bulkGet(keys);
    const entries = changed.map(([name, value], index): OutboxEntry => {
      // An edit on top of an unsent one started where the unsent one did.
      const start = waiting[index] ?? { base: row.revisions[name] ?? 0, baseValue: row.fields[name] };
      return {
        kind,
        id,
        name,
        value,
        base: start.base,
        ...(start.baseValue !== undefined && { baseValue: start.baseValue }),
      };
    });
    await table.put({ ...row, fields: { ...row.fields, ...changes }, updatedAt: Date.now() });
    await db.outbox.bulkPut(entries);
  });
}

/** Removes a document here and, when the service knows it, there. */
export async function removeDocument(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', table, db.outbox, db.removals, db.inFlight, async () => {
    const row = await table.get(id);
    const revisions = Object.values(row?.revisions ?? {});
    const sent =
      revisions.length > 0 || (await db.inFlight.filter((mutation) => mutation.id === id).count()) > 0;
    await table.delete(id);
    await db.outbox.where({ kind, id }).delete();
    if (sent) await db.removals.put({ kind, id, seen: Math.max(0, ...revisions) });
  });
}

export function emptyRow(id: string): AnyRow {
  return { id, fields: {}, revisions: {}, siblings: {}, updatedAt: Date.now() };
}

/** The user picked or joined the versions of a field: one value again, made in the knowledge of all of them. */
export async function resolveSiblings(
  db: DeviceDatabase,
  kind: Kind,
  id: string,
  name: string,
  value: Fields[string],
): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', table, db.outbox, async () => {
    const row = await table.get(id);
    if (!row) return;
    const siblings = { ...row.siblings };
    delete siblings[name];
    const baseValue = row.fields[name];
    await table.put({ ...row, fields: { ...row.fields, [name]: value }, siblings, updatedAt: Date.now() });
    await db.outbox.put({
      kind,
      id,
      name,
      value,
      base: row.revisions[name] ?? 0,
      ...(baseValue !== undefined && { baseValue }),
    });
  });
}
