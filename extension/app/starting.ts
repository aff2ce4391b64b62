import { localDay } from '../../shared/domain/follow-up/days.ts';
import type { Start } from '../features/home/offer.ts';
import { startConversation } from '../store/conversations.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { addEmployee } from '../store/employees.ts';
import type { ConversationRow } from '../store/rows.ts';
import { putSetting } from '../store/settings.ts';
import { readCatalogue } from '../store/templates.ts';

type Sought = { employeeId: string; typeId: string; plannedStart?: string | undefined };

/**
 * The conversation that was started for this appointment, employee and type; without an appointment a draft of
 * today. So a second click continues, and nothing exists twice.
 */
export async function findConversation(
  db: DeviceDatabase,
  { employeeId, typeId, plannedStart }: Sought,
  now = new Date(),
): Promise<ConversationRow | undefined> {
  const rows = await db.conversations.where('fields.employeeId').equals(employeeId).sortBy('updatedAt');
  return rows.toReversed().find(({ fields, updatedAt }) => {
    if (fields.typeId !== typeId) return false;
    if (plannedStart) return fields.plannedStart === plannedStart;
    return (
      fields.status === 'draft' && !fields.plannedStart && localDay(new Date(updatedAt)) === localDay(now)
    );
  });
}

/** Keeps which type was chosen, for the series and for whom it was chosen with, who need not be whom we thought of. */
export async function rememberChoice(
  db: DeviceDatabase,
  typeId: string,
  keys: readonly string[],
): Promise<void> {
  for (const key of keys) await putSetting(db, `choice:${key}`, typeId);
}

/** Starts a conversation, or continues the one that is there, with someone new added first. Answers its id. */
export async function startOrContinue(db: DeviceDatabase, start: Start): Promise<string> {
  const type = (await readCatalogue(db)).find(({ id }) => id === start.typeId);
  if (!type) throw new Error(`No conversation type "${start.typeId}".`);
  return db.transaction('rw', [db.employees, db.conversations, db.outbox, db.settings], async () => {
    const { person, plannedStart, plannedEnd, variantId, remember } = start;
    const employeeId =
      person.id ??
      (await addEmployee(db, { name: person.name, ...(person.email && { email: person.email }) }));
    if (remember) await rememberChoice(db, type.id, [...remember, `person:${employeeId}`]);
    const existing = await findConversation(db, { employeeId, typeId: type.id, plannedStart });
    if (existing) return existing.id;
    return startConversation(db, {
      type,
      employeeId,
      ...(variantId && { variantId }),
      ...(plannedStart && { plannedStart }),
      ...(plannedEnd && { plannedEnd }),
    });
  });
}
