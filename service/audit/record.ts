import type { Kind } from '../../shared/domain/documents.ts';
import type { Caller } from '../context.ts';
import { audit } from '../db/organisation/schema.ts';

export type AuditEntry = { action: string; kind?: Kind; documentId?: string };

/** The row of an entry: who, when, what; never content. Verbs that write add it to their own batch. */
export function auditRow(
  { actor, device }: Pick<Caller, 'actor' | 'device'>,
  entry: AuditEntry,
): typeof audit.$inferInsert {
  return {
    at: new Date(),
    actorId: actor.memberId,
    deviceId: device?.id ?? null,
    action: entry.action,
    kind: entry.kind ?? null,
    documentId: entry.documentId ?? null,
  };
}

/** Records something that writes nothing else. What cannot be recorded does not happen: it throws. */
export async function recordAudit(caller: Caller, ...entries: AuditEntry[]): Promise<void> {
  const { db, writer } = caller.organisation;
  await writer.run(() => db.insert(audit).values(entries.map((entry) => auditRow(caller, entry))));
}
