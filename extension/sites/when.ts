import { calendarWords, plainTime, type CalendarWords } from './calendar-words.ts';

/** A day without a clock; month counts from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}
interface LooseDay {
  year?: number;
  month: number;
  day: number;
}
interface Clock {
  hour: number;
  minute: number;
}
/** What a piece of text says about time, and nothing else. */
export interface WhenParts {
  days: LooseDay[];
  times: Clock[];
  allDay: boolean;
  weekday?: number;
}
export interface When {
  start: string;
  end: string | null;
  allDay: boolean;
}
export interface Place {
  now: Date;
  /** IANA name of the zone in which the page writes its times. */
  zone: string;
  /** Languages whose month names may occur. */
  languages: readonly string[];
}

const ALL_DAY =
  /all[- ]day(?: event| appointment)?|(?:(?:gebeurtenis|afspraak) )?(?:(?:die|van) )?(?:duurt )?(?:(?:de|een) )?hele dag(?:[- ]?gebeurtenis)?(?: duurt)?|ganztägig(?:es ereignis)?|(?:toute la )?journée(?: entière)?/;
/** The word between two times, in whatever language: “14:00 do 14:45”. */
const BETWEEN = /(?<=\d[:.]\d\d(?: [ap]m)?) \p{L}{1,4} (?=\d{1,2}[:.]\d\d)/u;
const FILLERS = new Set([
  'to',
  'tot',
  'from',
  'van',
  'at',
  'om',
  'uur',
  'until',
  'on',
  'op',
  't',
  'm',
  'and',
  'en',
  'the',
]);
const TOKEN =
  /(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([/.-])(\d{1,2})\5(\d{4})(?!\d)|(\d{1,2})[:.](\d\d)(?![.\d])(?: ?([ap])\.?m\.?)?|(\d{1,2}) ?([ap])\.?m\b\.?|(\d{4})|(\d{1,2})(?:st|nd|rd|th|e|\.)?(?!\p{L})|([\p{L}\p{M}]+)[.׳॰]?|[\s,،、()⋅·•~～–—-]/uy;

/** The words of those languages that exist: a page may claim one that does not. */
function wordsOf(languages: readonly string[]): CalendarWords[] {
  return languages.flatMap((language) => {
    try {
      return [calendarWords(language)];
    } catch {
      return [];
    }
  });
}

/** “下午2:00”, “2:00 م” with the halves of the day as English writes them. */
const withHalves = (text: string, known: readonly CalendarWords[]) =>
  known
    .flatMap(({ halves }) => halves)
    .reduce((rest, { words, half }) => {
      const written = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return rest
        .replace(new RegExp(`(?<!\\p{L})${written} ?(\\d{1,2}(?:[:.]\\d\\d)?)(?!\\d)`, 'gu'), `$1 ${half}`)
        .replace(new RegExp(`(\\d) ?${written}(?!\\p{L})`, 'gu'), `$1 ${half}`);
    }, text);

const clock = (hour: string, minute: string, half?: string): Clock & { half?: string } => ({
  hour: half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour),
  minute: Number(minute),
  ...(half ? { half } : {}),
});

/** Reads text that is about time only; null as soon as a word says anything else. */
export function readWhen(text: string, languages: readonly string[]): WhenParts | null {
  const source = plainTime(text);
  if (!source || source.length > 120) return null;
  const known = wordsOf(languages);
  const rest = withHalves(source.replace(ALL_DAY, ''), known).replace(BETWEEN, '–');
  const allDay = ALL_DAY.test(source);
  const numbers: number[] = [];
  const months: number[] = [];
  const years: number[] = [];
  const whole: LooseDay[] = [];
  const numeric: [number, number, number][] = [];
  const times: (Clock & { half?: string })[] = [];
  let weekday: number | undefined;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const m = TOKEN.exec(rest);
    if (!m) return null;
    if (m[1]) whole.push({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
    else if (m[4]) numeric.push([Number(m[4]), Number(m[6]), Number(m[7])]);
    else if (m[8] && m[9]) times.push(clock(m[8], m[9], m[10]));
    else if (m[11]) times.push(clock(m[11], '0', m[12]));
    else if (m[13]) years.push(Number(m[13]));
    else if (m[14]) numbers.push(Number(m[14]));
    else if (m[15] && !FILLERS.has(m[15])) {
      const value = known.map(({ names }) => names.get(m[15] ?? '')).find(Boolean);
      if (!value && known.some(({ fillers }) => fillers.has(m[15] ?? ''))) continue;
      if (!value) return null;
      if (value >= 100) weekday ??= value - 100;
      else months.push(value);
    }
  }
  for (const [i, date] of numeric.entries()) {
    const day = numericDay(date, i === 0 ? weekday : undefined, languages);
    if (!day) return null;
    whole.push(day);
  }
  const [first, second] = times;
  // "9:00 – 9:45am" writes the half of the day once.
  if (
    first &&
    second?.half &&
    !first.half &&
    first.hour < 12 &&
    second.hour >= 12 &&
    first.hour + 12 <= second.hour
  )
    first.hour += 12;
  const days = whole.length ? whole : pair(numbers, months, years);
  if (!days || days.length > 2 || times.length > 2) return null;
  if (times.some((t) => t.hour > 23 || t.minute > 59)) return null;
  return { days, times, allDay, ...(weekday === undefined ? {} : { weekday }) };
}

/** 17-9-2026 or 9/17/2026: the weekday decides the order, else the page's own language; null while in doubt. */
function numericDay(
  [a, b, year]: [number, number, number],
  weekday: number | undefined,
  languages: readonly string[],
) {
  const orders = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ].filter(({ month, day }) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists && (weekday === undefined || date.getUTCDay() === weekday);
  });
  if (orders.length < 2 || a === b) return orders[0] ?? null;
  const page = languages[0]?.toLowerCase() ?? '';
  if (page === 'en') return null;
  return (page === 'en-us' ? orders[1] : orders[0]) ?? null;
}

/** "16 – 18 september", "30 dec 2026 – 2 jan 2027": a month or year written once holds for both. */
function pair(numbers: number[], months: number[], years: number[]): LooseDay[] | null {
  if (numbers.length > 2 || months.length > numbers.length || years.length > numbers.length) return null;
  if (numbers.length && !months.length) return null;
  return numbers.map((day, i) => {
    const year = years[i] ?? years[0];
    // The caller saw at least one month; the first holds where the second is not written.
    return { day, month: months[i] ?? (months[0] as number), ...(year ? { year } : {}) };
  });
}

/** The day that is meant when the year is left out: this year's, or the neighbour on which the weekday fits. */
function fullDay(day: LooseDay, weekday: number | undefined, now: Date): Day | null {
  const current = now.getUTCFullYear();
  // Other calendars count other years.
  if (day.year && Math.abs(day.year - current) > 100) return null;
  const years = day.year ? [day.year] : [current, current + 1, current - 1];
  for (const year of years) {
    const date = new Date(Date.UTC(year, day.month - 1, day.day));
    if (date.getUTCMonth() !== day.month - 1 || date.getUTCDate() !== day.day) continue;
    if (weekday === undefined || date.getUTCDay() === weekday) return { ...day, year };
  }
  return null;
}

const two = (n: number) => String(n).padStart(2, '0');
export const isoDay = (d: Day) => `${d.year}-${two(d.month)}-${two(d.day)}`;
const nextDay = (d: Day): Day => {
  const date = new Date(Date.UTC(d.year, d.month - 1, d.day + 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The moment at which clocks in `zone` show this; UTC ISO 8601 without milliseconds. */
export function toUtc(day: Day, time: Clock, zone: string): string {
  const wall = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute);
  // Twice, because the first guess may lie on the other side of a clock change.
  let guess = wall;
  for (let i = 0; i < 2; i++) guess = wall - offset(guess, zone);
  return new Date(guess).toISOString().replace('.000Z', 'Z');
}

/** Milliseconds that `zone` is ahead of UTC at a moment. */
function offset(at: number, zone: string): number {
  const parts: Record<string, number> = {};
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 0, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
}

/** Start and end in UTC, or dates with an exclusive end for whole days; null when no day is known. */
export function resolveWhen(parts: WhenParts, place: Place, day?: Day | null): When | null {
  const days = parts.days.map((d, i) => fullDay(d, i === 0 ? parts.weekday : undefined, place.now));
  const first = days.length ? days[0] : day;
  const last = days.length > 1 ? days[1] : first;
  if (!first || !last) return null;
  const [from, until] = parts.times;
  if (!from) return { start: isoDay(first), end: isoDay(nextDay(last)), allDay: true };
  if (parts.allDay) return null;
  const start = toUtc(first, from, place.zone);
  if (!until) return { start, end: null, allDay: false };
  const end = toUtc(last, until, place.zone);
  if (end >= start) return { start, end, allDay: false };
  return days.length > 1 ? null : { start, end: toUtc(nextDay(last), until, place.zone), allDay: false };
}
