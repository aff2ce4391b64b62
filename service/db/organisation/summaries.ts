import type { ConversationSummary } from '../../../shared/contracts/console.ts';
import { consoleView, type Actor } from '../../../shared/domain/roles.ts';
import type { Organisation } from '../databases.ts';
import { readFields, textOf } from './read.ts';
import { subjectOf, type DocumentRow } from './subject.ts';

export type SummaryInput = {
  actor: Actor;
  organisation: Organisation;
  rows: DocumentRow[];
  employees: ReadonlyMap<string, DocumentRow>;
  /** Names of members, by member id. */
  names: ReadonlyMap<string, string>;
};

/** Conversations as the console lists them, without those that the reader may not know of. */
export async function summarise(input: SummaryInput): Promise<ConversationSummary[]> {
  const { actor, organisation, rows, employees, names } = input;
  const ids = [...new Set(rows.flatMap((row) => row.employeeId ?? []))];
  const people = await readFields(organisation, ids, ['name']);
  return rows.flatMap((row): ConversationSummary[] => {
    const subject = subjectOf(actor, organisation.vault, row, employees.get(row.employeeId ?? ''));
    const view = consoleView(actor, subject);
    if (view === 'none') return [];
    return [
      {
        id: row.id,
        employeeId: row.employeeId ?? '',
        employeeName: textOf(people.get(row.employeeId ?? ''), 'name'),
        managerName: names.get(row.authorId) ?? '',
        typeId: row.typeId ?? '',
        variantId: row.variantId,
        status: row.status === 'finished' ? 'finished' : 'draft',
        plannedOn: row.plannedOn,
        // Of a draft nothing but its plan is anybody else's business.
        heldOn: row.status === 'finished' ? row.heldOn : null,
        nextOn: row.status === 'finished' ? row.nextOn : null,
        view,
      },
    ];
  });
}
