import type { Language } from '../domain/text.ts';

const MS_PER_DAY = 86_400_000;

/** British English: day before month, 24 hours, as the Dutch write it. */
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(LOCALES[language], { hourCycle: 'h23', ...options });
    formats.set(key, made);
  }
  return made;
}

function partsOf(language: Language, moment: Date, options: Intl.DateTimeFormatOptions) {
  const parts = format(language, options).formatToParts(moment);
  // Months are shortened with a point in some versions of the Dutch data, and not in others.
  return (type: Intl.DateTimeFormatPartTypes) =>
    (parts.find((part) => part.type === type)?.value ?? '').replace('.', '');
}

/** The calendar date of an ISO date or time as midnight UTC, or nothing when it is not one. */
function parseDate(iso: string): Date | undefined {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/**
 * `2026-11-24` as `di 24 nov`, with the year when it is not that of `today`. A time is shown as its date in the
 * reader's time zone. No line breaks within it. What is no date is given back as it is, so that nothing written
 * disappears.
 */
export function formatDate(language: Language, iso: string, today = new Date()): string {
  const date = parseDate(iso);
  if (!date) return iso;
  const part = partsOf(language, date, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(iso.length === 10 && { timeZone: 'UTC' }),
  });
  const year = part('year');
  const day = `${part('weekday')} ${part('day')} ${part('month')}`;
  return unbroken(Number(year) === today.getFullYear() ? day : `${day} ${year}`);
}

/** `2026-11-24` as `dinsdag 24 november 2026`: where there is room, and for screen readers. */
export function formatLongDate(language: Language, iso: string): string {
  const date = parseDate(iso);
  if (!date) return iso;
  const part = partsOf(language, date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(iso.length === 10 && { timeZone: 'UTC' }),
  });
  return `${part('weekday')} ${unbroken(`${part('day')} ${part('month')}`)} ${part('year')}`;
}

/** A moment (`2026-11-24T09:00:00Z`, or without zone: local) as `10:00`. */
export function formatTime(language: Language, iso: string): string {
  const date = parseDate(iso);
  return date ? format(language, { hour: '2-digit', minute: '2-digit' }).format(date) : iso;
}

/** `di 24 nov 10:00`, on one line. */
export function formatDateTime(language: Language, iso: string, today = new Date()): string {
  if (iso.length === 10 || !parseDate(iso)) return formatDate(language, iso, today);
  return unbroken(`${formatDate(language, iso, today)} ${formatTime(language, iso)}`);
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** With ordinary spaces: for a text that is kept or sent, where words are looked for as people type them. */
export const withSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** ISO 8601 week of a date: weeks start on Monday, week 1 holds the first Thursday. */
export function isoWeek(iso: string): { year: number; week: number } | undefined {
  const date = parseDate(iso.slice(0, 10));
  if (!date) return;
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * MS_PER_DAY);
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * MS_PER_DAY)) };
}

/** `2026-W48` as `week 48`, with the year when it is another one; other text in its own words. No number stands alone. */
export function formatWeek(week: string, today = new Date()): string {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return week.replaceAll(/ (?=\d)/g, '\u00a0');
  const plain = `week ${Number(number)}`;
  return unbroken(Number(year) === today.getFullYear() ? plain : `${plain}, ${year}`);
}

/** `7,5` in Dutch, `7.5` in English; at most two decimals. */
export function formatNumber(language: Language, value: number): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 });
}

/** `Anna, Bert en Carla`. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** `Anna, Bert of Carla`. */
export function formatChoice(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(items);
}
