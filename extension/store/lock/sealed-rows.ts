import { Dexie } from 'dexie';
import { DeviceLocked, type Sealing } from './sealer.ts';

/** Ids and numbers alone. */
const READABLE_TABLES: ReadonlySet<string> = new Set(['removals']);

/** What a locked panel needs; none of it tells anything of anybody. */
const READABLE_SETTINGS: ReadonlySet<unknown> = new Set([
  'lock',
  'dropped',
  'language',
  'discreet',
  'textSize',
  'shortcuts',
  'guidance',
]);

/** The paths of a table's key and of its indexes: they stay readable. */
export interface Layout {
  table: string;
  keyPath: string | string[];
  indexed: (string | string[])[];
}

export function isSealed(row: unknown): row is { sealed: Uint8Array } {
  return typeof row === 'object' && row !== null && 'sealed' in row && row.sealed instanceof Uint8Array;
}

export const keyOf = ({ keyPath }: Layout, row: object): unknown => Dexie.getByKeyPath(row, keyPath);

export function mustBeSealed(layout: Layout, row: object): boolean {
  if (READABLE_TABLES.has(layout.table)) return false;
  return layout.table !== 'settings' || !READABLE_SETTINGS.has(keyOf(layout, row));
}

/** Where a row belongs; bound to its ciphertext. */
const placeOf = (layout: Layout, row: object) => `${layout.table}:${JSON.stringify(keyOf(layout, row))}`;

/** The row as it goes to disk: sealed when there is a lock, with only what lists and order need beside it. */
export function toStored(layout: Layout, row: object, sealing: Sealing): object {
  if (sealing.state === 'off' || (sealing.state === 'open' && !sealing.writes)) return row;
  if (!mustBeSealed(layout, row)) return row;
  if (sealing.state === 'locked') throw new DeviceLocked();
  const stored = { sealed: sealing.sealer.seal(placeOf(layout, row), row) };
  for (const path of [layout.keyPath, ...layout.indexed].flat()) {
    const value: unknown = Dexie.getByKeyPath(row, path);
    if (value !== undefined) Dexie.setByKeyPath(stored, path, value);
  }
  return stored;
}

export function fromStored(layout: Layout, row: unknown, sealing: Sealing): unknown {
  if (!isSealed(row)) return row;
  if (sealing.state !== 'open') throw new DeviceLocked();
  return sealing.sealer.open(placeOf(layout, row), row.sealed);
}
