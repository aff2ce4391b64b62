import { PROTOCOL_VERSION, type Mutation } from '../../shared/contracts/sync.ts';
import type { Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import { auditCommands, auditStatements, type AuditEntry, type Recorder } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { commandOf } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { rememberGone } from '../db/organisation/own-file.ts';
import { ServiceError } from '../errors.ts';
import { endErasing } from '../retention/erasing.ts';
import { HELD_IDS } from '../retention/hold.ts';
import { KEPT_BY_RESTRICTION_IDS } from '../retention/restricted.ts';
import { applyMutation } from './apply.ts';
import { loadPushState } from './load-push.ts';
import { allMembers } from './meetings.ts';
import { fieldsOf, markChanged, type PushState } from './push-state.ts';
import { pushWrites } from './push-writes.ts';

/** Stands where a device's id stands, for what was written in the console. */
const CONSOLE = { id: '00000000-0000-4000-8000-000000000000', name: 'Console' };

/** Documents as a verb of the console changes them; devices hear of it as of any other change. */
export type Editor = {
  row(id: string): DocumentRow | undefined;
  /** Sets fields as they are meant now, whatever they were; `not-allowed` for what the caller may not write. */
  put(kind: Kind, id: string, fields: Record<string, Json>): void;
  /** Whether an employee's file is on hold at this very moment. */
  isHeld(employeeId: string): boolean;
  /** Changes who may read a document. Only for verbs that checked the right to do so themselves. */
  change(id: string, columns: Partial<DocumentRow>): void;
  /** Hangs a document on another employee, under that employee's key. */
  move(id: string, employeeId: string): void;
  remove(id: string): void;
  record(entry: AuditEntry): void;
};

/**
 * One transaction of the console. `touch` are the documents that may change, `name` those that fields refer to.
 * Throwing inside `work` writes nothing.
 */
export async function writeDocuments<Result>(
  context: ServiceContext,
  { touch, name = [] }: { touch: string[]; name?: string[] },
  work: (editor: Editor) => Result,
): Promise<Result> {
  const { organisation } = context;
  const result = await organisation.writer.runAfresh(async () => {
    const fields = name.map((value) => ({ name: 'employeeId', value }));
    const mutations = touch.map((id, index) => ({ n: index + 1, id, fields }));
    const state = await loadPushState(organisation, [
      { protocol: PROTOCOL_VERSION, deviceId: CONSOLE.id, confirmed: 0, mutations },
    ]);
    state.members = await allMembers(context.databases.directory, organisation);
    const entries: AuditEntry[] = [];
    const done = work(createEditor(context, state, entries));
    const recorder = { ...context, device: undefined };
    const log = auditCommands(
      organisation,
      state.auditEnd,
      entries.map((entry) => ({ recorder, entry })),
    );
    await organisation.store.write([...(await pushWrites(state)), ...log]);
    return done;
  });
  organisation.changes.announce(undefined);
  return result;
}

function createEditor(context: ServiceContext, state: PushState, entries: AuditEntry[]): Editor {
  return {
    row: (id) => state.documents.get(id),
    isHeld: (employeeId) => state.held.has(employeeId),
    put(kind, id, fields) {
      const known = fieldsOf(state, id);
      const edits = Object.entries(fields).map(([name, value]) => {
        const stored = known.get(name);
        const settles = stored?.siblings.map(({ rev }) => rev) ?? [];
        return { name, base: stored?.rev ?? 0, value, ...(settles.length > 0 && { settles }) };
      });
      const mutation: Mutation = { op: 'put', n: 1, kind, id, fields: edits };
      const outcome = applyMutation(context, CONSOLE, state, mutation);
      if (outcome.status === 'refused')
        throw new ServiceError(outcome.reason === 'not-allowed' ? 'not-allowed' : 'bad-request');
      entries.push(...outcome.audit);
    },
    change(id, columns) {
      const row = present(state, id);
      const seq = ++state.seq;
      state.documents.set(id, { ...row, ...columns, seq, visibilitySeq: seq });
      markChanged(state, id, { columns: true, content: true });
    },
    move(id, employeeId) {
      const row = present(state, id);
      const seq = ++state.seq;
      const { id: deviceId } = CONSOLE;
      fieldsOf(state, id).set('employeeId', {
        rev: seq,
        deviceId,
        value: employeeId,
        siblings: [],
        at: new Date().toISOString(),
      });
      state.documents.set(id, { ...row, employeeId, seq, visibilitySeq: seq });
      markChanged(state, id, { columns: true, content: true });
    },
    remove(id) {
      const row = present(state, id);
      const seq = ++state.seq;
      state.documents.set(id, { ...row, deletedSeq: seq, deletedAt: new Date(), seq });
      markChanged(state, id, { columns: true, content: false });
    },
    record: (entry) => void entries.push(entry),
  };
}

function present(state: PushState, id: string): DocumentRow {
  const row = state.documents.get(id);
  if (!row) throw new ServiceError('not-found');
  return row;
}

/** Of these documents, given as JSON, those that stay whatever their term. */
const KEPT_AMONG = `SELECT 1 FROM documents d WHERE d.id IN (SELECT value FROM json_each(?1))
  AND coalesce(d.employee_id, d.id) IN (${HELD_IDS} UNION ${KEPT_BY_RESTRICTION_IDS})`;

/**
 * Removes content and every earlier version for good. Of a document stays that it is gone, so that devices that held
 * it hear so; and, while its employee is there, whose file it was in. `unlessKept`: nothing goes when by now a part of
 * it has to stay.
 */
export async function eraseDocuments(
  organisation: Organisation,
  ids: string[],
  record: { recorder: Recorder; entry: AuditEntry },
  { unlessKept = false } = {},
): Promise<void> {
  await organisation.writer.runAfresh(async () => {
    const list = JSON.stringify(ids);
    const [head, kept = []] = await organisation.store.read([
      { sql: 'SELECT seq FROM meta', params: [] },
      { sql: KEPT_AMONG, params: [list] },
    ]);
    if (unlessKept && kept.length > 0) throw new ServiceError('conflict', { text: 'on-hold' });
    const seq = Number(head?.[0]?.[0]);
    const log = await auditStatements(organisation, [record]);
    await organisation.store.write([
      {
        sql: `UPDATE meta SET seq = CASE WHEN seq = ?2 AND NOT (?3 AND EXISTS (${KEPT_AMONG}))
          THEN ?2 + 1 END WHERE id = 1`,
        params: [list, seq, unlessKept ? 1 : 0],
      },
      rememberGone(list),
      {
        // Who led the employee could read it too, and is told.
        sql: `UPDATE documents AS d SET deleted_seq = ?2, deleted_at = ?3, seq = ?2,
          former_readers = (SELECT json_group_array(value) FROM (
            SELECT value FROM json_each(d.former_readers)
            UNION SELECT d.manager_id WHERE d.manager_id IS NOT NULL
            UNION SELECT d.provisional_for WHERE d.provisional_for IS NOT NULL
            UNION SELECT e.manager_id FROM documents e WHERE e.id = d.employee_id AND e.manager_id IS NOT NULL)),
          employee_id = NULL, conversation_id = NULL, status = NULL, type_id = NULL, variant_id = NULL,
          sharing = NULL, planned_on = NULL, held_on = NULL, next_on = NULL, left_on = NULL,
          manager_id = NULL, email_digest = NULL, member_ids = '[]', provisional_for = NULL
          WHERE d.id IN (SELECT value FROM json_each(?1))`,
        params: [list, seq + 1, Date.now()],
      },
      { sql: 'DELETE FROM contents WHERE document_id IN (SELECT value FROM json_each(?))', params: [list] },
      {
        sql: `DELETE FROM history WHERE document_id IN (SELECT value FROM json_each(?1))
        OR employee_id IN (SELECT value FROM json_each(?1))`,
        params: [list],
      },
      { sql: 'DELETE FROM requests WHERE employee_id IN (SELECT value FROM json_each(?))', params: [list] },
      {
        sql: 'DELETE FROM disclosures WHERE employee_id IN (SELECT value FROM json_each(?))',
        params: [list],
      },
      { sql: 'DELETE FROM gone WHERE employee_id IN (SELECT value FROM json_each(?))', params: [list] },
      endErasing(list),
      ...log.map(commandOf),
    ]);
  });
  organisation.changes.announce(undefined);
}
