import type { Offer } from '../features/home/offer.ts';
import { listEvents } from '../recognition/seen-events.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import type { UpcomingEvent } from '../store/upcoming.ts';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { makeOffer, type Rules } from './make-offer.ts';

/** An appointment that lies ahead, with what to offer for it. */
export interface Ahead {
  offer: Offer;
  /** UTC ISO 8601. */
  start: string;
  /** The calendar did not say in which zone. */
  uncertain: boolean;
}

const HOUR = 3_600_000;
const MOST = 12;

/** The end of tomorrow, by this device's clock. */
const horizon = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 2).getTime();

type Known = CalendarEvent & Partial<Pick<UpcomingEvent, 'source' | 'uncertain'>>;

/** Appointments of today and tomorrow from every source, each once, by time; what has ended is left out. */
async function eventsAhead(db: DeviceDatabase, now: Date): Promise<Known[]> {
  // Dexie's own promises first: after others a live query no longer notices what it reads.
  const read = (await getSetting(db, 'upcoming')) ?? [];
  const seen = (await listEvents(now.getTime())).map((event) => ({
    ...event,
    allDay: false,
    organizer: null,
    meetingUrl: null,
  }));
  const until = horizon(now);
  const ahead = [...read, ...seen].filter(({ start, end, allDay }) => {
    if (allDay || !start) return false;
    const from = Date.parse(start);
    return from < until && (end ? Date.parse(end) : from + HOUR) > now.getTime();
  });
  const once = new Map(ahead.toReversed().map((event) => [`${event.start} ${event.title}`, event]));
  return [...once.values()].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
}

export const anythingAhead = async (db: DeviceDatabase, now = new Date()): Promise<boolean> =>
  (await eventsAhead(db, now)).length > 0;

/** The conversations among what lies ahead: those that a type fits. */
export async function readAhead(db: DeviceDatabase, rules: Rules, now = new Date()): Promise<Ahead[]> {
  const found: Ahead[] = [];
  for (const event of await eventsAhead(db, now)) {
    const context = {
      tabId: -1,
      siteId: 'calendar',
      kind: 'calendar' as const,
      phase: 'none' as const,
      event,
      ...(event.source === 'file' ? { byHand: event.source } : {}),
    };
    const offer = await makeOffer(db, rules, context, now);
    if (offer?.types.length && event.start)
      found.push({ offer, start: event.start, uncertain: event.uncertain ?? false });
    if (found.length === MOST) break;
  }
  return found;
}
