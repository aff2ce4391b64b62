/** Two years of continued pay (BW 7:629), in days. */
export const LAST_DAY = 728;

/**
 * Place of a day on the time axis of a case, 0 to 100. By square root: most steps fall in the first weeks, and would
 * lie upon each other on an even axis.
 */
export function place(day: number): number {
  return Math.sqrt(Math.min(Math.max(day, 0), LAST_DAY) / LAST_DAY) * 100;
}

/** Weeks named below the axis, and whether there is room for them where it is narrow. */
export const TICKS = [
  { week: 0, always: true },
  { week: 2, always: false },
  { week: 6, always: true },
  { week: 13, always: false },
  { week: 26, always: true },
  { week: 42, always: false },
  { week: 52, always: true },
  { week: 78, always: false },
  { week: 104, always: true },
] as const;
