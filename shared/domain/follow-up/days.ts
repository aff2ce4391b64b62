import { addDays } from '../absence/calendar.ts';
import { isWorkingDay } from '../absence/working-days.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** The day that it is for someone here: `2026-11-24`. */
export function localDay(moment = new Date()): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day so many working days later. */
export function addWorkingDays(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** `10:00` on a day, local time, as UTC ISO 8601. */
export function at(day: string, time: string): string {
  return new Date(`${day}T${time}`).toISOString();
}
