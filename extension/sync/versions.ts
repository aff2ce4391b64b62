import { mergeKind, type Kind } from '../../shared/domain/documents.ts';
import { sameJson, type Json } from '../../shared/domain/json.ts';
import type { AnyRow } from '../store/rows.ts';

/** Texts one below the other, without those that stand in another already. */
export function joinTexts(texts: string[]): string {
  const joined: string[] = [];
  for (const text of texts) if (!joined.some((other) => other.includes(text))) joined.push(text);
  return joined.join('\n\n');
}

/** A field's value, with the versions that wait beside it. */
export const versionsOf = (row: AnyRow, name: string): Json[] => {
  const value = row.fields[name];
  return value === undefined ? [] : [value, ...(row.siblings[name] ?? []).map((version) => version.value)];
};

export const isText = (kind: Kind, name: string, value: Json): value is string =>
  typeof value === 'string' && mergeKind(kind, name, value) === 'text';

/**
 * A field as one value to send. A device cannot send two versions, for the second would be taken for an edit of the
 * first: texts that waited beside it come below it.
 */
export function asOneValue(kind: Kind, row: AnyRow, name: string): Json {
  const versions = versionsOf(row, name);
  const texts = versions.filter((version) => isText(kind, name, version));
  return texts.length === versions.length ? joinTexts(texts) : (versions[0] ?? null);
}

export const includesJson = (list: Json[], one: Json): boolean => list.some((other) => sameJson(other, one));
