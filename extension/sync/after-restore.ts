import type { FieldState } from '../../shared/contracts/sync.ts';
import { KINDS, type Kind } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from '../store/database.ts';
import type { AnyRow, OutboxEntry } from '../store/rows.ts';
import { sendAnew } from './send-whole.ts';
import { includesJson, isText, joinTexts, versionsOf } from './versions.ts';

const WEEK_MS = 7 * 86_400_000;

/** What a service that was put back from a backup may have lost: acknowledged at or after this moment. */
export const lostSince = (now: number): number => now - WEEK_MS;

/** Revisions of before mean nothing in the new epoch; the versions themselves stay until their field comes by. */
export function forgetRevisions(row: AnyRow): void {
  row.revisions = {};
  for (const versions of Object.values(row.siblings)) for (const version of versions) version.rev = 0;
}

/**
 * What to send of a field that came by, besides what waits: what the service acknowledged since and no longer has.
 * Where it keeps versions of its own, one of them can be this device's, which a new one would replace: then one text
 * holds them all.
 */
export function resend(
  row: AnyRow,
  { kind, id, name }: { kind: Kind; id: string; name: string },
  state: FieldState,
  unsent: OutboxEntry | undefined,
  since: number,
): OutboxEntry | undefined {
  // It came by already, so that what differs now is news.
  if (row.revisions[name]) return unsent;
  const acknowledged = (row.acknowledged?.[name] ?? 0) >= since;
  const [value, ...beside] = versionsOf(row, name);
  if (value === undefined || !(unsent || acknowledged)) return unsent;
  const here = acknowledged ? [value, ...beside] : [value];
  const there = [state.value, ...state.siblings.map((version) => version.value)];
  const edit = unsent && fromNothing(unsent);
  if (here.every((version) => includesJson(there, version))) return edit;
  const entry = { kind, id, name, base: 0, ...edit, ...(edit?.guard && { guard: 'unchecked' as const }) };
  const texts = [...here, ...there].filter((version) => isText(kind, name, version));
  if (texts.length < here.length + there.length) return { ...entry, value };
  if (there.length === 1) return { ...entry, value: joinTexts(texts.slice(0, here.length)) };
  const settles = state.siblings.map(({ rev }) => rev);
  return { ...entry, value: joinTexts(texts), base: state.rev, baseValue: state.value, settles };
}

/** An edit whose start was in the service of before. */
export function fromNothing({ baseValue: _baseValue, settles: _settles, ...edit }: OutboxEntry): OutboxEntry {
  return { ...edit, base: 0 };
}

/** Fields that a restored service did not mention: they are younger than the backup. */
export async function sendUnmentioned(db: DeviceDatabase): Promise<void> {
  for (const kind of KINDS) {
    for (const row of await db.documents(kind).toArray()) {
      if (kind === 'employee' && !row.provisional) continue;
      const waiting = new Set(
        (await db.outbox.where({ kind, id: row.id }).toArray()).map(({ name }) => name),
      );
      const names = Object.keys(row.fields).filter((name) => !row.revisions[name] && !waiting.has(name));
      if (names.length === 0) continue;
      await sendAnew(db, kind, row, names);
      for (const name of names) delete row.siblings[name];
      await db.documents(kind).put(row);
    }
  }
}
