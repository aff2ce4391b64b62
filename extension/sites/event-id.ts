import type { Day } from './when.ts';

export interface GoogleEventId {
  id: string;
  /** Start of one instance of a series, as first planned: UTC ISO 8601, or a date. */
  start?: string;
}

/** Reads Google's `data-eventid`: base64 of `id[_20261007T150000Z] calendar`. Null when it is anything else. */
export function readGoogleEventId(encoded: string): GoogleEventId | null {
  let text: string;
  try {
    text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const [, id] = /^([\w.-]{3,1100}) [\x21-\x7e]+$/.exec(text) ?? [];
  if (!id) return null;
  const [, y, m, d, h, min, s] = /_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(id) ?? [];
  if (!y) return { id };
  return { id, start: h ? `${y}-${m}-${d}T${h}:${min}:${s}Z` : `${y}-${m}-${d}` };
}

/** Google's day number: (year − 1970) × 512 + month × 32 + day. */
export function readDateKey(key: string): Day | null {
  if (!/^\d{3,6}$/.test(key)) return null;
  const n = Number(key);
  const found = { year: 1970 + (n >> 9), month: (n >> 5) & 15, day: n & 31 };
  const date = new Date(Date.UTC(found.year, found.month - 1, found.day));
  return date.getUTCMonth() === found.month - 1 && date.getUTCDate() === found.day && found.day > 0
    ? found
    : null;
}
