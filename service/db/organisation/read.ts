import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Json } from '../../../shared/domain/json.ts';
import type { Organisation } from '../databases.ts';
import { documents, fields } from './schema.ts';
import type { DocumentRow } from './subject.ts';

/** Some fields of some documents, opened: by document, by name. */
export async function readFields(
  { db, vault }: Organisation,
  ids: string[],
  names: string[],
): Promise<Map<string, Record<string, Json>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ owner: fields.documentId, name: fields.name, rev: fields.rev, value: fields.value })
    .from(fields)
    .where(and(inArray(fields.documentId, ids), inArray(fields.name, names)));
  const found = new Map<string, Record<string, Json>>();
  for (const { owner, name, rev, value } of rows) {
    const known = found.get(owner) ?? {};
    known[name] = vault.open({ use: 'field', owner, name, rev }, value);
    found.set(owner, known);
  }
  return found;
}

/** Every employee that was not removed, by id. */
export async function readEmployees({ db }: Organisation): Promise<Map<string, DocumentRow>> {
  const rows = await db
    .select()
    .from(documents)
    .where(and(eq(documents.kind, 'employee'), isNull(documents.deletedSeq)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A field as text; empty for one that is missing or something else. */
export function textOf(fields: Record<string, Json> | undefined, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}
