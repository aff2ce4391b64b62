/*
 * ISO dates (`2026-03-02`) as whole days. Everything runs through UTC midnight, so that neither the clock of
 * the device nor summer time moves a legal date.
 */

const DAY = 86_400_000;

export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 31 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1 January 1970. Throws for a text that is not a date. */
export function dayNumber(date: string): number {
  if (!isIsoDate(date)) throw new RangeError('Write a date as year-month-day, such as 2026-03-02.');
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

/** Calendar days from one date to another; 1 from today to tomorrow. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
