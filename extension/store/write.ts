import type { Table } from 'dexie';
import { KINDS, type Fields, type Kind } from '../../shared/domain/documents.ts';
import { newId } from '../../shared/domain/ids.ts';
import { sameJson, type Json } from '../../shared/domain/json.ts';
import type { DeviceDatabase } from './database.ts';
import type { AnyRow, OutboxEntry } from './rows.ts';
import { getSetting } from './settings.ts';

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

/** The revision and value that an edit started from. */
export type Start = Pick<OutboxEntry, 'base' | 'baseValue'>;

/**
 * Writes some fields of a document, made when it is not there yet. Row and outbox change in one transaction:
 * what is shown as saved is also on its way to the service. Writing what a field holds already does nothing.
 * `starts` is for edits that did not start from what the row holds now: the user typed on while sync brought more.
 */
export async function writeFields(
  db: DeviceDatabase,
  kind: Kind,
  id: string,
  changes: Fields,
  starts: Record<string, Start> = {},
): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', table, db.outbox, async () => {
    const row = (await table.get(id)) ?? emptyRow(id);
    const changed = Object.entries(changes).filter(([name, value]) => !sameJson(row.fields[name], value));
    if (changed.length === 0) return;
    const keys = changed.map(([name]): [Kind, string, string] => [kind, id, name]);
    const waiting = await db.outbox.bulkGet(keys);
    await table.put({
      ...row,
      fields: { ...row.fields, ...Object.fromEntries(changed) },
      updatedAt: Date.now(),
    });
    await db.outbox.bulkPut(
      changed.map(([name, value], index) =>
        judged(
          db,
          { ...row.fields, ...changes },
          nextEntry(kind, row, { name, value }, waiting[index] ?? starts[name]),
        ),
      ),
    );
  });
}

/** What was typed is judged at once; until the guard is there it waits. */
function judged(db: DeviceDatabase, fields: Fields, entry: OutboxEntry): OutboxEntry {
  const guard = db.guardian.verdict(entry, fields);
  return guard ? { ...entry, guard } : entry;
}

/** An edit on top of an unsent one started where the unsent one did, and is no longer the one that was refused. */
function nextEntry(
  kind: Kind,
  row: AnyRow,
  edit: { name: string; value: Json; settles?: number[] },
  waiting: (Start & Pick<OutboxEntry, 'settles'>) | undefined,
): OutboxEntry {
  const { name, value } = edit;
  const start = waiting ?? { base: row.revisions[name] ?? 0, baseValue: row.fields[name] };
  const settles = [...new Set([...(waiting?.settles ?? []), ...(edit.settles ?? [])])];
  return {
    kind,
    id: row.id,
    name,
    value,
    base: start.base,
    ...(start.baseValue !== undefined && { baseValue: start.baseValue }),
    ...(settles.length > 0 && { settles }),
  };
}

/**
 * Removes a document here and, when the service knows it, there. It tells the service up to where this device had
 * seen everything: an edit of another device after that beats the removal.
 */
export async function removeDocument(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', [table, db.outbox, db.removals, db.inFlight, db.settings], async () => {
    const row = await table.get(id);
    const known = Object.keys(row?.revisions ?? {}).length > 0;
    const sent = known || (await db.inFlight.filter((mutation) => mutation.id === id).count()) > 0;
    await table.delete(id);
    await db.outbox.where({ kind, id }).delete();
    const seen = (await getSetting(db, 'pulledTo')) ?? 0;
    const { employeeId } = row?.fields ?? {};
    const about = typeof employeeId === 'string' ? { employeeId } : {};
    if (sent) await db.removals.put({ kind, id, seen, ...about });
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
  value: Json,
): Promise<void> {
  const table = db.documents(kind);
  await db.transaction('rw', table, db.outbox, async () => {
    const row = await table.get(id);
    if (!row) return;
    const { [name]: versions = [], ...siblings } = row.siblings;
    const waiting = await db.outbox.get([kind, id, name]);
    await table.put({ ...row, fields: { ...row.fields, [name]: value }, siblings, updatedAt: Date.now() });
    const settles = versions.map(({ rev }) => rev);
    await db.outbox.put(judged(db, row.fields, nextEntry(kind, row, { name, value, settles }, waiting)));
  });
}

/** Sends refused edits once more, as they are: after HR changed what this manager may do, for instance. */
export async function retryRefused(db: DeviceDatabase): Promise<void> {
  await db.outbox
    .filter(({ refused }) => refused !== undefined)
    .modify((entry) => {
      delete entry.refused;
    });
}

/** Everything that a change of documents can touch, for one transaction over all of it. */
export function allTables(db: DeviceDatabase): Table[] {
  return [
    ...KINDS.map((kind) => db.documents(kind)),
    db.preparation,
    db.phrases,
    db.outbox,
    db.removals,
    db.inFlight,
    db.settings,
  ];
}
