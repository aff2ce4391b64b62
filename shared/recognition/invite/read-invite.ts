import type { CalendarEvent } from '../event.ts';
import { SERVICES, type MeetingService } from '../meeting-services.ts';
import { components, plainText, unfold, type Component, type ContentLine } from './content-lines.ts';
import { momentAt, readMoment, type Moment } from './moment.ts';
import { meetingLink } from './meeting-link.ts';
import { Zones } from './zones.ts';

/** An appointment of an `.ics` file; of a series the first, or the one that differs. */
export interface InviteEvent extends Omit<CalendarEvent, 'eventId'> {
  uid: string;
  /** The file's times have no zone that anybody knows: `start` and `end` are then local, without `Z`. */
  uncertain: boolean;
  cancelled: boolean;
}

/** An appointment with what repeats it. */
export interface InviteEntry {
  event: InviteEvent;
  start: Moment | null;
  /** Milliseconds; 0 when unknown. */
  duration: number;
  lines: readonly ContentLine[];
}

/** What a file is read for. */
export const WANTED: ReadonlySet<string> = new Set(['VEVENT', 'VTIMEZONE']);
const MAX_TITLE = 500;
const HOUR = 3_600_000;
/** Five years: longer is a mistake, and no calendar's date. */
const LONGEST = 43_800 * HOUR;

/** Every appointment of an `.ics` file, in its order. Leaves out what it cannot read; never throws. */
export function readInvite(ics: string, services?: readonly MeetingService[]): InviteEvent[] {
  return readEntries(ics, services).map(({ event }) => event);
}

export function readEntries(ics: string, services: readonly MeetingService[] = SERVICES): InviteEntry[] {
  const { zones, events, cancelled } = splitInvite(ics);
  return events
    .map((event) => readEntry(event, zones, services, cancelled))
    .filter((entry) => entry !== null);
}

/** A file that calls off everything in it. */
export const isCancellation = (line: string): boolean => /^METHOD\s*:\s*CANCEL\s*$/i.test(line);

/** A file's parts, before any appointment is read. */
function splitInvite(ics: string): { zones: Zones; events: Component[]; cancelled: boolean } {
  const lines = unfold(ics);
  const zones = new Zones();
  const events: Component[] = [];
  for (const component of components(lines, WANTED)) {
    if (component.name === 'VTIMEZONE') zones.add(component);
    else events.push(component);
  }
  return { zones, events, cancelled: lines.some(isCancellation) };
}

/** One appointment; null when nothing in it can be read. */
export function readEntry(
  { lines }: Component,
  zones: Zones,
  services: readonly MeetingService[],
  allCancelled = false,
): InviteEntry | null {
  const first = (wanted: string) => lines.find(({ name }) => name === wanted);
  const [from, to] = asDays(first('DTSTART'), first('DTEND'), first('X-MICROSOFT-CDO-ALLDAYEVENT'));
  const start = readMoment(from, zones);
  const duration = durationOf(start, endOf(to, start, zones), first('DURATION')?.value);
  const uid = first('UID')?.value.trim() ?? '';
  const title = plainText(first('SUMMARY')?.value ?? '').slice(0, MAX_TITLE);
  if (!start && !title && !uid) return null;
  const event = {
    uid: uid.slice(0, 500),
    title,
    start: start?.text(0) ?? null,
    end: start?.text(duration) ?? null,
    allDay: start?.allDay ?? false,
    attendees: attendees(lines),
    organizer: mailbox(first('ORGANIZER')),
    meetingUrl: meetingLink(lines, services),
    uncertain: start?.uncertain ?? false,
    cancelled: allCancelled || /^cancell?ed$/i.test(first('STATUS')?.value.trim() ?? ''),
  };
  return { event, start, duration, lines };
}

/** Exchange writes whole days as midnights in a zone, and says so beside them. */
function asDays(
  from: ContentLine | undefined,
  to: ContentLine | undefined,
  flag: ContentLine | undefined,
): (ContentLine | undefined)[] {
  const midnight = (line: ContentLine | undefined) => /^\d{8}T000000$/.test(line?.value ?? '');
  const whole = /^TRUE$/i.test(flag?.value.trim() ?? '') && midnight(from) && midnight(to);
  return [from, to].map((line) => (line && whole ? { ...line, value: line.value.slice(0, 8) } : line));
}

/** An end without a zone that anybody knows is read in the zone of the start. */
function endOf(line: ContentLine | undefined, start: Moment | null, zones: Zones): Moment | null {
  const end = readMoment(line, zones);
  return end?.uncertain && start && !start.uncertain ? momentAt(end.local, start) : end;
}

/** From start to end; without an end a whole day lasts one, and anything else no time at all. */
function durationOf(start: Moment | null, end: Moment | null, written: string | undefined): number {
  const shortest = start?.allDay ? 24 * HOUR : 0;
  if (start && end && start.allDay === end.allDay)
    return Math.min(LONGEST, Math.max(shortest, end.at - start.at));
  const [, sign, weeks, days, hours, minutes, seconds] =
    /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(written?.trim() ?? '') ??
    [];
  if (sign === '-') return shortest;
  const of = (text: string | undefined, unit: number) => Number(text ?? 0) * unit;
  const clock = of(hours, HOUR) + of(minutes, 60_000) + of(seconds, 1000);
  const length = daysLater(start, Number(weeks ?? 0) * 7 + Number(days ?? 0)) + clock;
  return Math.min(LONGEST, Math.max(shortest, length));
}

/** A day later the clock shows the same, which is 23 or 25 hours where clocks change. */
function daysLater(start: Moment | null, days: number): number {
  const plain = days * 24 * HOUR;
  if (!start || plain > LONGEST) return plain;
  const { year, month, day } = start.local;
  const date = new Date(Date.UTC(year, month - 1, day) + plain);
  const to = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return momentAt({ ...start.local, ...to }, start).at - start.at;
}

/** People's addresses; rooms and equipment are no people. */
function attendees(lines: readonly ContentLine[]): string[] {
  const people = lines.filter(
    ({ name, params }) => name === 'ATTENDEE' && !/^(?:ROOM|RESOURCE)$/i.test(params.get('CUTYPE') ?? ''),
  );
  const found = people.map(mailbox).filter((address) => address !== null);
  return [...new Set(found.map((address) => address.toLowerCase()))].slice(0, 500);
}

function mailbox(line: ContentLine | undefined): string | null {
  const candidates = [line?.value, line?.params.get('EMAIL')].map(
    (text) => /(?:mailto:)?\s*([^\s<>:"]+@[^\s<>:"]+)/i.exec(decoded(text ?? ''))?.[1],
  );
  return candidates.find(Boolean)?.slice(0, 320) ?? null;
}

/** In a `mailto:` signs may be written by their number: `jan%40voorbeeld.nl`. */
function decoded(address: string): string {
  try {
    return address.includes('%') && /^\s*mailto:/i.test(address) ? decodeURIComponent(address) : address;
  } catch {
    return address;
  }
}
