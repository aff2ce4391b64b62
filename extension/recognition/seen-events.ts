import { browser } from 'wxt/browser';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { seriesOf } from './series.ts';

/** An appointment that the user opened, remembered on this device so that its call is known again. */
export interface SeenEvent extends Pick<CalendarEvent, 'title' | 'start' | 'end' | 'attendees' | 'eventId'> {
  /** See `normaliseMeetingAddress`. */
  key: string;
  /** Milliseconds since 1970. */
  seenAt: number;
}

const KEY = 'seenEvents';
const MOST = 200;
const KEEP = 14 * 24 * 60 * 60 * 1000;

/** Set on a device with a lock: titles and guests then stay in the browser's memory, and off its disk. */
const IN_MEMORY = 'seenInMemory';

async function area() {
  const { [IN_MEMORY]: inMemory } = await browser.storage.local.get<{ [IN_MEMORY]?: boolean }>(IN_MEMORY);
  return inMemory ? browser.storage.session : browser.storage.local;
}

async function read(): Promise<SeenEvent[]> {
  const { [KEY]: found } = await (await area()).get<{ [KEY]?: SeenEvent[] }>(KEY);
  return Array.isArray(found) ? found : [];
}

// One write after another: two pages may speak at the same moment, and the lock be set between.
let last: Promise<unknown> = Promise.resolve();

function inTurn(write: () => Promise<void>): Promise<void> {
  const done = last.then(write);
  last = done.catch(() => undefined);
  return done;
}

/** From now on, and what is remembered goes along. */
export function keepSeenInMemory(on: boolean): Promise<void> {
  return inTurn(async () => {
    const before = await area();
    const after = on ? browser.storage.session : browser.storage.local;
    if (before === after) return;
    const events = await read();
    await after.set({ [KEY]: events });
    await browser.storage.local.set({ [IN_MEMORY]: on });
    await before.remove(KEY);
  });
}

/** Replaces what was remembered of the same appointment; forgets what is older than two weeks. */
export function rememberEvent(event: SeenEvent): Promise<void> {
  // Moved, it keeps its id; without one, an address is shared by all times of a series.
  const same = (other: SeenEvent) =>
    event.eventId ? other.eventId === event.eventId : other.key === event.key && other.start === event.start;
  return inTurn(async () => {
    const others = (await read()).filter((other) => !same(other) && event.seenAt - other.seenAt < KEEP);
    await (await area()).set({ [KEY]: [event, ...others].slice(0, MOST) });
  });
}

/** Forgets times that a calendar moved or called off since. */
export function forgetTimes(gone: readonly Pick<CalendarEvent, 'eventId' | 'start'>[]): Promise<void> {
  return inTurn(async () => {
    if (!gone.length) return;
    const events = await read();
    const left = events.filter(
      ({ eventId, start }) =>
        !gone.some(
          (time) =>
            eventId && time.eventId && seriesOf(time.eventId) === seriesOf(eventId) && time.start === start,
        ),
    );
    if (left.length < events.length) await (await area()).set({ [KEY]: left });
  });
}

/** The remembered appointment with this meeting address; of a series the instance nearest to `at`. */
export async function findEvent(key: string, at: number): Promise<SeenEvent | undefined> {
  const distance = ({ start }: SeenEvent) => (start ? Math.abs(Date.parse(start) - at) : Infinity);
  const found = (await read()).filter((event) => event.key === key && at - event.seenAt < KEEP);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}

/** What is remembered and has a time, newest first. */
export async function listEvents(at: number): Promise<SeenEvent[]> {
  return (await read()).filter(({ start, seenAt }) => start && at - seenAt < KEEP);
}
