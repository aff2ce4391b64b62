import { addDays } from '../absence/calendar.ts';
import { isWorkingDay } from '../absence/working-days.ts';
import { addWorkingDays } from './days.ts';

/** Working days before an agreement is due from which it is near. */
const NEAR = 2;
/** Hour of the day, here, at which reminders are told. */
const HOUR = 9;

/** An agreement with a day, and until when its user does not want to hear of it. Days are `2026-11-24`. */
export type Reminder = { due: string; snoozedUntil?: string | undefined };

export function nearFrom(due: string): string {
  let day = due;
  for (let left = NEAR; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Whether it wants attention on a day: it is near, or it has passed. */
export function wantsAttention({ due, snoozedUntil }: Reminder, today: string): boolean {
  return nearFrom(due) <= today && !(snoozedUntil && snoozedUntil > today);
}

/**
 * Whether that is news since a day on which it was looked at: it came near, it passed, or it was put off until now.
 * Nothing is told twice, however long it stands open.
 */
export function isNews(reminder: Reminder, after: string, today: string): boolean {
  const { due, snoozedUntil } = reminder;
  const turns = [nearFrom(due), addWorkingDays(due, 1), snoozedUntil];
  return wantsAttention(reminder, today) && turns.some((day) => day && day > after && day <= today);
}

/** The next moment at which to look, after another one. */
export function nextLook(after: Date): Date {
  const next = new Date(after);
  next.setHours(HOUR, 0, 0, 0);
  if (next <= after) next.setDate(next.getDate() + 1);
  return next;
}
