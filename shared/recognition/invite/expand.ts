import ICAL from 'ical.js';
import { SERVICES, type MeetingService } from '../meeting-services.ts';
import { components, unfoldByParts, type Component } from './content-lines.ts';
import { follow, turnFor, type Turn } from './from-then-on.ts';
import { momentAt, parseMoment, readMoment, type Moment } from './moment.ts';
import { isCancellation, readEntry, WANTED, type InviteEntry, type InviteEvent } from './read-invite.ts';
import { Zones, type LocalTime } from './zones.ts';

/** One appointment that really takes place: of a series, this time. */
export interface Occurrence extends InviteEvent {
  /** Milliseconds since 1970. */
  at: number;
}

export interface Window {
  /** Milliseconds since 1970; an appointment that still runs at `from` counts. */
  from: number;
  to: number;
}

interface Options extends Window {
  services?: readonly MeetingService[];
  /** Called every few milliseconds of work, so that others get their turn. */
  pause?: () => Promise<void>;
}

const DAY = 86_400_000;
/** A series without end is followed no further than this many times. */
const MOST_STEPS = 20_000;
const WORK_BEFORE_PAUSE = 8;
/** Further than this no appointment is moved. */
const LONGEST_SHIFT = 400 * DAY;

/**
 * What takes place in a window, by time: series repeated, single times moved or cancelled as the calendar says.
 * Leaves out what it cannot read; never throws.
 */
export async function expandCalendar(ics: string, options: Options): Promise<Occurrence[]> {
  const { services = SERVICES, pause = () => Promise.resolve() } = options;
  const series = new Map<string, InviteEntry[]>();
  let since = performance.now();
  const rest = async () => {
    if (performance.now() - since < WORK_BEFORE_PAUSE) return;
    await pause();
    since = performance.now();
  };
  let cancelled = false;
  function* lines() {
    for (const line of unfoldByParts(ics)) {
      cancelled ||= isCancellation(line);
      yield line;
    }
  }
  const zones = new Zones();
  const events: Component[] = [];
  // Zones first, wherever in the file they stand; both a few at a time.
  for (const component of components(lines(), WANTED)) {
    if (component.name === 'VTIMEZONE') zones.add(component);
    else events.push(component);
    await rest();
  }
  for (const component of events) {
    const entry = readEntry(component, zones, services, cancelled);
    if (entry?.start && mayMatter(entry, options)) {
      const key = entry.event.uid || `${entry.event.title}\n${entry.start.at}`;
      series.set(key, [...(series.get(key) ?? []), entry]);
    }
    await rest();
  }
  const found: Occurrence[] = [];
  for (const entries of series.values()) {
    found.push(...occurrences(entries, zones, options));
    await rest();
  }
  return found.sort((a, b) => a.at - b.at);
}

const valueOf = ({ lines }: InviteEntry, wanted: string) => lines.find(({ name }) => name === wanted)?.value;

/** Most of an old calendar is over: it is left out before any work. An exception of a series always matters. */
function mayMatter(entry: InviteEntry, { from }: Window): boolean {
  const { start, duration } = entry;
  const repeats = valueOf(entry, 'RRULE') ?? valueOf(entry, 'RDATE') ?? valueOf(entry, 'RECURRENCE-ID');
  return Boolean(repeats) || (start?.at ?? 0) + Math.max(duration, 1) > from;
}

/** What a calendar holds of one series: itself, its changes from then on by time, and single times by what they replace. */
interface Series {
  master: InviteEntry | undefined;
  turns: Turn[];
  exceptions: Map<string, InviteEntry>;
}

/** The times of one series, or of one appointment, in a window. */
function occurrences(entries: readonly InviteEntry[], zones: Zones, window: Window): Occurrence[] {
  const { master, turns, exceptions } = seriesOf(entries, zones);
  // A series that was called off takes its exceptions along.
  if (master?.event.cancelled) return [];
  const regular = master ? times(master, zones, widened(window, turns)) : [];
  const kept = regular.filter((time) => !exceptions.has(time.text(0)) && !exceptions.has(dayOf(time)));
  return [
    ...kept.flatMap((time) => (master ? planned(master, time, turns) : [])),
    ...[...exceptions.values()].flatMap((entry) => (entry.start ? occurrence(entry, entry.start) : [])),
  ].filter(({ at, cancelled, start, end }) => {
    const until =
      start && end && !Number.isNaN(Date.parse(end)) ? at + Date.parse(end) - Date.parse(start) : at;
    return !cancelled && at < window.to && Math.max(until, at + 1) > window.from;
  });
}

function seriesOf(entries: readonly InviteEntry[], zones: Zones): Series {
  let master: InviteEntry | undefined;
  const parts = entries.map((entry) => ({ entry, replaced: recurrenceId(entry, zones) }));
  for (const { entry, replaced } of parts) if (!replaced) master = newer(master, entry);
  const turns = new Map<string, Turn>();
  const exceptions = new Map<string, InviteEntry>();
  for (const { entry, replaced } of parts) {
    if (!replaced) continue;
    const { text, from, onwards } = replaced;
    // Without the series nobody knows what follows.
    if (!onwards || !from || !master?.start) exceptions.set(text, newer(exceptions.get(text), entry));
    else
      turns.set(text, { from: onClockOf(master.start, from), entry: newer(turns.get(text)?.entry, entry) });
  }
  const inOrder = [...turns.values()].sort((a, b) => a.from.at - b.from.at);
  for (const [text, entry] of exceptions) {
    const from = recurrenceId(entry, zones)?.from;
    const turn = from && turnFor(from, inOrder);
    // A rest that was called off takes earlier changes of single times along, too.
    if (turn?.entry.event.cancelled && version(entry) <= version(turn.entry)) exceptions.delete(text);
  }
  return { master, turns: inOrder, exceptions };
}

/** A series of times whose change names but the day. */
function onClockOf(start: Moment, day: Moment): Moment {
  if (start.allDay || !day.allDay) return day;
  const { hour, minute, second } = start.local;
  return momentAt({ ...day.local, hour, minute, second }, start);
}

/** Also what is moved into the window from outside it. */
function widened({ from, to }: Window, turns: readonly Turn[]): Window {
  const shifts = turns.map(({ from, entry: { start, duration } }) =>
    start ? Math.abs(start.at - from.at) + duration + DAY : 0,
  );
  const most = Math.min(LONGEST_SHIFT, Math.max(0, ...shifts));
  return { from: from - most, to: to + most };
}

/** A planned time as it takes place: as the series says, or its last change by then. */
function planned(master: InviteEntry, time: Moment, turns: readonly Turn[]): Occurrence[] {
  const turn = turnFor(time, turns);
  const moved = turn ? follow(time, turn) : time;
  return moved ? occurrence(turn?.entry ?? master, moved) : [];
}

const dayOf = (time: Moment) => time.text(0).slice(0, 10);

const version = (entry: InviteEntry) => Number(valueOf(entry, 'SEQUENCE')) || 0;

/** The later of two versions of one appointment: calendars number them. */
function newer(before: InviteEntry | undefined, entry: InviteEntry): InviteEntry {
  return before && version(before) > version(entry) ? before : entry;
}

/** The planned time that an exception replaces, as the series would write it; null for the series itself. */
function recurrenceId({ lines }: InviteEntry, zones: Zones) {
  const line = lines.find(({ name }) => name === 'RECURRENCE-ID');
  if (!line) return null;
  const from = readMoment(line, zones);
  return { text: from?.text(0) ?? line.value, from, onwards: line.params.get('RANGE') === 'THISANDFUTURE' };
}

function occurrence({ event, duration }: InviteEntry, time: Moment): Occurrence[] {
  return [{ ...event, start: time.text(0), end: time.text(duration), at: time.at }];
}

/** The planned times of a series in a window; without a rule the one time there is. */
function times(entry: InviteEntry, zones: Zones, window: Window): Moment[] {
  const { start, lines, duration } = entry;
  if (!start) return [];
  const listed = (wanted: string) =>
    lines
      .filter(({ name }) => name === wanted)
      .flatMap(({ value, params }) =>
        value.split(',').map((one) => parseMoment(one.split('/')[0] ?? '', params.get('TZID'), zones)),
      )
      .filter((time) => time !== null);
  const excluded = new Set(
    listed('EXDATE').flatMap((time) => [time.text(0), ...(time.allDay ? [dayOf(time)] : [])]),
  );
  const rules = lines.filter(({ name }) => name === 'RRULE').map(({ value }) => value);
  const repeated = rules.flatMap((rule) =>
    byRule(rule, start, { from: window.from - duration, to: window.to }),
  );
  const all = [start, ...repeated, ...listed('RDATE').map((time) => ({ ...time, allDay: start.allDay }))];
  const unique = new Map(all.map((time) => [time.at, time]));
  return [...unique.values()].filter((time) => !excluded.has(time.text(0)) && !excluded.has(dayOf(time)));
}

/** Follows a rule by the clock of the series' own zone. A rule that cannot be read repeats nothing. */
function byRule(rule: string, start: Moment, { from, to }: Window): Moment[] {
  try {
    const recur = ICAL.Recur.fromString(rule.trim().replace(/;$/, ''));
    // No appointment takes place every minute.
    if (recur.freq === 'SECONDLY' || recur.freq === 'MINUTELY') return [];
    const until = recur.until ? momentOf(recur.until, start).at : Infinity;
    recur.until = null;
    const first = recur.count ? start.local : skipAhead(recur, start, from);
    const iterator = recur.iterator(new ICAL.Time({ ...first, isDate: false }, ICAL.Timezone.localTimezone));
    const found: Moment[] = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = iterator.next() as ICAL.Time | null;
      if (!next) break;
      const time = momentAt(clockOf(next), start);
      if (time.at > until || time.at >= to) break;
      if (time.at >= from) found.push(time);
    }
    return found;
  } catch {
    return [];
  }
}

/** Where an endless daily or weekly series may start to be followed: whole intervals before the window. */
function skipAhead(recur: ICAL.Recur, { local, at }: Moment, from: number): LocalTime {
  const days = recur.freq === 'DAILY' ? 1 : recur.freq === 'WEEKLY' ? 7 : 0;
  const step = days * Math.max(1, recur.interval) * DAY;
  // A week's slack, for clock changes and for weeks that began earlier.
  const steps = step ? Math.floor((from - at - 8 * DAY) / step) : 0;
  if (steps <= 0) return local;
  const date = new Date(Date.UTC(local.year, local.month - 1, local.day) + steps * step);
  return { ...local, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const clockOf = ({ year, month, day, hour, minute, second }: ICAL.Time): LocalTime => ({
  year,
  month,
  day,
  hour,
  minute,
  second,
});

/** The end of a series: in UTC, or by the clock of the series; a bare date includes that day. */
function momentOf(until: ICAL.Time, start: Moment): { at: number } {
  const clock = clockOf(until);
  if (until.isDate) return momentAt({ ...clock, hour: 23, minute: 59, second: 59 }, start);
  const utc = until.zone === ICAL.Timezone.utcTimezone;
  return utc
    ? { at: Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second) }
    : momentAt(clock, start);
}
