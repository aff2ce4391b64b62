import { getTableColumns, getTableName } from 'drizzle-orm';
import type { Row, Value } from '../store.ts';
import { documents } from './schema.ts';
import type { DocumentRow } from './subject.ts';

/** Documents as rows of hand-written statements, with the columns in the schema's order. */
const COLUMNS = Object.entries(getTableColumns(documents));
const NAMES = COLUMNS.map(([, { name }]) => name);
const KEYS = COLUMNS.map(([key]) => key);
const COUNT = COLUMNS.length;
const LISTS = (['formerReaders', 'memberIds'] as const).map((key) => [key, KEYS.indexOf(key)] as const);
const DELETED_AT = KEYS.indexOf('deletedAt');

/** For a SELECT from `documents d LEFT JOIN contents c`: one JSON array, which costs less to read than its columns. */
export const DOCUMENT = `json_array(${NAMES.map((name) => `d.${name}`).join(', ')})`;
export const WITH_CONTENT = `${DOCUMENT}, c.rev, c.sealed`;

export type RowWithContent = { document: DocumentRow; content?: { rev: number; sealed: Buffer } };

/** Of a row that begins with `DOCUMENT`. */
export function documentOf([columns]: Row): DocumentRow {
  const values = JSON.parse(columns as string) as unknown[];
  const document: Record<string, unknown> = {};
  for (let index = 0; index < COUNT; index += 1) document[KEYS[index] as string] = values[index];
  for (const [key, index] of LISTS) {
    const list = values[index] as string;
    document[key] = list === '[]' ? [] : JSON.parse(list);
  }
  const deletedAt = values[DELETED_AT] as number | null;
  document['deletedAt'] = deletedAt === null ? null : new Date(deletedAt);
  // The columns come from this very table.
  return document as DocumentRow;
}

/** Of a row of `WITH_CONTENT`. */
export function withContentOf(row: Row): RowWithContent {
  const [, rev, sealed] = row as [string, number | null, Buffer];
  const document = documentOf(row);
  return rev === null ? { document } : { document, content: { rev, sealed } };
}

/** Values in the order of the columns, as JSON takes them. */
export function documentValues(document: DocumentRow): Value[] {
  return KEYS.map((key) => {
    const value = document[key as keyof DocumentRow];
    if (value instanceof Date) return value.getTime();
    return Array.isArray(value) ? JSON.stringify(value) : value;
  });
}

/** Writes any number of documents: one parameter, a JSON array of `documentValues`. */
export const UPSERT_DOCUMENTS = `INSERT INTO ${getTableName(documents)} (${NAMES.join(', ')})
  SELECT ${NAMES.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?1) WHERE true
  ON CONFLICT (id) DO UPDATE SET ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** Moves documents on that changed in content alone: one parameter, a JSON array of id and number. */
export const TOUCH_DOCUMENTS = `UPDATE ${getTableName(documents)} SET seq = moved.value ->> 1
  FROM json_each(?1) AS moved WHERE ${getTableName(documents)}.id = moved.value ->> 0`;
