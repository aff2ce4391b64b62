import { localDay } from '../../shared/domain/follow-up/days.ts';
import { addDays } from '../../shared/domain/absence/calendar.ts';
import { isNews, nearFrom, wantsAttention, type Reminder } from '../../shared/domain/follow-up/reminders.ts';
import type { Fields } from '../../shared/domain/documents.ts';
import { openAgreements } from './agreements.ts';
import type { DeviceDatabase } from './database.ts';
import { readRestricted } from './restriction.ts';
import type { AgreementRow } from './rows.ts';
import { getSetting, putSetting } from './settings.ts';
import { writeFields } from './write.ts';

type Reminded = { row: AgreementRow; reminder: Reminder };

/**
 * Agreements that are near or past, of those that are open; also what the user put off. Nobody is reminded of somebody
 * whose data may only be kept.
 */
async function nearOrPast(
  db: DeviceDatabase,
  open: readonly AgreementRow[],
  today: string,
): Promise<Reminded[]> {
  const restricted = await readRestricted(db);
  const near = open.filter(
    ({ fields: { due, employeeId } }) => due && nearFrom(due) <= today && !restricted.has(employeeId),
  );
  if (near.length === 0) return [];
  const snoozed = await db.settings.bulkGet(near.map(({ id }) => `snooze:${id}`));
  return near.map((row, at) => ({
    row,
    reminder: { due: row.fields.due ?? '', snoozedUntil: snoozed[at]?.value as string | undefined },
  }));
}

/** Which of the open agreements want attention now, the longest due first. */
export async function readReminders(
  db: DeviceDatabase,
  open: readonly AgreementRow[],
  today = localDay(),
): Promise<AgreementRow[]> {
  const near = await nearOrPast(db, open, today);
  return near.filter(({ reminder }) => wantsAttention(reminder, today)).map(({ row }) => row);
}

/** Whether the user is to be told of an agreement, and has not been. Asking counts as telling. */
export async function takeNews(db: DeviceDatabase, now: Date): Promise<boolean> {
  if (!(await getSetting(db, 'notifyAgreements'))) return false;
  const today = localDay(now);
  const after = (await getSetting(db, 'remindedOn')) ?? addDays(today, -1);
  if (after >= today) return false;
  const near = await nearOrPast(db, await openAgreements(db), today);
  await putSetting(db, 'remindedOn', today);
  return near.some(({ reminder }) => isNews(reminder, after, today));
}

/** What is on the screen at that moment is no news any more. */
export async function setNotifyAgreements(db: DeviceDatabase, on: boolean, now = new Date()): Promise<void> {
  await putSetting(db, 'notifyAgreements', on);
  await putSetting(db, 'remindedOn', localDay(now));
}

/** How an agreement goes on. */
export type Turn =
  { to: 'done' } | { to: 'dropped'; reason: string } | { to: 'moved'; due: string; reason: string };

/** Writes it, and answers how to take it back. */
export async function settle(
  db: DeviceDatabase,
  row: AgreementRow,
  turn: Turn,
): Promise<() => Promise<void>> {
  const { status, due, reason = null, movedFrom = null, movedIn = null } = row.fields;
  const before = { status, due, reason, movedFrom, movedIn };
  await writeFields(db, 'agreement', row.id, changesOf(row, turn));
  return () => writeFields(db, 'agreement', row.id, before);
}

function changesOf({ fields }: AgreementRow, turn: Turn): Fields {
  if (turn.to === 'done') return { status: 'done' };
  const reason = turn.reason.trim() || null;
  if (turn.to === 'dropped') return { status: 'dropped', reason };
  return { due: turn.due, movedFrom: fields.due, movedIn: null, reason };
}
