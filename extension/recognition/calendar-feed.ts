import { expandCalendar, type Occurrence } from '../../shared/recognition/invite/expand.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { forgetTimes } from './seen-events.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { replaceUpcoming, type CalendarFeed, type UpcomingEvent } from '../store/upcoming.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EVERY = 15 * MINUTE;
/** A calendar that cannot be read is asked ever more seldom, down to this. */
const SELDOM = 6 * 60 * MINUTE;
const AHEAD = 14 * DAY;
/** Also unchanged calendars are read whole this often, since what is ahead moves on. */
const WHOLE = 12 * 60 * MINUTE;
const LARGEST = 30_000_000;
const PATIENCE = 30_000;

interface World {
  fetch: typeof fetch;
  now: number;
}

type Answer =
  | { ics: string; etag?: string; modified?: string }
  | { same: true }
  | { problem: NonNullable<CalendarFeed['problem']> };

/** Reads the user's calendar when it is due. How it went is kept; nothing is thrown for a calendar that fails. */
export async function readCalendarFeed(
  db: DeviceDatabase,
  { fetch, now }: World = { fetch: globalThis.fetch, now: Date.now() },
): Promise<void> {
  const feed = await getSetting(db, 'calendarFeed');
  if (!feed || feed.nextAt > now) return;
  const answer = await ask(feed, fetch, now);
  const next = 'problem' in answer ? failed(feed, answer.problem, now) : await read(db, feed, answer, now);
  // The user may have put in another address meanwhile.
  if ((await getSetting(db, 'calendarFeed'))?.url === feed.url) await putSetting(db, 'calendarFeed', next);
}

async function ask(feed: CalendarFeed, fetch: World['fetch'], now: number): Promise<Answer> {
  const unchanged = feed.wholeAt !== undefined && now - feed.wholeAt < WHOLE && !feed.problem;
  try {
    const response = await fetch(feed.url, {
      // Neither cookies nor this page's address go along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {
        ...(unchanged && feed.etag ? { 'If-None-Match': feed.etag } : {}),
        ...(unchanged && feed.modified ? { 'If-Modified-Since': feed.modified } : {}),
      },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 304) return { same: true };
    if (!response.ok) return { problem: passes(response.status) ? 'unreachable' : 'refused' };
    const ics = await response.text();
    if (ics.length > LARGEST || !isWhole(ics)) return { problem: 'unreadable' };
    const etag = response.headers.get('ETag');
    const modified = response.headers.get('Last-Modified');
    return { ics, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
  } catch {
    return { problem: 'unreachable' };
  }
}

/** The server has too much to do, or is out of order: nothing is wrong with the address. */
const passes = (status: number) => status >= 500 || status === 408 || status === 429;

/** What broke off halfway would take away all that stood behind it. */
const isWhole = (ics: string) =>
  /BEGIN:VCALENDAR/i.test(ics.slice(0, 2000)) && /END:VCALENDAR\s*$/i.test(ics.slice(-2000));

async function read(
  db: DeviceDatabase,
  feed: CalendarFeed,
  answer: Exclude<Answer, { problem: unknown }>,
  now: number,
): Promise<CalendarFeed> {
  const { problem: _, ...before } = feed;
  const well = { ...before, readAt: now, failures: 0, nextAt: now + EVERY - MINUTE };
  if ('same' in answer) return well;
  const found = (await lookAhead(answer.ics, now)).map((event) => toUpcoming(event, 'address'));
  const known = ((await getSetting(db, 'upcoming')) ?? []).filter(({ source }) => source === 'address');
  await replaceUpcoming(db, 'address', found);
  await forgetTimes(noLonger(known, found, now));
  const { etag, modified } = answer;
  const { etag: _etag, modified: _modified, ...rest } = well;
  return { ...rest, wholeAt: now, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
}

/** What was still to come and is not there any more: moved, or called off. */
function noLonger(
  known: readonly UpcomingEvent[],
  found: readonly UpcomingEvent[],
  now: number,
): UpcomingEvent[] {
  const timeOf = ({ eventId, start }: UpcomingEvent) => `${eventId} ${start}`;
  const there = new Set(found.map(timeOf));
  return known.filter((event) => Date.parse(event.start ?? '') > now && !there.has(timeOf(event)));
}

function failed(
  feed: CalendarFeed,
  problem: NonNullable<CalendarFeed['problem']>,
  now: number,
): CalendarFeed {
  const failures = feed.failures + 1;
  return { ...feed, failures, problem, nextAt: now + Math.min(SELDOM, EVERY * 2 ** Math.min(failures, 8)) };
}

/** What a calendar file holds for the next two weeks; others get their turn while a large one is read. */
export function lookAhead(ics: string, now: number): Promise<Occurrence[]> {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  return expandCalendar(ics, { from: now, to: now + AHEAD, pause });
}

export function toUpcoming(event: Occurrence, source: UpcomingEvent['source']): UpcomingEvent {
  const { uid, title, start, end, allDay, attendees, organizer, meetingUrl, uncertain } = event;
  const everyone = organizer ? [...new Set([...attendees, organizer.toLowerCase()])] : attendees;
  return {
    title: title.replace(/\s+/g, ' '),
    ...(uncertain ? byThisClock({ start, end }) : { start, end }),
    allDay,
    // People alone in an appointment of their own have no guests.
    attendees: attendees.length ? everyone : [],
    organizer,
    meetingUrl,
    eventId: uid || null,
    uncertain,
    source,
  };
}

/** A time without a zone is taken for this device's own, and said to be uncertain. */
function byThisClock({ start, end }: { start: string | null; end: string | null }) {
  const utc = (local: string | null) => local && new Date(local).toISOString().replace('.000Z', 'Z');
  return { start: utc(start), end: utc(end) };
}
