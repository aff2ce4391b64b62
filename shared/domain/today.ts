const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The date in the Netherlands: days of the law turn at midnight there, wherever this runs. */
export function today(now = new Date()): string {
  return FORMAT.format(now);
}
