const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
const MINUTE_MS = 60_000;
/** Days turn at a whole minute: asked with every request, and worked out once in a minute. */
let known = { minute: Number.NaN, day: '' };

/** The date in the Netherlands: days of the law turn at midnight there, wherever this runs. */
export function today(now = new Date()): string {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  if (minute !== known.minute) known = { minute, day: FORMAT.format(now) };
  return known.day;
}
