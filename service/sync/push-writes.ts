import { and, eq, ne, sql } from 'drizzle-orm';
import { commandOf } from '../db/batch.ts';
import { bulkInsert } from '../db/bulk.ts';
import { Content, keyHolder } from '../db/organisation/content.ts';
import { documentValues, TOUCH_DOCUMENTS, UPSERT_DOCUMENTS } from '../db/organisation/rows.ts';
import { documents } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import type { Command, Value } from '../db/store.ts';
import { HELD_IDS } from '../retention/hold.ts';
import { RESTRICTED_IDS } from '../retention/restricted.ts';
import { holderOf, type PushState } from './push-state.ts';

/** The statements that write what a group of pushes changed: a few with many rows, never one per row. */
export async function pushWrites(state: PushState): Promise<Command[]> {
  const changed = [...state.changed].flatMap(([id, { columns, content }]) => {
    const row = state.documents.get(id);
    return row ? [{ row, columns, content }] : [];
  });
  const rows = changed.filter(({ columns }) => columns).map(({ row }) => row);
  const touched = changed.filter(({ columns }) => !columns).map(({ row }) => row);
  const written = changed.filter(({ content }) => content).map(({ row }) => row);
  await state.organisation.vault.prepare([...written.map(holderOf), ...state.superseded], { make: true });
  return [
    allotSequence(state),
    ...(rows.length > 0
      ? [{ sql: UPSERT_DOCUMENTS, params: [JSON.stringify(rows.map(documentValues))] }]
      : []),
    ...(touched.length > 0
      ? [{ sql: TOUCH_DOCUMENTS, params: [JSON.stringify(touched.map(({ id, seq }) => [id, seq]))] }]
      : []),
    ...bulkInsert(
      'INSERT INTO contents (document_id, rev, sealed)',
      written.map((row) => contentValues(state, row)),
      'ON CONFLICT (document_id) DO UPDATE SET rev = excluded.rev, sealed = excluded.sealed',
    ),
    ...bulkInsert('INSERT INTO history (document_id, seq, employee_id, sealed)', historyValues(state)),
    ...rows.flatMap((row) => dependants(state, row)),
  ];
}

/**
 * Takes the numbers of this group. Where another process took them in between, restricted an employee's data or set a
 * hold, it is not as it was read: NULL is refused, and with it the whole transaction.
 */
function allotSequence({ startSeq, seq, restricted, held }: PushState): Command {
  return {
    sql: `UPDATE meta SET seq = CASE WHEN seq = ?1 AND NOT EXISTS (
      ${RESTRICTED_IDS} AND employee_id NOT IN (SELECT value FROM json_each(?3))) AND NOT EXISTS (
      ${HELD_IDS} WHERE employee_id NOT IN (SELECT value FROM json_each(?4))) THEN ?2 END WHERE id = 1`,
    params: [startSeq, seq, JSON.stringify([...restricted]), JSON.stringify([...held])],
  };
}

function contentValues({ contents, organisation }: PushState, row: DocumentRow): Value[] {
  const { id: documentId, seq: rev } = row;
  const place = { use: 'content', documentId, rev, employeeId: keyHolder(row) } as const;
  return [
    documentId,
    rev,
    organisation.vault.sealContent(place, (contents.get(documentId) ?? new Content()).pack()),
  ];
}

function historyValues({ superseded, organisation }: PushState): Value[][] {
  return superseded.map(({ documentId, seq, employeeId, fields }) => {
    const place = { use: 'history', documentId, rev: seq, employeeId } as const;
    return [documentId, seq, employeeId, organisation.vault.sealContent(place, fields.pack())];
  });
}

/** When it changes who leads an employee, it changes who may read what hangs on them. */
function dependants(state: PushState, row: DocumentRow): Command[] {
  if (row.kind !== 'employee' || row.visibilitySeq <= state.startSeq || row.visibilitySeq === row.createdSeq)
    return [];
  const { db } = state.organisation;
  const seq = row.visibilitySeq;
  return [
    commandOf(
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
    ),
  ];
}
