import type { Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Caller } from '../context.ts';
import { runBatch, type Statement } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import { bulkInsert } from '../db/bulk.ts';
import { audit } from '../db/organisation/schema.ts';
import type { Command } from '../db/store.ts';
import { chainRows, readHead, type AuditRow, type Head } from './chain.ts';

export type AuditEntry = {
  action: string;
  kind?: Kind | 'member' | 'device' | 'session';
  documentId?: string;
  /** Codes and numbers; never content. */
  detail?: Record<string, Json>;
};

/** Who the log names: a member, perhaps by a device, or the service itself. */
export type Recorder = Pick<Caller, 'organisation' | 'device'> & { actor: { memberId: string } };
export type Recorded = { recorder: Recorder; entry: AuditEntry };

/**
 * Statements for the batch of a verb that writes: who, when, what; never content. To be called inside the
 * organisation's queue, once per transaction.
 */
export async function auditStatements(organisation: Organisation, entries: Recorded[]): Promise<Statement[]> {
  if (entries.length === 0) return [];
  const rows = chain(organisation, await readHead(organisation), entries);
  return [organisation.db.insert(audit).values(rows)];
}

/** The same among statements that were written by hand, by who has read the end of the log. */
export function auditCommands(organisation: Organisation, end: Head, entries: Recorded[]): Command[] {
  const rows = chain(organisation, end, entries);
  return bulkInsert(
    'INSERT INTO audit (seq, at, actor_id, device_id, action, kind, document_id, detail, mac)',
    rows.map(({ seq, at, actorId, deviceId, action, kind, documentId, detail, mac }) => [
      seq,
      at.getTime(),
      actorId,
      deviceId,
      action,
      kind,
      documentId,
      detail,
      mac,
    ]),
  );
}

function chain(organisation: Organisation, end: Head, entries: Recorded[]): AuditRow[] {
  return chainRows(
    organisation,
    end,
    entries.map(({ recorder, entry }) => rowOf(recorder, entry)),
  );
}

function rowOf({ actor, device }: Recorder, entry: AuditEntry): Omit<AuditRow, 'seq' | 'mac'> {
  return {
    at: new Date(),
    actorId: actor.memberId,
    deviceId: device?.id ?? null,
    action: entry.action,
    kind: entry.kind ?? null,
    documentId: entry.documentId ?? null,
    detail: entry.detail ? JSON.stringify(entry.detail) : null,
  };
}

/** Records something that writes nothing else here. What cannot be recorded does not happen: it throws. */
export async function recordAudit(recorder: Recorder, ...entries: AuditEntry[]): Promise<void> {
  const { organisation } = recorder;
  const named = entries.map((entry) => ({ recorder, entry }));
  await organisation.writer.runAfresh(async () =>
    runBatch(organisation.db, await auditStatements(organisation, named)),
  );
}
