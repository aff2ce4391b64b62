import type { DeviceDatabase } from './database.ts';
import type { AbsenceCaseRow, ConversationRow } from './rows.ts';
import { createDocument } from './write.ts';

/** The case of an employee that still runs, if any. */
export function openCase(db: DeviceDatabase, employeeId: string): Promise<AbsenceCaseRow | undefined> {
  return db.absenceCases
    .where('fields.employeeId')
    .equals(employeeId)
    .filter(({ fields }) => fields.spells.some(([, to]) => to === null))
    .first();
}

/** A sick report with a first sick day opens the employee's case, unless one runs already. */
export async function openCaseFor(db: DeviceDatabase, conversation: ConversationRow): Promise<void> {
  const firstDay = conversation.fields['answers.firstSickDay'];
  const { typeId, employeeId } = conversation.fields;
  if (typeId !== 'sick-report' || typeof firstDay !== 'string' || firstDay === '') return;
  if (await openCase(db, employeeId)) return;
  await createDocument(db, 'absence-case', { employeeId, spells: [[firstDay, null]] });
}
