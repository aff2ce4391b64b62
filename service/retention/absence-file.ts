import type { FileCase } from '../../shared/contracts/privacy.ts';
import { AbsenceDatesError, effectiveFirstDay } from '../../shared/domain/absence/index.ts';
import { papersOf, type Kept } from '../../shared/domain/absence/file.ts';
import { consoleView } from '../../shared/domain/roles.ts';
import type { ServiceContext } from '../context.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';
import { readCases } from '../db/organisation/absence-cases.ts';
import { today } from '../../shared/domain/today.ts';

import type { File } from './find-file.ts';

/** The conversations of a file that were held, with whether HR may read their reports. */
export function heldIn({ actor, organisation }: ServiceContext, { employee, documents }: File) {
  return documents
    .filter(({ kind, status, heldOn }) => kind === 'conversation' && status === 'finished' && heldOn !== null)
    .map((row): { row: DocumentRow; kept: Kept } => {
      const view = consoleView(actor, subjectOf(actor, organisation.vault, row, employee));
      return { row, kept: { typeId: row.typeId ?? '', heldOn: row.heldOn ?? '', shared: view === 'report' } };
    });
}

/** The absence cases of a file, each with the papers that it has to hold by today. */
export async function absenceFile(context: ServiceContext, file: File): Promise<FileCase[]> {
  const kept = heldIn(context, file).map((one) => one.kept);
  return (await readCases(context.organisation, file.employee.id)).flatMap((input): FileCase[] => {
    try {
      const papers = papersOf(input, today(), kept);
      const spells = input.spells.map(([from, to]): [string, string | null] => [from, to]);
      return [{ firstDay: effectiveFirstDay(input.spells), spells, papers }];
    } catch (error) {
      // Dates that cannot be true: the author sees why.
      if (error instanceof AbsenceDatesError) return [];
      throw error;
    }
  });
}
