import type { MutationAnswer } from '../../shared/contracts/sync.ts';
import type { Kind } from '../../shared/domain/documents.ts';
import { sameJson } from '../../shared/domain/json.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { RESTRICTED } from '../store/restriction.ts';
import type { InFlight, OutboxEntry } from '../store/rows.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { allTables } from '../store/write.ts';
import { adopt } from './adopt.ts';
import { beginAgain, hearEpoch } from './cursor.ts';
import { rebase } from './rebase.ts';
import { sendWhole } from './send-whole.ts';

/**
 * Whether these can be the answers to what was sent. They are not when this device's numbers were used before, by
 * a database since lost: the service then repeats what it once said to another edit.
 */
export function answersFit(sent: InFlight[], answers: MutationAnswer[]): boolean {
  const byNumber = new Map(answers.map((answer) => [answer.n, answer]));
  return sent.every((mutation) => {
    const answer = byNumber.get(mutation.n);
    if (!answer) return false;
    if (answer.status === 'refused' || mutation.op === 'delete') return true;
    return mutation.entries.every(({ name, value }) => {
      const state = answer.fields?.[name];
      return state !== undefined && (answer.status !== 'applied' || sameJson(state.value, value));
    });
  });
}

/** Works the answers to a push into rows and outbox, all in one transaction. */
export async function settle(
  db: DeviceDatabase,
  answers: MutationAnswer[],
  now: number,
  epoch?: number,
): Promise<void> {
  await db.transaction('rw', allTables(db), async () => {
    if (epoch !== undefined) await hearEpoch(db, epoch);
    let confirmed = (await getSetting(db, 'confirmedMutation')) ?? 0;
    for (const answer of answers.toSorted((a, b) => a.n - b.n)) {
      const mutation = await db.inFlight.get(answer.n);
      if (!mutation) continue;
      if (answer.status === 'refused' && answer.restricted) await putBack(db, mutation, RESTRICTED);
      else if (mutation.op === 'delete') await settleDelete(db, answer);
      else if (answer.status === 'refused') await settleRefusal(db, mutation, answer.reason);
      else await accept(db, mutation, answer, now);
      await db.inFlight.delete(mutation.n);
      confirmed = Math.max(confirmed, mutation.n);
    }
    await putSetting(db, 'confirmedMutation', confirmed);
  });
}

/** A document that is not deleted at the service, by refusal or because someone edited it, has to come back. */
async function settleDelete(db: DeviceDatabase, answer: MutationAnswer): Promise<void> {
  if (answer.status !== 'applied') await beginAgain(db);
}

/** What the service no longer has, it gets whole; any other refusal waits for the user. */
async function settleRefusal(
  db: DeviceDatabase,
  mutation: InFlight,
  reason: MutationAnswer['reason'] = 'malformed',
): Promise<void> {
  const isGone = reason === 'unknown-document';
  await putBack(db, mutation, isGone ? undefined : reason);
  if (isGone) await sendWhole(db, mutation.kind, mutation.id);
}

async function accept(
  db: DeviceDatabase,
  { kind, id, entries }: InFlight,
  { status, fields: states = {} }: MutationAnswer,
  now: number,
): Promise<void> {
  const table = db.documents(kind);
  let row = await table.get(id);
  if (!row) {
    // Removed here meanwhile. What others wrote and this user never saw was merged with it: that lives on.
    if (status !== 'applied') await withdrawRemoval(db, kind, id);
    return;
  }
  for (const [name, state] of Object.entries(states)) {
    const sent = entries.find((entry) => entry.name === name);
    const newer = await db.outbox.get([kind, id, name]);
    const waiting = newer && rebase(newer, state, sent ? { ...sent, typedOver: sent.value } : startOf(newer));
    if (waiting) await db.outbox.put(waiting);
    else if (newer) await db.outbox.delete([kind, id, name]);
    row = adopt(row, name, state, waiting);
    if (sent) row.acknowledged = { ...row.acknowledged, [name]: now };
  }
  await table.put(row);
}

export function startOf({ base, baseValue }: OutboxEntry) {
  return { base, baseValue, typedOver: baseValue };
}

async function withdrawRemoval(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  await db.removals.delete([kind, id]);
  await beginAgain(db);
}

/**
 * Moves a mutation back into the outbox, marked when it was refused. A newer edit of the same field takes its
 * place, started where it did.
 */
export async function putBack(db: DeviceDatabase, mutation: InFlight, refused?: string): Promise<void> {
  const { kind, id, op, entries, seen = 0, employeeId } = mutation;
  if (op === 'delete') {
    const about = {
      ...(employeeId !== undefined && { employeeId }),
      ...(refused !== undefined && { refused }),
    };
    await db.removals.put({ kind, id, seen, ...about });
    return;
  }
  if (!(await db.documents(kind).get(id))) {
    // Removed here meanwhile; whether the service took this edit, and merged it, is not known.
    if (refused === undefined) await withdrawRemoval(db, kind, id);
    return;
  }
  for (const entry of entries) {
    const newer = await db.outbox.get([kind, id, entry.name]);
    if (!newer) await db.outbox.put({ ...entry, ...(refused !== undefined && { refused }) });
    else await db.outbox.put(joined(entry, newer));
  }
}

function joined(older: OutboxEntry, newer: OutboxEntry): OutboxEntry {
  const settles = [...new Set([...(older.settles ?? []), ...(newer.settles ?? [])])];
  const { guard } = newer;
  return { ...older, value: newer.value, ...(settles.length > 0 && { settles }), ...(guard && { guard }) };
}
