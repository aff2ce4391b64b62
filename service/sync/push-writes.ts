import { and, eq, getTableColumns, ne, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { inParts, type Statement } from '../db/batch.ts';
import { documents, fieldHistory, fields, meta } from '../db/organisation/schema.ts';
import type { KeptField, PushState } from './push-state.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';

/** The statements that write what a push changed: a few with many rows, never one per row. */
export function pushWrites(state: PushState): Statement[] {
  const { db } = state.organisation;
  const rows = [...state.changedDocuments].flatMap((id) => state.documents.get(id) ?? []);
  if (rows.length === 0) return [];
  return [
    ...inParts(rows).map((part) =>
      db
        .insert(documents)
        .values(part)
        .onConflictDoUpdate({ target: documents.id, set: excluded(documents) }),
    ),
    ...inParts(fieldRows(state)).map((part) =>
      db
        .insert(fields)
        .values(part)
        .onConflictDoUpdate({ target: [fields.documentId, fields.name], set: excluded(fields) }),
    ),
    ...inParts(state.history).map((part) => db.insert(fieldHistory).values(part)),
    ...rows.flatMap((row) => dependants(state, row)),
    db.update(meta).set({ seq: state.seq }).where(eq(meta.id, 1)),
  ];
}

function fieldRows(state: PushState): (typeof fields.$inferInsert)[] {
  const { vault } = state.organisation;
  return [...state.changedFields.values()].map(({ documentId: owner, name }) => {
    // `changedFields` names only what was put into `fields`.
    const field = state.fields.get(owner)?.get(name) as KeptField;
    const { rev, deviceId, at } = field;
    const value = vault.seal({ use: 'field', owner, name, rev }, field.value);
    const siblings = field.siblings.length
      ? vault.seal({ use: 'siblings', owner, name, rev }, field.siblings)
      : null;
    return { documentId: owner, name, rev, value, siblings, deviceId, at };
  });
}

/** When it changes who leads an employee, it changes who may read what hangs on them. */
function dependants(state: PushState, row: DocumentRow): Statement[] {
  if (row.kind !== 'employee' || row.visibilitySeq === row.createdSeq) return [];
  const { db } = state.organisation;
  const seq = row.visibilitySeq;
  return [
    db
      .update(documents)
      .set({
        visibilitySeq: seq,
        seq: sql`max(${documents.seq}, ${seq})`,
        formerReaders: sql`(SELECT json_group_array(value) FROM (
          SELECT value FROM json_each(${documents.formerReaders})
          UNION SELECT value FROM json_each(${JSON.stringify(row.formerReaders)})))`,
      })
      .where(
        and(
          eq(documents.employeeId, row.id),
          ne(documents.kind, 'employee'),
          sql`${documents.visibilitySeq} < ${seq}`,
        ),
      ),
  ];
}

/** Every column as the new row has it. */
function excluded<Table extends SQLiteTable>(table: Table): Record<string, SQL> {
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      sql.raw(`excluded."${column.name}"`),
    ]),
  );
}
