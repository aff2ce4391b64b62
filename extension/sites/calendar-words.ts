/** How a language writes days and times, as the browser knows it. */
export interface CalendarWords {
  /** Months as 1 to 12 and weekdays as 100 to 106 (Sunday first). */
  names: ReadonlyMap<string, number>;
  /** Words between a day, a month, a year and times: `de`, `uhr`, `تا`. */
  fillers: ReadonlySet<string>;
  /** The halves of the day, where they are no am and pm. */
  halves: readonly { words: string; half: 'am' | 'pm' }[];
}

/** Digits of other writing systems that browsers know, by their number in `-u-nu-`. */
const DIGITS = new Map(
  ['arab', 'arabext', 'deva', 'beng', 'thai'].flatMap((system) =>
    [...new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9_876_543_210)].map(
      (digit, i) => [digit, `${9 - i}`] as const,
    ),
  ),
);

/** Lower case, one kind of space, one kind of digit, and nothing that is not seen. */
export const plainTime = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => DIGITS.get(digit) ?? digit)
    .replace(/\s+/gu, ' ')
    .trim();

const known = new Map<string, CalendarWords>();

/** Throws where a language does not exist. */
export function calendarWords(language: string): CalendarWords {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  const fillers = new Set<string>();
  const take = (style: 'long' | 'short') => {
    const weekdays = partOf(language, { weekday: style }, 'weekday', SUNDAYS);
    // In many languages a month is written otherwise beside a day: “24 listopada”.
    const months = [{ month: style }, { day: 'numeric', month: style }].map((options) =>
      partOf(language, options as Intl.DateTimeFormatOptions, 'month', MONTHS),
    );
    for (const list of months) addNames(names, fillers, list, 1);
    addNames(names, fillers, weekdays, 100);
  };
  take('long');
  take('short');
  for (const word of literals(language)) if (!names.has(word)) fillers.add(word);
  // Written in practice, not by Intl.
  if (language === 'nl') names.set('mar', 3);
  if (language === 'en') names.set('sept', 9);
  const found = { names, fillers, halves: halvesOf(language) };
  known.set(language, found);
  return found;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, i, 1)));
/** 4 January 2026 is a Sunday. */
const SUNDAYS = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2026, 0, 4 + i)));

/** Calendars of other countries count other months. */
const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });

function partOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
  dates: readonly Date[],
): string[] {
  const writer = format(language, options);
  return dates.map((date) => {
    const parts = writer.formatToParts(date);
    const at = parts.findIndex((part) => part.type === type);
    // Hebrew writes “in” before a month, as one word with it.
    const [attached = ''] = /[\p{L}\p{M}]+$/u.exec(parts[at - 1]?.value ?? '') ?? [];
    return attached + (parts[at]?.value ?? '');
  });
}

const words = (text: string): string[] => plainTime(text).match(/[\p{L}\p{M}]+/gu) ?? [];

/** What tells a name from the others is the name; what they share, “feira”, is a filler. */
function addNames(names: Map<string, number>, fillers: Set<string>, list: readonly string[], from: number) {
  const all = list.map(words);
  const count = (word: string) => all.filter((one) => one.includes(word)).length;
  for (const [i, parts] of all.entries()) {
    const own = parts.filter((word) => count(word) === 1);
    // A name of several own words would be read twice.
    for (const word of own.slice(0, 1)) if (!names.has(word)) names.set(word, from + i);
    for (const word of parts) if (word !== own[0]) fillers.add(word);
  }
}

const MORNING = new Date(Date.UTC(2026, 10, 24, 9, 0));
const AFTERNOON = new Date(Date.UTC(2026, 10, 24, 14, 45));

function literals(language: string): string[] {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return [{ ...day, ...time }, day].flatMap((options) =>
    format(language, options)
      .formatRangeToParts(MORNING, AFTERNOON)
      .flatMap(({ type, value }) => (type === 'literal' ? words(value) : [])),
  );
}

function halvesOf(language: string): CalendarWords['halves'] {
  const options = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  const [am = '', pm = ''] = partOf(language, options, 'dayPeriod', [MORNING, AFTERNOON]).map(plainTime);
  const halves: CalendarWords['halves'] = [
    { words: am, half: 'am' },
    { words: pm, half: 'pm' },
  ];
  return am && pm && am !== pm ? halves.filter((one) => one.words !== one.half) : [];
}
