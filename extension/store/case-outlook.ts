import { AbsenceDatesError, outlook, type Held, type Outlook } from '../../shared/domain/absence/index.ts';
import { localDay } from '../../shared/domain/follow-up/days.ts';
import { latestCase } from './absence-cases.ts';
import type { DeviceDatabase } from './database.ts';
import { readHeld } from './held.ts';
import type { AbsenceCaseRow } from './rows.ts';

export type CaseOutlook = {
  row: AbsenceCaseRow;
  /** Nothing when the dates contradict each other, which sync can bring about. */
  outlook: Outlook | undefined;
};

/** Where the latest absence case of an employee stands, from what this device holds. */
export async function readCase(
  db: DeviceDatabase,
  employeeId: string,
  on = localDay(),
): Promise<CaseOutlook | undefined> {
  const [row, held] = await Promise.all([latestCase(db, employeeId), readHeld(db, employeeId)]);
  return row && { row, outlook: outlookOf(row, held, on) };
}

export function outlookOf({ fields }: AbsenceCaseRow, held: Held[], on: string): Outlook | undefined {
  try {
    return outlook(
      {
        spells: fields.spells,
        partialFrom: fields.partialFrom || undefined,
        problemAnalysisOn: fields.problemAnalysisOn || undefined,
        safetyNet: fields.safetyNet ?? undefined,
        longTermExpected: fields.longTermExpected ?? undefined,
      },
      on,
      held,
    );
  } catch (error) {
    if (error instanceof AbsenceDatesError) return;
    throw error;
  }
}
