import type { Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Head } from '../audit/chain.ts';
import type { Organisation } from '../db/databases.ts';
import { Content, keyHolder, type KeptField } from '../db/organisation/content.ts';
import { readHistory } from '../db/organisation/history.ts';
import type { Leadership } from '../db/organisation/leadership.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import type { Progress } from './device-progress.ts';
import type { Members } from './meetings.ts';

/** Fields of a document as they were before change `seq`. */
export type Superseded = { documentId: string; seq: number; employeeId: string | null; fields: Content };

/** The documents that a group of pushes touches, as they become while mutations are applied; written at the end. */
export type PushState = {
  organisation: Organisation;
  epoch: number;
  /** Sequence number of the last change that is stored. */
  startSeq: number;
  /** Sequence number of the last change. */
  seq: number;
  documents: Map<string, DocumentRow>;
  contents: Map<string, Content>;
  leadership: Leadership;
  /** Documents about somebody who was erased: nothing can be written to them any more. */
  erased: Set<string>;
  /** Employees whose data may only be kept: devices change nothing about them. */
  restricted: Set<string>;
  /** Employees whose file is on hold: nothing is taken out of it. */
  held: Set<string>;
  /** Members whose address an employee's record gets or loses here. */
  members: Members;
  /** Whether more than content and sequence changed. */
  changed: Map<string, { columns: boolean; content: boolean }>;
  superseded: Superseded[];
  /** Earlier versions that were looked up, by document. */
  history: Map<string, Content[]>;
  progress: Map<string, Progress>;
  /** The end of the audit log. */
  auditEnd: Head;
};

export function fieldsOf(state: PushState, documentId: string): Content {
  const known = state.contents.get(documentId);
  if (known) return known;
  const made = new Content();
  state.contents.set(documentId, made);
  return made;
}

export function markChanged(
  state: PushState,
  id: string,
  change: { columns: boolean; content: boolean },
): void {
  const known = state.changed.get(id);
  state.changed.set(id, {
    columns: change.columns || (known?.columns ?? false),
    content: change.content || (known?.content ?? false),
  });
}

/** Every known version of a field, the newest first. */
export function versionsOf(state: PushState, documentId: string, name: string): KeptField[] {
  const pick = (fields: Content | undefined) => fields?.get(name) ?? [];
  return [
    pick(state.contents.get(documentId)),
    ...state.superseded.filter((entry) => entry.documentId === documentId).map(({ fields }) => pick(fields)),
    ...(state.history.get(documentId) ?? []).map(pick),
  ]
    .flat()
    .sort((a, b) => b.rev - a.rev);
}

/**
 * What an edit on an older revision started from. A device that wrote again before it heard of its earlier edit
 * started from that one, whatever revision it names.
 */
export function findAncestor(
  state: PushState,
  edit: { documentId: string; name: string; base: number; deviceId: string },
): Json | undefined {
  const versions = versionsOf(state, edit.documentId, edit.name);
  const own = versions.find(
    ({ rev, sent, deviceId }) => rev > edit.base && (sent?.by ?? deviceId) === edit.deviceId,
  );
  if (own?.sent) return own.sent.value;
  return (own ?? versions.find(({ rev }) => rev === edit.base))?.value;
}

/** Looks up earlier versions: `after` is the lowest revision that is asked for, by document. */
export async function loadHistory(state: PushState, after: Map<string, number>): Promise<void> {
  if (after.size === 0) return;
  for (const { documentId, content } of await readHistory(state.organisation, after)) {
    const known = state.history.get(documentId) ?? [];
    state.history.set(documentId, [...known, content]);
  }
}

export function holderOf(document: DocumentRow): { employeeId: string | null } {
  return { employeeId: keyHolder(document) };
}

export function newDocument(id: string, kind: Kind, authorId: string, seq: number): DocumentRow {
  return {
    id,
    kind,
    authorId,
    employeeId: null,
    conversationId: null,
    status: null,
    typeId: null,
    variantId: null,
    sharing: null,
    plannedOn: null,
    heldOn: null,
    nextOn: null,
    leftOn: null,
    managerId: null,
    emailDigest: null,
    memberIds: [],
    provisionalFor: null,
    formerReaders: [],
    createdSeq: seq,
    seq,
    visibilitySeq: seq,
    deletedSeq: null,
    deletedAt: null,
  };
}
