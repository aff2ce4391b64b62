import { FieldEdit, LIMITS, Uuid, type Mutation } from '../../shared/contracts/sync.ts';
import { ANSWER, mergeKind, type Kind } from '../../shared/domain/documents.ts';
import { isCleared } from '../store/clearance.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { restrictedAmong } from '../store/restriction.ts';
import type { InFlight, OutboxEntry, RemovalEntry } from '../store/rows.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { allTables } from '../store/write.ts';

/** Room for a push's own frame, below what the service takes. */
const MAX_PUSH_BYTES = LIMITS.bytes - 10_000;
/** Small enough that one mutation never fills a push by itself, unless a single field does. */
const MAX_MUTATION_BYTES = 500_000;

/** What others refer to goes first: a conversation names its employee, an agreement its conversation. */
const ORDER: Record<Kind, number> = {
  employee: 0,
  conversation: 1,
  agreement: 2,
  'absence-case': 2,
  report: 2,
};

type Draft = Omit<InFlight, 'n'>;

export type Claim = {
  mutations: InFlight[];
  /** More was waiting than this push carries. */
  more: boolean;
};

/**
 * What to send next. Mutations that were sent and not answered come first and unchanged; else the outbox is moved
 * into newly numbered mutations, in one transaction, as far as one push can carry.
 */
export function claim(db: DeviceDatabase): Promise<Claim> {
  return db.transaction('rw', allTables(db), async () => {
    const unanswered = await db.inFlight.orderBy('n').toArray();
    if (unanswered.length > 0) return { mutations: unanswered, more: true };

    const entries = await takeSendable(db);
    const removals = await sendableRemovals(db);
    const drafts = [...removals.sort(childrenFirst).map(deletion), ...puts(entries)];
    const last = (await getSetting(db, 'lastMutation')) ?? 0;
    const mutations = fitting(drafts).map((draft, index): InFlight => ({ n: last + 1 + index, ...draft }));
    if (mutations.length === 0) return { mutations, more: false };

    await db.inFlight.bulkAdd(mutations);
    for (const { op, kind, id, entries: sent } of mutations) {
      if (op === 'delete') await db.removals.delete([kind, id]);
      else await db.outbox.bulkDelete(sent.map(({ name }): [Kind, string, string] => [kind, id, name]));
    }
    await putSetting(db, 'lastMutation', last + mutations.length);
    return { mutations, more: mutations.length < drafts.length };
  });
}

export function toWire(mutation: InFlight): Mutation {
  const { n, kind, id, op, entries, seen = 0 } = mutation;
  if (op === 'delete') return { op, n, kind, id, seen };
  return { op, n, kind, id, fields: entries.map(toEdit) };
}

function toEdit({ name, base, value, settles }: OutboxEntry): FieldEdit {
  return { name, base, value, ...(settles && { settles }) };
}

/**
 * The entries that the guard cleared and the service can take; what it never would is marked here, so that its
 * neighbours still go.
 */
async function takeSendable(db: DeviceDatabase): Promise<OutboxEntry[]> {
  const sendable: OutboxEntry[] = [];
  for (const entry of await free(db)) {
    const refused = problemOf(entry);
    if (refused === undefined) sendable.push(entry);
    else await db.outbox.put({ ...entry, refused });
  }
  return sendable;
}

/** What nothing keeps here: guard, refusal or restriction. A report goes whole or not at all. */
async function free(db: DeviceDatabase): Promise<OutboxEntry[]> {
  const entries = await db.outbox.toArray();
  const restricted = await restrictedAmong(db, entries);
  const kept = new Set(
    entries.filter((entry) => entry.kind === 'report' && !isCleared(entry)).map(({ id }) => id),
  );
  return entries.filter(
    (entry) => entry.refused === undefined && isCleared(entry) && !kept.has(entry.id) && !restricted(entry),
  );
}

async function sendableRemovals(db: DeviceDatabase): Promise<RemovalEntry[]> {
  const removals = await db.removals.toArray();
  const restricted = await restrictedAmong(db, removals);
  return removals.filter((removal) => removal.refused === undefined && !restricted(removal));
}

/** Edits and removals that could be sent now. */
export async function countSendable(db: DeviceDatabase): Promise<number> {
  return (await free(db)).length + (await sendableRemovals(db)).length;
}

function problemOf(entry: OutboxEntry): string | undefined {
  if (mergeKind(entry.kind, entry.name, entry.value) === undefined) return 'unknown-field';
  if (!Uuid.safeParse(entry.id).success || !FieldEdit.safeParse(toEdit(entry)).success) return 'malformed';
  return bytes(entry) > MAX_PUSH_BYTES ? 'too-large' : undefined;
}

/** One mutation per document, in pieces where it is large; its fixed fields first, as access depends on them. */
function puts(entries: OutboxEntry[]): Draft[] {
  const groups = Map.groupBy(entries, ({ kind, id }) => `${kind}:${id}`);
  return [...groups.values()].sort(([a], [b]) => (a && b ? parentsFirst(a, b) : 0)).flatMap(pieces);
}

function pieces(entries: OutboxEntry[]): Draft[] {
  const isAnswer = ({ name }: OutboxEntry) => Number(name.startsWith(ANSWER));
  const drafts: Draft[] = [];
  let size = Infinity;
  for (const entry of entries.sort((a, b) => isAnswer(a) - isAnswer(b))) {
    const last = drafts.at(-1);
    const next = bytes(entry);
    if (last && last.entries.length < LIMITS.fields && size + next <= MAX_MUTATION_BYTES) {
      last.entries.push(entry);
      size += next;
    } else {
      drafts.push({ kind: entry.kind, id: entry.id, op: 'put', entries: [entry] });
      size = next;
    }
  }
  return drafts;
}

function deletion(removal: RemovalEntry): Draft {
  return { ...removal, op: 'delete', entries: [] };
}

/** The longest run of drafts that one push can carry. */
function fitting(drafts: Draft[]): Draft[] {
  let size = 0;
  const end = drafts.findIndex((draft, index) => {
    size += draft.entries.reduce((sum, entry) => sum + bytes(entry), 200);
    return index >= LIMITS.mutations || (index > 0 && size > MAX_PUSH_BYTES);
  });
  return end === -1 ? drafts : drafts.slice(0, end);
}

type Ref = { kind: Kind; id: string };
const parentsFirst = (a: Ref, b: Ref) => ORDER[a.kind] - ORDER[b.kind] || a.id.localeCompare(b.id);
const childrenFirst = (a: Ref, b: Ref) => parentsFirst(b, a);

const encoder = new TextEncoder();

/** Length of an edit in UTF-8 JSON. */
function bytes(entry: OutboxEntry): number {
  return encoder.encode(JSON.stringify(toEdit(entry))).length + 1;
}
