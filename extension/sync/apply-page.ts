import type { Change, PullPage } from '../../shared/contracts/sync.ts';
import { KINDS, type Kind } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from '../store/database.ts';
import type { AnyRow } from '../store/rows.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { allTables, emptyRow } from '../store/write.ts';
import { adopt, isStale } from './adopt.ts';
import { forgetRevisions, fromNothing, lostSince, resend, sendUnmentioned } from './after-restore.ts';
import { epochOf, seqOf } from './cursor.ts';
import { hearRestricted } from './hear-restricted.ts';
import { rememberLent } from './lent.ts';
import { rebase } from './rebase.ts';
import { checkRemovals } from './removal-guard.ts';
import { remove } from './remove.ts';
import { hasUnsent, sendWhole } from './send-whole.ts';
import { startOf } from './settle.ts';

/** A page cannot be applied while a push waits for its answer: the answer could be older than the page. */
export class AnswersOutstanding extends Error {
  override name = 'AnswersOutstanding';
}

/** Works one page of changes into rows and outbox and moves the cursor, all in one transaction. */
export async function applyPage(db: DeviceDatabase, page: PullPage, now: number): Promise<void> {
  await db.transaction('rw', allTables(db), async () => {
    if ((await db.inFlight.count()) > 0) throw new AnswersOutstanding();
    if (page.reset) await startAnew(db, page.cursor, now);
    const anew = await getSetting(db, 'anew');
    const gone = page.changes.filter((change) => change.gone).map(({ kind, id }): Ref => [kind, id]);
    const unseen = new Set((anew?.unseen ?? []).map(key));
    for (const { kind, id } of page.changes) unseen.delete(key([kind, id]));
    const missing = anew && !page.more ? anew.unseen.filter((ref) => unseen.has(key(ref))) : [];

    const since = anew?.restored ? lostSince(now) : undefined;
    const lost = anew?.restored ? [] : await knownBy(db, missing, seqOf(page.cursor));
    const going = await whichGo(db, [...gone, ...lost], since);
    // What was lent goes back without a question: that its time ends was known from the beginning.
    await checkRemovals(db, going.filter(({ until }) => until === undefined).length, now);
    for (const change of page.changes) if (!change.gone) await applyChange(db, change, since);
    await rememberLent(db, page.changes);
    await hearRestricted(db, page.restricted);
    for (const [kind, id] of [...gone, ...lost])
      await ((await livesOn(db, kind, id, since)) ? sendWhole : remove)(db, kind, id);
    if (anew?.restored) for (const [kind, id] of missing) await sendWhole(db, kind, id);
    if (anew?.restored && !page.more) await sendUnmentioned(db);

    if (anew && page.more) {
      await putSetting(db, 'anew', { ...anew, unseen: anew.unseen.filter((ref) => unseen.has(key(ref))) });
    } else await db.settings.delete('anew');
    await putSetting(db, 'cursor', page.cursor);
    if (!page.more) await putSetting(db, 'pulledTo', seqOf(page.cursor));
  });
}

type Ref = [Kind, string];
const key = ([kind, id]: Ref) => `${kind}:${id}`;

/**
 * Everything comes by once more. In another epoch the service was restored from a backup: revisions of before mean
 * something else now, so edits that wait are compared by value.
 */
async function startAnew(db: DeviceDatabase, cursor: string, now: number): Promise<void> {
  const before = await getSetting(db, 'cursor');
  const other = before !== undefined && epochOf(before) !== '0' && epochOf(before) !== epochOf(cursor);
  // One that was cut off and begins again is still about the same restored service.
  const restored = other || ((await getSetting(db, 'anew'))?.restored ?? false);
  const unseen: Ref[] = [];
  for (const kind of KINDS) {
    await db
      .documents(kind)
      .toCollection()
      .modify((row) => {
        if (Object.keys(row.revisions).length > 0) unseen.push([kind, row.id]);
        if (restored) forgetRevisions(row);
      });
  }
  if (restored) {
    await db.outbox.bulkPut((await db.outbox.toArray()).map(fromNothing));
    await db.removals.toCollection().modify({ seen: 0 });
    await db.settings.delete('pulledTo');
  }
  await putSetting(db, 'anew', { restored, unseen, since: now });
}

async function applyChange(db: DeviceDatabase, change: Change, since?: number): Promise<void> {
  const { kind, id } = change;
  // Removed here: the service still has to hear of it, and says in its answer if the document lives on.
  if (await db.removals.get([kind, id])) return;
  const table = db.documents(kind);
  let row = (await table.get(id)) ?? { ...emptyRow(id), updatedAt: 0 };
  for (const [name, state] of Object.entries(change.fields)) {
    if (isStale(row, name, state)) continue;
    const unsent = await db.outbox.get([kind, id, name]);
    const field = { kind, id, name };
    const entry = since === undefined ? unsent : resend(row, field, state, unsent, since);
    const waiting = entry && rebase(entry, state, startOf(entry));
    if (waiting) await db.outbox.put(waiting);
    else if (entry) await db.outbox.delete([kind, id, name]);
    row = adopt(row, name, state, waiting);
  }
  const { provisional: _before, until: _earlier, ...rest } = row;
  const { provisional, until } = change;
  await table.put({
    ...rest,
    ...(provisional && { provisional }),
    ...(until !== undefined && { until }),
  });
}

/** Of documents that did not come by, those that who answered can have known: a replica may not have heard of the rest. */
async function knownBy(db: DeviceDatabase, refs: Ref[], seq: number): Promise<Ref[]> {
  const known: Ref[] = [];
  for (const [kind, id] of refs) {
    const { revisions = {} } = (await db.documents(kind).get(id)) ?? {};
    if (Object.values(revisions).every((revision) => revision <= seq)) known.push([kind, id]);
  }
  return known;
}

/** Documents that go when the service says so, out of these. */
async function whichGo(db: DeviceDatabase, refs: Ref[], since?: number): Promise<AnyRow[]> {
  const going: AnyRow[] = [];
  for (const [kind, id] of refs) {
    const row = await db.documents(kind).get(id);
    if (row && !(await livesOn(db, kind, id, since))) going.push(row);
  }
  return going;
}

/** Edits that the service has not seen, or has no longer, bring a document back. */
async function livesOn(db: DeviceDatabase, kind: Kind, id: string, since = Infinity): Promise<boolean> {
  const { acknowledged = {} } = (await db.documents(kind).get(id)) ?? {};
  return (await hasUnsent(db, kind, id)) || Object.values(acknowledged).some((at) => at >= since);
}
