import { REFUSALS } from '../../../shared/contracts/sync.ts';
import type { Kind } from '../../../shared/domain/documents.ts';
import { jsonText } from '../../../shared/domain/json.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { RESTRICTED } from '../../store/restriction.ts';
import type { OutboxEntry } from '../../store/rows.ts';

export type RefusalReason = (typeof REFUSALS)[number];

/** One document with edits that the service did not accept. */
export interface Refused {
  kind: Kind;
  id: string;
  /** Whom it is about; nothing when that employee is not on this device. */
  employeeName: string | undefined;
  /** Where the user can change it. */
  conversationId: string | undefined;
  reasons: RefusalReason[];
  /** What was typed, to copy. */
  text: string;
}

export async function readRefused(db: DeviceDatabase): Promise<Refused[]> {
  const entries = await db.outbox
    .filter(({ refused }) => refused !== undefined && refused !== RESTRICTED)
    .toArray();
  const byDocument = Map.groupBy(entries, ({ kind, id }) => `${kind}:${id}`);
  return Promise.all([...byDocument.values()].map((group) => describe(db, group)));
}

async function describe(db: DeviceDatabase, entries: OutboxEntry[]): Promise<Refused> {
  const { kind, id } = entries[0] as OutboxEntry;
  const fields = (await db.documents(kind).get(id))?.fields ?? {};
  const employeeId = kind === 'employee' ? id : fields.employeeId;
  const employee = typeof employeeId === 'string' ? await db.employees.get(employeeId) : undefined;
  const conversationId = kind === 'conversation' ? id : fields.conversationId;
  return {
    kind,
    id,
    employeeName: employee?.fields.name,
    conversationId: typeof conversationId === 'string' ? conversationId : undefined,
    reasons: [...new Set(entries.map(({ refused }) => reasonOf(refused)))],
    text: entries.map(({ value }) => jsonText(value)).join('\n'),
  };
}

const reasonOf = (code: string | undefined): RefusalReason =>
  REFUSALS.find((known) => known === code) ?? 'malformed';
