import { today as dutchDay } from '../../shared/domain/today.ts';

const DAY = 86_400_000;

/** Days of a story that is always told as of today. */
export function createDays(now = new Date()) {
  const today = dutchDay(now);
  const start = Date.parse(`${today}T00:00:00Z`);
  const weekday = (new Date(start).getUTCDay() + 6) % 7;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    today,
    /** So many days ago, negative for ahead, on a working day. */
    ago(days: number): string {
      const time = start - days * DAY;
      const off = Math.max(0, ((new Date(time).getUTCDay() + 6) % 7) - 4);
      return iso(time - off * DAY);
    },
    /** Exactly so many days ago. */
    exactly: (days: number) => iso(start - days * DAY),
    /** A day of this week, 0 for Monday: the demonstration's calendar shows this week. */
    thisWeek: (day: number) => iso(start + (day - weekday) * DAY),
  };
}

export type Days = ReturnType<typeof createDays>;
