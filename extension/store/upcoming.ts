import type { CalendarEvent } from '../../shared/recognition/event.ts';
import type { DeviceDatabase } from './database.ts';
import { getSetting, putSetting } from './settings.ts';

/** An appointment ahead, from a calendar that the user gave. Stays on the device; a description is never among it. */
export interface UpcomingEvent extends CalendarEvent {
  source: 'address' | 'file';
  /** Its times have no zone that anybody knows: they are read by this device's clock. */
  uncertain: boolean;
}

/** The private address of a calendar, and how reading it goes. Times in milliseconds since 1970. */
export interface CalendarFeed {
  url: string;
  etag?: string;
  modified?: string;
  /** Last read without trouble. */
  readAt?: number;
  /** Last read whole: what lies ahead moves with the days, also in a calendar that did not change. */
  wholeAt?: number;
  /** In a row. */
  failures: number;
  /** Not to be tried before. */
  nextAt: number;
  problem?: 'unreachable' | 'refused' | 'unreadable';
}

const MOST = 500;

/** Replaces what one source knew. */
export function replaceUpcoming(
  db: DeviceDatabase,
  source: UpcomingEvent['source'],
  events: readonly UpcomingEvent[],
): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const others = ((await getSetting(db, 'upcoming')) ?? []).filter((event) => event.source !== source);
    await putSetting(db, 'upcoming', [...others, ...events.slice(0, MOST)]);
  });
}

export async function forgetCalendar(db: DeviceDatabase): Promise<void> {
  await db.settings.delete('calendarFeed');
  await replaceUpcoming(db, 'address', []);
}

/** What the user chose before, what is offered because of it, and which guest they said to be is forgotten. */
export async function forgetChoices(db: DeviceDatabase): Promise<void> {
  await db.settings.where('key').startsWith('choice:').delete();
  await db.settings.delete('ownAddresses');
}

export function countChoices(db: DeviceDatabase): Promise<number> {
  return db.settings.where('key').startsWith('choice:').count();
}
