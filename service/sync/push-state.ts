import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Kind } from '../../shared/domain/documents.ts';
import type { StoredField, Version } from '../../shared/domain/field-state.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Organisation } from '../db/databases.ts';
import { documents, fieldHistory, fields, meta } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';

/** A version that waits for the user's choice, with the moment it came in. */
export type KeptVersion = Version & { at: string };
export type KeptField = Omit<StoredField, 'siblings'> & { siblings: KeptVersion[]; at: Date };

export type HistoryRow = typeof fieldHistory.$inferInsert;

/** The documents that one push touches, as they become while its mutations are applied; written at the end. */
export type PushState = {
  organisation: Organisation;
  /** Sequence number of the last change. */
  seq: number;
  documents: Map<string, DocumentRow>;
  fields: Map<string, Map<string, KeptField>>;
  changedDocuments: Set<string>;
  changedFields: Map<string, { documentId: string; name: string }>;
  history: HistoryRow[];
};

export async function loadPushState(
  organisation: Organisation,
  ids: string[],
  named: string[],
): Promise<PushState> {
  const { db, vault } = organisation;
  const [metaRows, documentRows, fieldRows] = await db.batch([
    db.select().from(meta),
    db
      .select()
      .from(documents)
      .where(inArray(documents.id, [...new Set([...ids, ...named])])),
    db.select().from(fields).where(inArray(fields.documentId, ids)),
  ]);
  const state: PushState = {
    organisation,
    seq: metaRows[0]?.seq ?? 0,
    documents: new Map(documentRows.map((row) => [row.id, row])),
    fields: new Map(),
    changedDocuments: new Set(),
    changedFields: new Map(),
    history: [],
  };
  for (const row of fieldRows) fieldsOf(state, row.documentId).set(row.name, openField(vault, row));
  await loadDocuments(
    state,
    documentRows.flatMap((row) => row.employeeId ?? []),
  );
  return state;
}

/** Documents that a mutation names beside its own: the employee, the conversation. */
export async function loadDocuments(state: PushState, ids: string[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !state.documents.has(id));
  if (missing.length === 0) return;
  const { db } = state.organisation;
  const rows = await db.select().from(documents).where(inArray(documents.id, missing));
  for (const row of rows) state.documents.set(row.id, row);
}

export function fieldsOf(state: PushState, documentId: string): Map<string, KeptField> {
  const known = state.fields.get(documentId);
  if (known) return known;
  const made = new Map<string, KeptField>();
  state.fields.set(documentId, made);
  return made;
}

export function openField(vault: Organisation['vault'], row: typeof fields.$inferSelect): KeptField {
  const { documentId: owner, name, rev, deviceId, at } = row;
  const siblings = row.siblings ? vault.open({ use: 'siblings', owner, name, rev }, row.siblings) : [];
  return {
    rev,
    deviceId,
    at,
    value: vault.open({ use: 'field', owner, name, rev }, row.value),
    // Sealed by ourselves from this very type.
    siblings: siblings as KeptVersion[],
  };
}

/**
 * What an edit on an older revision started from. A device that wrote again before it heard of its earlier edit
 * started from that one, whatever revision it names.
 */
export async function findAncestor(
  state: PushState,
  edit: { documentId: string; name: string; base: number; deviceId: string },
): Promise<Json | undefined> {
  const { documentId: owner, name } = edit;
  const { db, vault } = state.organisation;
  const stored = await db
    .select()
    .from(fieldHistory)
    .where(
      and(
        eq(fieldHistory.documentId, owner),
        eq(fieldHistory.name, name),
        or(
          eq(fieldHistory.rev, edit.base),
          and(
            gt(fieldHistory.rev, edit.base),
            eq(
              fieldHistory.rev,
              sql`(SELECT max(own.rev) FROM field_history own WHERE own.document_id = ${owner}
                AND own.name = ${name} AND own.device_id = ${edit.deviceId})`,
            ),
          ),
        ),
      ),
    )
    .orderBy(desc(fieldHistory.rev));
  const fresh = state.history.filter((row) => row.documentId === owner && row.name === name).reverse();
  const rows = [...fresh, ...stored];
  const own = rows.find((row) => row.deviceId === edit.deviceId && row.rev > edit.base);
  if (own?.sent) return vault.open({ use: 'sent', owner, name, rev: own.rev }, own.sent);
  const start = own ?? rows.find((row) => row.rev === edit.base);
  return start && vault.open({ use: 'field', owner, name, rev: start.rev }, start.value);
}

export function newDocument(id: string, kind: Kind, authorId: string, seq: number): DocumentRow {
  return {
    id,
    kind,
    authorId,
    employeeId: null,
    conversationId: null,
    status: null,
    typeId: null,
    variantId: null,
    sharing: null,
    plannedOn: null,
    heldOn: null,
    nextOn: null,
    managerId: null,
    emailDigest: null,
    provisionalFor: null,
    formerReaders: [],
    createdSeq: seq,
    seq,
    visibilitySeq: seq,
    deletedSeq: null,
  };
}
