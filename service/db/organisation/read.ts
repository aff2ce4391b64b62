import { and, eq, isNull } from 'drizzle-orm';
import type { Json } from '../../../shared/domain/json.ts';
import type { Organisation } from '../databases.ts';
import { keyHolder, openContent, type Content } from './content.ts';
import { WITH_CONTENT, withContentOf } from './rows.ts';
import { documents } from './schema.ts';
import type { DocumentRow } from './subject.ts';

/** Documents with their content, which is absent where there is none or its key was destroyed. */
export async function readDocuments(
  { store, vault }: Organisation,
  ids: string[],
): Promise<{ document: DocumentRow; content?: Content }[]> {
  if (ids.length === 0) return [];
  const [rows = []] = await store.read([
    {
      sql: `SELECT ${WITH_CONTENT} FROM json_each(?) AS wanted JOIN documents d ON d.id = wanted.value
        LEFT JOIN contents c ON c.document_id = d.id`,
      params: [JSON.stringify(ids)],
    },
  ]);
  const found = rows.map(withContentOf);
  await vault.prepare(
    found.map(({ document, content }) => ({ employeeId: keyHolder(document), ...content })),
  );
  return found.map(({ document, content }) => {
    const opened =
      content && openContent(vault, { documentId: document.id, employeeId: keyHolder(document), ...content });
    return { document, ...(opened && { content: opened }) };
  });
}

/** Some fields of some documents, opened: by document, by name. */
export async function readFields(
  organisation: Organisation,
  ids: string[],
  names: string[],
): Promise<Map<string, Record<string, Json>>> {
  const found = new Map<string, Record<string, Json>>();
  for (const { document, content } of await readDocuments(organisation, ids)) {
    const fields: Record<string, Json> = {};
    for (const name of names) {
      const field = content?.get(name);
      if (field) fields[name] = field.value;
    }
    found.set(document.id, fields);
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
