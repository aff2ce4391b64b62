import { safeParse } from 'zod/v4/core';
import { Mutation, type FieldEdit, type MutationAnswer, type REFUSALS } from '../../shared/contracts/sync.ts';
import { mergeKind } from '../../shared/domain/documents.ts';
import { applyEdit, type Applied } from '../../shared/domain/field-state.ts';
import { sameJson } from '../../shared/domain/json.ts';
import { maySync, mayWrite } from '../../shared/domain/roles.ts';
import type { AuditEntry } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { liftColumns } from './columns.ts';
import { compiled } from './compiled.ts';
import { Content, keyHolder, type KeptField } from '../db/organisation/content.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';
import { tie } from './meetings.ts';
import { fieldsOf, findAncestor, markChanged, newDocument, type PushState } from './push-state.ts';

export type Refusal = (typeof REFUSALS)[number];
/** `touched` are the fields whose state belongs in the answer. */
export type Outcome = {
  status: MutationAnswer['status'];
  reason?: Refusal;
  restricted?: true;
  touched: string[];
  audit: AuditEntry[];
};

type Device = NonNullable<ServiceContext['device']>;
type Put = Extract<Mutation, { op: 'put' }>;
type Delete = Extract<Mutation, { op: 'delete' }>;

const Checked = compiled(Mutation);

export const refuse = (reason: Refusal): Outcome => ({ status: 'refused', reason, touched: [], audit: [] });

/** Applies one mutation to the state of the push. A refusal changes nothing. */
export function applyMutation(
  context: ServiceContext,
  device: Device,
  state: PushState,
  raw: unknown,
): Outcome {
  const parsed = safeParse(Checked, raw);
  if (!parsed.success)
    return refuse(parsed.error.issues.some((issue) => issue.code === 'too_big') ? 'too-large' : 'malformed');
  const mutation = parsed.data;
  const existing = state.documents.get(mutation.id);
  if (existing && !mayWrite(context.actor, subjectIn(context, state, existing))) return refuse('not-allowed');
  if (existing && existing.kind !== mutation.kind) return refuse('wrong-kind');
  if (state.erased.has(mutation.id)) return refuse('not-allowed');
  return mutation.op === 'delete'
    ? applyDelete(device, state, mutation, existing)
    : applyPut(context, device, state, mutation, existing);
}

function subjectIn({ actor, organisation }: ServiceContext, state: PushState, document: DocumentRow) {
  const employee = document.employeeId ? state.documents.get(document.employeeId) : undefined;
  return subjectOf(actor, organisation.vault, document, employee);
}

function applyDelete(
  device: Device,
  state: PushState,
  { id, kind, seen }: Delete,
  existing: DocumentRow | undefined,
): Outcome {
  // The same answer as for somebody else's document: an id tells nobody whether it is in use.
  if (!existing) return refuse('not-allowed');
  if (existing.deletedSeq !== null) return { status: 'applied', touched: [], audit: [] };
  if (isHeld(state, existing)) return refuse('not-allowed');
  const unseen = [...fieldsOf(state, id)].filter(
    ([, field]) => field.rev > seen && (field.deviceId !== device.id || field.siblings.length > 0),
  );
  if (unseen.length > 0) return { status: 'merged', touched: unseen.map(([name]) => name), audit: [] };
  const seq = ++state.seq;
  state.documents.set(id, { ...existing, deletedSeq: seq, deletedAt: new Date(), seq });
  markChanged(state, id, { columns: true, content: false });
  return { status: 'applied', touched: [], audit: [{ action: `${kind}.delete`, kind, documentId: id }] };
}

function applyPut(
  context: ServiceContext,
  device: Device,
  state: PushState,
  mutation: Put,
  existing: DocumentRow | undefined,
): Outcome {
  const { id, kind } = mutation;
  const seq = state.seq + 1;
  const now = new Date().toISOString();
  if (new Set(mutation.fields.map(({ name }) => name)).size < mutation.fields.length)
    return refuse('malformed');

  // It was erased, its removal forgotten, or a backup from before it put back: a part alone would be no document.
  if (fieldsOf(state, id).size === 0 && mutation.fields.some(({ base }) => base > 0))
    return refuse('unknown-document');

  const results: [FieldEdit, Applied, KeptField | undefined][] = [];
  for (const edit of mutation.fields) {
    const merging = mergeKind(kind, edit.name, edit.value);
    if (!merging) return refuse('unknown-field');
    if (!liftColumns(kind, edit.name, edit.value, context.organisation.vault)) return refuse('malformed');
    const stored = fieldsOf(state, id).get(edit.name);
    const ancestor =
      stored && stored.rev !== edit.base
        ? findAncestor(state, { ...edit, documentId: id, deviceId: device.id })
        : undefined;
    results.push([edit, applyEdit(merging, stored, { ...edit, deviceId: device.id }, seq, ancestor), stored]);
  }

  const row = existing ? { ...existing, seq } : newDocument(id, kind, context.actor.memberId, seq);
  if (!existing && kind === 'employee' && !context.actor.roles.has('hr'))
    row.provisionalFor = context.actor.memberId;
  for (const [{ name }, { field }] of results)
    Object.assign(row, liftColumns(kind, name, field.value, context.organisation.vault));
  const email = results.find(([{ name }]) => kind === 'employee' && name === 'email');
  if (email) row.memberIds = tie(state.members, row.memberIds, [email[2]?.value, email[1].field.value]);
  if (!mayBecome(context, state, row, existing)) return refuse('not-allowed');
  const revived = existing !== undefined && existing.deletedSeq !== null;
  const changed = results.filter(([, { field }, stored]) => field !== stored);
  const outcome = {
    status: worst(results.map(([, { status }]) => status)),
    touched: mutation.fields.map(({ name }) => name),
    audit: auditOf(row, existing),
  };
  if (existing && changed.length === 0 && !revived) return outcome;

  state.seq = seq;
  const fields = fieldsOf(state, id);
  const before = new Content();
  for (const [edit, applied, stored] of changed) {
    if (stored) before.set(edit.name, stored);
    fields.set(edit.name, keptField(device, edit, applied, stored, now));
  }
  if (existing && before.size > 0)
    state.superseded.push({ documentId: id, seq, employeeId: keyHolder(existing), fields: before });
  if (existing && (revived || readersChanged(existing, row))) {
    row.deletedSeq = null;
    row.deletedAt = null;
    row.visibilitySeq = seq;
    row.formerReaders = [...new Set([...row.formerReaders, ...lostReaders(existing, row)])];
  }
  state.documents.set(id, row);
  markChanged(state, id, { columns: !existing || otherColumns(existing, row), content: changed.length > 0 });
  return outcome;
}

/** Whether the document may be as this mutation would leave it: readable to its writer, about people they know. */
function mayBecome(
  context: ServiceContext,
  state: PushState,
  row: DocumentRow,
  existing: DocumentRow | undefined,
): boolean {
  const { actor } = context;
  if (state.erased.has(row.employeeId ?? '')) return false;
  // About nobody it would be in no file: no term, no access request and no erasure would find it.
  if (row.kind !== 'employee' && row.employeeId === null && existing?.employeeId !== null) return false;
  const otherEmployee = row.employeeId !== null && row.employeeId !== existing?.employeeId;
  const otherConversation = row.conversationId !== null && row.conversationId !== existing?.conversationId;
  // Who was handed a document may go on with it, and not make it about somebody else.
  if (existing && existing.authorId !== actor.memberId && (otherEmployee || otherConversation)) return false;
  // Nor is it taken out of a file that is on hold.
  if (existing && row.employeeId !== existing.employeeId && isHeld(state, existing)) return false;
  if (otherEmployee) {
    const employee = state.documents.get(row.employeeId ?? '');
    if (employee?.kind !== 'employee' || !maySync(actor, subjectIn(context, state, employee))) return false;
  }
  const conversation = state.documents.get(row.conversationId ?? '');
  if (
    otherConversation &&
    (conversation?.kind !== 'conversation' || conversation.authorId !== actor.memberId)
  )
    return false;
  if (row.kind === 'report' && !conversation) return false;
  // Only where one of them changes: a conversation may be moved to another employee before what hangs on it.
  if (conversation && (otherEmployee || otherConversation) && conversation.employeeId !== row.employeeId)
    return false;
  return mayWrite(actor, subjectIn(context, state, row));
}

const isHeld = ({ held }: PushState, { id, employeeId }: DocumentRow): boolean =>
  held.has(id) || (employeeId !== null && held.has(employeeId));

function keptField(
  device: Device,
  { value }: FieldEdit,
  { status, field }: Applied,
  stored: KeptField | undefined,
  now: string,
): KeptField {
  const { rev, deviceId } = field;
  const siblings = field.siblings.map((version) => ({ at: now, ...version }));
  const at = status === 'conflict' ? (stored?.at ?? now) : now;
  const kept = { rev, deviceId, value: field.value, siblings, at };
  return sameJson(field.value, value) ? kept : { ...kept, sent: { by: device.id, value } };
}

/** Whether a document differs in more than the number of its last change. */
function otherColumns(before: DocumentRow, after: DocumentRow): boolean {
  return Object.keys(after).some(
    (key) => key !== 'seq' && before[key as keyof DocumentRow] !== after[key as keyof DocumentRow],
  );
}

function worst(statuses: Applied['status'][]): Applied['status'] {
  return (
    statuses.find((status) => status === 'conflict') ??
    statuses.find((status) => status === 'merged') ??
    'applied'
  );
}

function readersChanged(before: DocumentRow, after: DocumentRow): boolean {
  return (
    before.managerId !== after.managerId ||
    before.emailDigest !== after.emailDigest ||
    before.memberIds !== after.memberIds ||
    before.provisionalFor !== after.provisionalFor ||
    before.employeeId !== after.employeeId
  );
}

function lostReaders(before: DocumentRow, after: DocumentRow): string[] {
  const now = [after.managerId, after.provisionalFor];
  const led = [before.managerId, before.provisionalFor].filter(
    (reader) => reader !== null && !now.includes(reader),
  ) as string[];
  return [...led, ...tiedIn(after, before)];
}

/** Members whom the record turned out to be about. */
const tiedIn = (after: DocumentRow, before: DocumentRow | undefined): string[] =>
  after.memberIds === before?.memberIds
    ? []
    : after.memberIds.filter((memberId) => !before?.memberIds.includes(memberId));

function auditOf(row: DocumentRow, existing: DocumentRow | undefined): AuditEntry[] {
  const entry = (verb: string): AuditEntry => ({
    action: `${row.kind}.${verb}`,
    kind: row.kind,
    documentId: row.id,
  });
  const ties = tiedIn(row, existing).map((memberId) => ({
    ...entry('tie'),
    detail: { memberId, by: 'address' },
  }));
  if (!existing) return [entry('create'), ...ties];
  const entries: AuditEntry[] = ties;
  if (row.kind === 'conversation' && row.status !== existing.status && row.status === 'finished')
    entries.push(entry('finish'));
  if (row.sharing !== existing.sharing && row.sharing !== null) entries.push(entry(`share-${row.sharing}`));
  return entries;
}
