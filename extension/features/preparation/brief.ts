import { localDay } from '../../../shared/domain/follow-up/days.ts';
import type { Report } from '../../../shared/domain/report-content.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { readCase, type CaseOutlook } from '../../store/case-outlook.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { readHeld } from '../../store/held.ts';
import { nameOf, readCatalogue } from '../../store/templates.ts';

/** What a manager wants to know before a conversation, from what this device holds. */
export type Brief = {
  /** Newest first. */
  earlier: { id: string; type: Text; heldOn: string }[];
  /** The frozen report of the last conversation. */
  report?: Report;
  absence: CaseOutlook | undefined;
  /** Since the last conversation: agreements settled, and dates of the case that were filled in. */
  news: { done: number; dropped: number; partialFrom?: string; problemAnalysisOn?: string };
  open: number;
  late: number;
};

export async function readBrief(
  db: DeviceDatabase,
  { conversationId, employeeId }: { conversationId: string; employeeId: string },
  today = localDay(),
): Promise<Brief> {
  const [catalogue, held, agreements, absence] = await Promise.all([
    readCatalogue(db),
    readHeld(db, employeeId),
    db.agreements.where('fields.employeeId').equals(employeeId).toArray(),
    readCase(db, employeeId, today),
  ]);
  const earlier = held
    .filter(({ id }) => id !== conversationId)
    .map(({ id, typeId, heldOn }) => ({ id, heldOn, type: nameOf(catalogue, typeId) }))
    .sort((a, b) => b.heldOn.localeCompare(a.heldOn) || b.id.localeCompare(a.id));
  const last = earlier[0];
  const report = last && (await db.reports.where('fields.conversationId').equals(last.id).first());
  const made = agreements.filter(
    ({ fields }) => fields.what.trim() !== '' && fields.conversationId !== conversationId,
  );
  const open = made.filter(({ fields }) => fields.status === 'open');
  const settled = (status: 'done' | 'dropped') =>
    last
      ? made.filter((row) => row.fields.status === status && localDay(new Date(row.updatedAt)) > last.heldOn)
          .length
      : 0;
  const since = (day: string | null | undefined) => (day && last && day > last.heldOn ? day : undefined);
  const partialFrom = since(absence?.row.fields.partialFrom);
  const problemAnalysisOn = since(absence?.row.fields.problemAnalysisOn);
  return {
    earlier,
    ...(report && { report: report.fields.content }),
    absence: absence?.outlook?.caseDay === undefined ? undefined : absence,
    news: {
      done: settled('done'),
      dropped: settled('dropped'),
      ...(partialFrom && { partialFrom }),
      ...(problemAnalysisOn && { problemAnalysisOn }),
    },
    open: open.length,
    late: open.filter(({ fields }) => fields.due && fields.due < today).length,
  };
}
