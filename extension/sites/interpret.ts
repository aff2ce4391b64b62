import type { CalendarEvent, CallPhase } from '../../shared/recognition/event.ts';
import type { CalendarSite, CallSite, RawEvent, RawReading, Site } from './define-site.ts';
import { readDateKey, readGoogleEventId } from './event-id.ts';
import { readLabel } from './label.ts';
import { isoDay, readWhen, resolveWhen, type Day, type Place, type When, type WhenParts } from './when.ts';

/** What a page told, before its links were judged. */
export interface ReadEvent extends Omit<CalendarEvent, 'meetingUrl'> {
  /** Addresses on the page that may lead to the call, best first. */
  links: string[];
}

export interface Reading {
  events: ReadEvent[];
  phase: CallPhase;
  /** The call was handed over to an app. */
  elsewhere?: true;
  broken?: true;
}

export interface Clock {
  /** Zone of the times that the page writes. */
  zone: string;
  now?: Date;
}

/** Works out what the texts of a page mean. Leaves out what it cannot be sure of; never throws. */
export function interpret(site: Site, raw: RawReading, clock: Clock): Reading {
  const { events, language, phase, broken } = raw;
  const place: Place = {
    now: clock.now ?? new Date(),
    zone: clock.zone,
    languages: [...(language ? [language] : []), 'nl', 'en'],
  };
  const read = events
    .map((raw) => (site.kind === 'call' ? callTitle(site, raw) : appointment(site, raw, place)))
    .filter((event) => event !== null);
  return {
    events: site.kind === 'call' ? read.slice(0, 1) : read,
    phase: phase === 'elsewhere' ? 'none' : phase,
    ...(phase === 'elsewhere' ? { elsewhere: true } : {}),
    ...(broken ? { broken } : {}),
  };
}

function callTitle(site: CallSite, raw: RawEvent): ReadEvent | null {
  const source = site.callTitle?.[raw.view];
  const title = (source?.document ? source.document.exec(raw.title)?.[1] : raw.title)?.trim();
  if (!source || !title || source.reject?.test(title)) return null;
  const unknown = { start: null, end: null, allDay: false, attendees: [], organizer: null, eventId: null };
  return { title, ...unknown, links: raw.links };
}

function appointment(site: CalendarSite, raw: RawEvent, place: Place): ReadEvent | null {
  const view = site.views[raw.view];
  const label = raw.label ? readLabel(raw.label, raw.title, place.languages) : null;
  const title = raw.title || label?.title;
  if (!view || !title || lostItsTimes(raw, place)) return null;
  const { id, start } = readId(raw.id, view.eventId?.encoded);
  const when =
    whenFromFields(raw, place) ||
    whenFromText(raw, place) ||
    (label?.when && resolveWhen(label.when, place, dayOfColumn(raw, label.when))) ||
    (start ? { start, end: null, allDay: !start.includes('T') } : null);
  return {
    title,
    start: when ? when.start : null,
    end: when ? when.end : null,
    allDay: when ? when.allDay : false,
    attendees: people(raw.guests ?? []),
    organizer: null,
    eventId: id,
    links: raw.links,
  };
}

/** A whole day may have begun in an earlier column than the one in which it is drawn. */
const dayOfColumn = ({ dateKey }: RawEvent, { allDay }: WhenParts): Day | null =>
  dateKey && !allDay ? readDateKey(dateKey) : null;

function readId(raw = '', encoded = false): { id: string | null; start?: string } {
  return (encoded ? readGoogleEventId(raw) : { id: raw || null }) ?? { id: null };
}

/** A form with a day and no times is one of a whole day, or one that changed: nothing is offered for either. */
function lostItsTimes({ fields, clock, wholeDay }: RawEvent, place: Place): boolean {
  const [startDate = '', , startTime] = fields ?? [];
  return Boolean(startDate && !startTime && !clock && !wholeDay && readDay(startDate, place));
}

function readDay(text: string, place: Place): Day | null {
  const [, y, m, d] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? [];
  if (y) return { year: Number(y), month: Number(m), day: Number(d) };
  const [written, ...more] = readWhen(text, place.languages)?.days ?? [];
  // A form that leaves out the year is none that we know.
  return written?.year && !more.length ? { ...written, year: written.year } : null;
}

function whenFromFields({ fields = [], clock }: RawEvent, place: Place): When | null {
  const [startDate = '', endDate = '', startTime = '', endTime = ''] = fields;
  const first = readDay(startDate, place);
  if (!first) return null;
  const time = (text: string) => readWhen(text, place.languages)?.times[0];
  const [from, until] = [time(startTime), time(endTime)];
  // A time that we cannot read, or no longer find, must not turn the appointment into a whole day.
  if (!from && (startTime || clock)) return null;
  const days = [first, readDay(endDate, place) ?? first];
  const same = isoDay(first) === isoDay(days[1] ?? first);
  const times = from ? [from, ...(until ? [until] : [])] : [];
  return resolveWhen({ days: same ? [first] : days, times, allDay: false }, place);
}

/** The first block that holds a day and a time; a day alone only when no time is written anywhere. */
function whenFromText({ when = [], clock }: RawEvent, place: Place): When | null {
  let dayOnly: WhenParts | null = null;
  for (const text of when) {
    const parts = readWhen(text, place.languages);
    if (parts?.days.length && parts.times.length) return resolveWhen(parts, place);
    if (parts?.days.length && !when.some((longer) => goesOn(longer, text))) dayOnly ??= parts;
  }
  return dayOnly && !clock ? resolveWhen(dayOnly, place) : null;
}

/** More figures follow right behind the day: “24 novembre⋅14 h – 15 h”, in words that we do not read. */
const goesOn = (longer: string, day: string) => {
  const [before, after] = longer.split(day);
  return before !== longer && /^.{0,8}\p{Nd}/u.test(after ?? '');
};

function people(guests: readonly string[]): string[] {
  const addresses = guests
    .map((guest) => (/<([^<>]+)>$/.exec(guest)?.[1] ?? guest).toLowerCase())
    .filter((address) => /^[^\s@]+@[^\s@]+$/.test(address) && !/@(resource|group)\.calendar\./.test(address));
  return [...new Set(addresses)];
}
