import type { ReportEarlier } from '../domain/report-content.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from './format.ts';
import type { ReportMessages } from './nl/report.ts';

/** What became of an earlier agreement; a status that this version does not know is shown as it was written. */
export function earlierText(
  { status, movedFrom, due }: ReportEarlier,
  language: Language,
  { earlier }: ReportMessages,
): string {
  const day = (date: string | null) => (date ? formatDate(language, date) : undefined);
  if (status === 'moved') return earlier.moved(day(movedFrom), day(due));
  return earlier.status[status as keyof typeof earlier.status] ?? status;
}
