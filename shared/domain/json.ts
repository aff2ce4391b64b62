/** What a field can hold: JSON of text that every store can keep. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Longest text of one value, in UTF-16 code units. */
export const MAX_TEXT = 20_000;
/** Deepest nesting of one value. */
const MAX_DEPTH = 6;
/** Most entries in one array or object. */
const MAX_ENTRIES = 500;

/**
 * Why a value cannot be kept, or nothing when it can. SQLite cuts text at U+0000 on reading and turns lone
 * surrogates into U+FFFD, so both are refused at the edge rather than changed in silence.
 */
export function valueProblem(
  value: unknown,
  depth = 0,
): 'too-deep' | 'too-long' | 'bad-text' | 'not-json' | undefined {
  if (depth > MAX_DEPTH) return 'too-deep';
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not-json';
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) return 'too-long';
    return value.isWellFormed() && !value.includes('\0') ? undefined : 'bad-text';
  }
  if (typeof value !== 'object') return 'not-json';
  const entries = Object.entries(value);
  if (entries.length > MAX_ENTRIES) return 'too-long';
  for (const [key, entry] of entries) {
    const problem = valueProblem(key, depth + 1) ?? valueProblem(entry, depth + 1);
    if (problem) return problem;
  }
  return;
}

/** A value as a person may read it: text as it is. */
export const jsonText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => key in b && sameJson(value, (b as { [key: string]: Json })[key]))
  );
}
