import type { FieldState } from '../../shared/contracts/sync.ts';
import type { AnyRow, OutboxEntry } from '../store/rows.ts';

/** The newest revision in a field: of its value, or of a version kept beside it. */
function newest(rev: number, siblings: { rev: number }[] = []): number {
  return Math.max(rev, ...siblings.map((sibling) => sibling.rev));
}

/** Whether this device knows something newer of the field already: pages can repeat what an answer brought. */
export function isStale(row: AnyRow, name: string, state: FieldState): boolean {
  const known = newest(row.revisions[name] ?? 0, row.siblings[name]);
  return newest(state.rev, state.siblings) < known;
}

/** Takes a field's state from the service into the row, under the edit that waits on top of it, if any. */
export function adopt(
  row: AnyRow,
  name: string,
  state: FieldState,
  waiting: OutboxEntry | undefined,
): AnyRow {
  const open = state.siblings.filter(({ rev }) => !waiting?.settles?.includes(rev));
  const { [name]: _before, ...others } = row.siblings;
  return {
    ...row,
    fields: { ...row.fields, [name]: waiting ? waiting.value : state.value },
    revisions: { ...row.revisions, [name]: state.rev },
    siblings: open.length > 0 ? { ...others, [name]: open } : others,
    updatedAt: Math.max(row.updatedAt, Date.parse(state.at) || 0),
  };
}
