import type { Change, PullPage } from '../../shared/contracts/sync.ts';
import { KINDS, type Kind } from '../../shared/domain/documents.ts';
import { sameJson } from '../../shared/domain/json.ts';
import type { DeviceDatabase } from '../store/database.ts';
import type { AnyRow, OutboxEntry } from '../store/rows.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { allTables, emptyRow } from '../store/write.ts';
import { adopt, isStale } from './adopt.ts';
import { rebase } from './rebase.ts';
import { checkRemovals } from './removal-guard.ts';
import { startOf } from './settle.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** A page cannot be applied while a push waits for its answer: the answer could be older than the page. */
export class AnswersOutstanding extends Error {
  override name = 'AnswersOutstanding';
}

/** Works one page of changes into rows and outbox and moves the cursor, all in one transaction. */
export async function applyPage(db: DeviceDatabase, page: PullPage, now: number): Promise<void> {
  await db.transaction('rw', allTables(db), async () => {
    if ((await db.inFlight.count()) > 0) throw new AnswersOutstanding();
    if (page.reset) await startAnew(db, page.cursor);
    const anew = await getSetting(db, 'anew');
    const gone = page.changes.filter((change) => change.gone).map(({ kind, id }): Ref => [kind, id]);
    const unseen = new Set((anew?.unseen ?? []).map(key));
    for (const { kind, id } of page.changes) unseen.delete(key([kind, id]));
    const missing = anew && !page.more ? anew.unseen.filter((ref) => unseen.has(key(ref))) : [];

    const removable = await withoutUnsent(db, [...gone, ...(anew?.restored ? [] : missing)]);
    await checkRemovals(db, removable.length, now);
    for (const change of page.changes) {
      if (change.gone) await remove(db, change.kind, change.id);
      else await applyChange(db, change, anew?.restored ? now - WEEK : undefined);
    }
    for (const [kind, id] of missing) await (anew?.restored ? revive : remove)(db, kind, id);

    if (anew && page.more) {
      await putSetting(db, 'anew', { ...anew, unseen: anew.unseen.filter((ref) => unseen.has(key(ref))) });
    } else await db.settings.delete('anew');
    await putSetting(db, 'cursor', page.cursor);
    if (!page.more) await putSetting(db, 'pulledTo', Number(page.cursor.split('.')[1]));
  });
}

type Ref = [Kind, string];
const key = ([kind, id]: Ref) => `${kind}:${id}`;
const epochOf = (cursor: string) => cursor.split('.')[0];

/**
 * Everything comes by once more. In another epoch the service was restored from a backup: revisions of before mean
 * something else now, so edits that wait are compared by value.
 */
async function startAnew(db: DeviceDatabase, cursor: string): Promise<void> {
  const before = await getSetting(db, 'cursor');
  const restored = before !== undefined && epochOf(before) !== '0' && epochOf(before) !== epochOf(cursor);
  const unseen: Ref[] = [];
  for (const kind of KINDS) {
    await db
      .documents(kind)
      .toCollection()
      .modify((row) => {
        if (Object.keys(row.revisions).length > 0) unseen.push([kind, row.id]);
        if (restored) Object.assign(row, { revisions: {}, siblings: {} });
      });
  }
  if (restored) {
    await db.outbox.toCollection().modify((entry) => {
      entry.base = 0;
      delete entry.settles;
    });
    await db.removals.toCollection().modify({ seen: 0 });
    await db.settings.delete('pulledTo');
  }
  await putSetting(db, 'anew', { restored, unseen });
}

async function applyChange(db: DeviceDatabase, change: Change, resendAfter?: number): Promise<void> {
  const { kind, id } = change;
  // Removed here: the service still has to hear of it, and says in its answer if the document lives on.
  if (await db.removals.get([kind, id])) return;
  const table = db.documents(kind);
  let row = (await table.get(id)) ?? { ...emptyRow(id), updatedAt: 0 };
  for (const [name, state] of Object.entries(change.fields)) {
    if (isStale(row, name, state)) continue;
    const entry = (await db.outbox.get([kind, id, name])) ?? forgotten(row, change, name, resendAfter);
    const waiting = entry && rebase(entry, state, startOf(entry));
    if (waiting) await db.outbox.put(waiting);
    else if (entry) await db.outbox.delete([kind, id, name]);
    row = adopt(row, name, state, waiting);
  }
  const { provisional: _before, ...rest } = row;
  await table.put({ ...rest, ...(change.provisional && { provisional: true }) });
}

/** An edit that the service acknowledged not long ago and, restored from a backup, no longer has. */
function forgotten(row: AnyRow, change: Change, name: string, after?: number): OutboxEntry | undefined {
  const value = row.fields[name];
  if (after === undefined || value === undefined || (row.acknowledged?.[name] ?? 0) < after) return undefined;
  if (sameJson(value, change.fields[name]?.value)) return undefined;
  return { kind: change.kind, id: change.id, name, value, base: 0 };
}

async function withoutUnsent(db: DeviceDatabase, refs: Ref[]): Promise<Ref[]> {
  const removable: Ref[] = [];
  for (const [kind, id] of refs) {
    if ((await db.documents(kind).get(id)) && !(await hasUnsent(db, kind, id))) removable.push([kind, id]);
  }
  return removable;
}

async function hasUnsent(db: DeviceDatabase, kind: Kind, id: string): Promise<boolean> {
  return (await db.outbox.where({ kind, id }).count()) > 0;
}

/** Gone at the service, unless there are edits here that it has not seen: those bring the document back. */
async function remove(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  if (await hasUnsent(db, kind, id)) {
    await revive(db, kind, id);
    return;
  }
  await db.documents(kind).delete(id);
  await db.removals.delete([kind, id]);
  if (kind === 'conversation') await db.preparation.delete(id);
}

/** Sends a document whole, as one that the service never had: of a removed document it keeps no values. */
async function revive(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  const table = db.documents(kind);
  const row = await table.get(id);
  // An employee that HR keeps is not this device's to bring back.
  if (!row || (kind === 'employee' && !row.provisional && !(await hasUnsent(db, kind, id)))) return;
  for (const [name, value] of Object.entries(row.fields)) {
    const { refused, guard } = (await db.outbox.get([kind, id, name])) ?? {};
    await db.outbox.put({
      kind,
      id,
      name,
      value,
      base: 0,
      ...(refused !== undefined && { refused }),
      ...(guard && { guard }),
    });
  }
  await table.put({ ...row, revisions: {}, siblings: {} });
}
