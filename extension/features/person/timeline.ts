import type { Text } from '../../../shared/domain/text.ts';
import { localDay } from '../../../shared/domain/follow-up/days.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import type { AgreementRow, ConversationRow, EmployeeRow } from '../../store/rows.ts';
import { nameOf, readCatalogue } from '../../store/templates.ts';

export type TimelineEntry = {
  conversationId: string;
  status: 'draft' | 'finished';
  type: Text;
  /** Held, planned or last changed: `2026-11-24`. */
  day: string;
  /** UTC ISO 8601. */
  next: string | null;
  agreements: AgreementRow[];
};

export type Timeline = {
  employee: EmployeeRow;
  /** Newest first. */
  entries: TimelineEntry[];
  open: AgreementRow[];
};

/** Everything on this device about one employee, or nothing when the employee is not here. */
export async function readTimeline(db: DeviceDatabase, employeeId: string): Promise<Timeline | undefined> {
  const [catalogue, employee, conversations, agreements] = await Promise.all([
    readCatalogue(db),
    db.employees.get(employeeId),
    db.conversations.where('fields.employeeId').equals(employeeId).toArray(),
    db.agreements.where('fields.employeeId').equals(employeeId).sortBy('id'),
  ]);
  if (!employee) return;
  const made = agreements.filter(({ fields }) => fields.what.trim() !== '');
  const byConversation = Map.groupBy(made, ({ fields }) => fields.conversationId);
  const entries = conversations.map((row): TimelineEntry => ({
    conversationId: row.id,
    status: row.fields.status,
    type: nameOf(catalogue, row.fields.typeId),
    day: dayOf(row),
    next: row.fields.nextOn ?? null,
    agreements: byConversation.get(row.id) ?? [],
  }));
  return {
    employee,
    entries: entries.sort(
      (a, b) => b.day.localeCompare(a.day) || b.conversationId.localeCompare(a.conversationId),
    ),
    open: made.filter(({ fields }) => fields.status === 'open'),
  };
}

function dayOf({ fields, updatedAt }: ConversationRow): string {
  if (fields.heldOn) return fields.heldOn;
  return localDay(new Date(fields.plannedStart ?? updatedAt));
}
