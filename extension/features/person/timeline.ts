import type { Report } from '../../../shared/domain/report-content.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { localDay } from '../../../shared/domain/follow-up/days.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import type { AgreementRow, ConversationRow, EmployeeRow, ReportRow } from '../../store/rows.ts';
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
  /** Of a conversation that somebody else held, and that is not on this device: what was shared of it. */
  report?: Report;
};

export type Timeline = {
  employee: EmployeeRow;
  /** Newest first. */
  entries: TimelineEntry[];
  open: AgreementRow[];
};

/** Everything on this device about one employee, or nothing when the employee is not here. */
export async function readTimeline(db: DeviceDatabase, employeeId: string): Promise<Timeline | undefined> {
  const [catalogue, employee, conversations, agreements, reports] = await Promise.all([
    readCatalogue(db),
    db.employees.get(employeeId),
    db.conversations.where('fields.employeeId').equals(employeeId).toArray(),
    db.agreements.where('fields.employeeId').equals(employeeId).sortBy('id'),
    db.reports.where('fields.employeeId').equals(employeeId).toArray(),
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
  const held = new Set(conversations.map(({ id }) => id));
  for (const row of reports.filter(({ fields }) => !held.has(fields.conversationId)))
    entries.push(fromReport(row, byConversation.get(row.fields.conversationId) ?? []));
  return {
    employee,
    entries: entries.sort(
      (a, b) => b.day.localeCompare(a.day) || b.conversationId.localeCompare(a.conversationId),
    ),
    open: made.filter(({ fields }) => fields.status === 'open'),
  };
}

const fromReport = ({ fields }: ReportRow, agreements: AgreementRow[]): TimelineEntry => ({
  conversationId: fields.conversationId,
  status: 'finished',
  type: fields.content.title,
  day: fields.heldOn ?? localDay(new Date(fields.finishedAt)),
  next: fields.content.nextOn,
  agreements,
  report: fields.content,
});

function dayOf({ fields, updatedAt }: ConversationRow): string {
  if (fields.heldOn) return fields.heldOn;
  return localDay(new Date(fields.plannedStart ?? updatedAt));
}
