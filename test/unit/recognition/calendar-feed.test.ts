import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readCalendarFeed } from '../../../extension/recognition/calendar-feed.ts';
import { listEvents, rememberEvent } from '../../../extension/recognition/seen-events.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { getSetting, putSetting } from '../../../extension/store/settings.ts';

/** The browser's storage, where appointments seen on pages are; it has to be there when modules load. */
await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  vi.stubGlobal('browser', { runtime: { id: 'test' }, storage: fakeBrowser.storage });
});

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-24T08:00:00Z');
const URL_ = 'https://agenda.voorbeeld.test/geheim.ics';

const ICS = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:reeks@voorbeeld.test',
  'SUMMARY:Gesprek Noor',
  'DESCRIPTION:Dit is privé',
  'DTSTART;TZID=Europe/Amsterdam:20261103T140000',
  'DTEND;TZID=Europe/Amsterdam:20261103T144500',
  'RRULE:FREQ=WEEKLY',
  'ATTENDEE:mailto:noor@voorbeeld.test',
  'ORGANIZER:mailto:leiding@voorbeeld.test',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

let db: DeviceDatabase;
beforeEach(async () => {
  db = new DeviceDatabase('feed', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.open();
  await putSetting(db, 'calendarFeed', { url: URL_, failures: 0, nextAt: 0 });
});
afterEach(() => db.close());

const asked: Request[] = [];
beforeEach(() => {
  asked.length = 0;
});

/** Answers with what `reply` gives, and keeps what was asked. */
const world = (now: number, reply: () => Response | Promise<Response>) => ({
  now,
  fetch: ((url: string, init: RequestInit) => {
    asked.push(new Request(url, init));
    return Promise.resolve().then(reply);
  }) as typeof fetch,
});
const calendar = () => new Response(ICS, { headers: { ETag: '"a"' } });
const unchanged = () => new Response(null, { status: 304 });

describe('a calendar by its address', () => {
  test('what it moved or called off is not remembered from a page either', async () => {
    const seen = (eventId: string, start: string) =>
      rememberEvent({
        key: `meet/${start}`,
        title: 'Gesprek Noor',
        start,
        end: null,
        attendees: [],
        eventId,
        seenAt: NOW,
      });
    await seen('reeks@voorbeeld.test', '2026-11-24T13:00:00Z');
    await seen('iets-anders', '2026-12-01T13:00:00Z');
    await readCalendarFeed(db, world(NOW, calendar));
    const times = async () => (await listEvents(NOW)).map(({ start }) => start).sort();
    expect(await times()).toEqual(['2026-11-24T13:00:00Z', '2026-12-01T13:00:00Z']);
    // From this week on it is on Thursday; the calendar's copy says so.
    const moved = ICS.replace(
      'END:VCALENDAR',
      [
        'BEGIN:VEVENT',
        'UID:reeks@voorbeeld.test',
        'SUMMARY:Gesprek Noor',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261124T140000',
        'DTSTART;TZID=Europe/Amsterdam:20261126T090000',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    );
    await readCalendarFeed(
      db,
      world(NOW + 15 * MINUTE, () => new Response(moved)),
    );
    const upcoming = await getSetting(db, 'upcoming');
    expect(upcoming?.map(({ start }) => start)).toEqual(['2026-11-26T08:00:00Z', '2026-12-03T08:00:00Z']);
    expect(await times()).toEqual(['2026-12-01T13:00:00Z']);
  });

  test('keeps what lies ahead, without descriptions', async () => {
    await readCalendarFeed(db, world(NOW, calendar));
    const upcoming = await getSetting(db, 'upcoming');
    expect(upcoming?.map(({ start }) => start)).toEqual(['2026-11-24T13:00:00Z', '2026-12-01T13:00:00Z']);
    expect(upcoming?.[0]?.attendees).toEqual(['noor@voorbeeld.test', 'leiding@voorbeeld.test']);
    expect(JSON.stringify(await db.settings.toArray())).not.toContain('privé');
  });

  test('is asked every quarter, and only for what changed', async () => {
    await readCalendarFeed(db, world(NOW, calendar));
    await readCalendarFeed(db, world(NOW + 5 * MINUTE, calendar));
    expect(asked).toHaveLength(1);
    await readCalendarFeed(db, world(NOW + 15 * MINUTE, unchanged));
    expect(asked[1]?.headers.get('If-None-Match')).toBe('"a"');
    expect(await getSetting(db, 'upcoming')).toHaveLength(2);
    // What lies ahead moves on, so that now and then it is read whole.
    await readCalendarFeed(db, world(NOW + 13 * 60 * MINUTE, calendar));
    expect(asked[2]?.headers.get('If-None-Match')).toBeNull();
  });

  test.each([
    ['unreachable', () => Promise.reject(new TypeError('no network'))],
    ['refused', () => new Response('', { status: 404 })],
    ['unreadable', () => new Response('<html></html>')],
    // In the middle of an appointment.
    ['unreadable', () => new Response(ICS.slice(0, -60))],
    ['unreachable', () => new Response('', { status: 503 })],
    ['unreachable', () => new Response('', { status: 429 })],
  ] as const)('%s: what was known stays, and it is asked ever more seldom', async (problem, reply) => {
    await readCalendarFeed(db, world(NOW, calendar));
    let now = NOW;
    const gaps: number[] = [];
    for (let i = 0; i < 8; i++) {
      const { nextAt = 0 } = (await getSetting(db, 'calendarFeed')) ?? {};
      gaps.push(nextAt - now);
      now = nextAt;
      await readCalendarFeed(db, world(now, reply));
    }
    expect(await getSetting(db, 'calendarFeed')).toMatchObject({ problem, failures: 8 });
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps.at(-1)).toBe(360 * MINUTE);
    expect(await getSetting(db, 'upcoming')).toHaveLength(2);
    await readCalendarFeed(db, world(now + 360 * MINUTE, calendar));
    expect(await getSetting(db, 'calendarFeed')).not.toHaveProperty('problem');
  });
});
