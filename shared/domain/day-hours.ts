/** A day has no more than 24 hours, and words are none; a day without any was left open. */
export const isDayHours = (hours: unknown): boolean =>
  hours === null || (typeof hours === 'number' && hours >= 0 && hours <= 24);

/** What a week comes to. What no day can have does not count: it is still to be put right. */
export function sumOfHours(week: readonly unknown[]): number {
  const sum = week.reduce<number>(
    (so, day) => so + (typeof day === 'number' && isDayHours(day) ? day : 0),
    0,
  );
  // Cents of an hour: a sum of 7.6 and 7.4 is 15, not 14.999.
  return Math.round(sum * 100) / 100;
}
