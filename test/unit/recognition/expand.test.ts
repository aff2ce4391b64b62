import { describe, expect, test } from 'vitest';
import { expandCalendar } from '../../../shared/recognition/invite/expand.ts';

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const at = (text: string) => Date.parse(text);
const fortnight = { from: at('2026-10-19T00:00:00Z'), to: at('2026-11-02T00:00:00Z') };
const starts = async (ics: string, window = fortnight) =>
  (await expandCalendar(ics, window)).map(({ start }) => start);

const WEEKLY = [
  'UID:bila@voorbeeld.test',
  'SUMMARY:Bila Noor',
  'DTSTART;TZID=Europe/Amsterdam:20260105T100000',
  'DTEND;TZID=Europe/Amsterdam:20260105T103000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO',
];

describe('expandCalendar', () => {
  test('repeats a series by its own clock, over the change to winter time', async () => {
    expect(await starts(calendar(WEEKLY))).toEqual(['2026-10-19T08:00:00Z', '2026-10-26T09:00:00Z']);
  });

  test('leaves out what was called off, and follows what was moved', async () => {
    const called = [...WEEKLY, 'EXDATE;TZID=Europe/Amsterdam:20261019T100000'];
    const moved = [
      'UID:bila@voorbeeld.test',
      'SUMMARY:Bila Noor',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261026T100000',
      'DTSTART;TZID=Europe/Amsterdam:20261027T140000',
      'DTEND;TZID=Europe/Amsterdam:20261027T143000',
    ];
    expect(await starts(calendar(called, moved))).toEqual(['2026-10-27T13:00:00Z']);
    expect(await starts(calendar(WEEKLY, [...moved, 'STATUS:CANCELLED']))).toEqual(['2026-10-19T08:00:00Z']);
    expect(await starts(calendar([...WEEKLY, 'STATUS:CANCELLED'], moved))).toEqual([]);
  });

  test('brings an exception into the window from a time outside it', async () => {
    const moved = [
      'UID:bila@voorbeeld.test',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261005T100000',
      'DTSTART;TZID=Europe/Amsterdam:20261020T100000',
    ];
    expect(await starts(calendar(WEEKLY, moved))).toContain('2026-10-20T08:00:00Z');
  });

  test.each([
    ['UNTIL in UTC', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261019T080000Z', ['2026-10-19T08:00:00Z']],
    ['UNTIL as a day', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261019', ['2026-10-19T08:00:00Z']],
    ['COUNT', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=42', ['2026-10-19T08:00:00Z']],
    ['every six weeks', 'RRULE:FREQ=WEEKLY;INTERVAL=6', ['2026-10-26T09:00:00Z']],
    ['last Friday of the month', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR', ['2026-10-30T09:00:00Z']],
  ])('%s', async (_name, rule, expected) => {
    const lines = WEEKLY.map((line) => (line.startsWith('RRULE') ? rule : line));
    const found = await starts(calendar(lines));
    expect(found).toEqual(expected);
  });

  test('takes the newest of two versions', async () => {
    const version = (n: number, hour: string) => [
      'UID:een@voorbeeld.test',
      `SEQUENCE:${n}`,
      `DTSTART:20261020T${hour}0000Z`,
    ];
    expect(await starts(calendar(version(2, '12'), version(1, '09')))).toEqual(['2026-10-20T12:00:00Z']);
  });

  test('keeps whole days as dates, and what still runs', async () => {
    const days = ['UID:dag@voorbeeld.test', 'DTSTART;VALUE=DATE:20261018', 'DTEND;VALUE=DATE:20261020'];
    expect(await starts(calendar(days))).toEqual(['2026-10-18']);
  });

  test('lets others have their turn in a large calendar', async () => {
    const events = Array.from({ length: 2000 }, (_, i) => [
      `UID:${i}@voorbeeld.test`,
      `SUMMARY:Overleg ${i}`,
      `DTSTART;TZID=Europe/Amsterdam:202610${20 + (i % 8)}T100000`,
      'RRULE:FREQ=DAILY;COUNT=3',
    ]);
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    const found = await expandCalendar(calendar(...events), { ...fortnight, pause });
    expect(found.length).toBe(6000);
    expect(pauses).toBeGreaterThan(1);
  });

  test('a rule that nobody can read repeats nothing', async () => {
    const lines = ['UID:x', 'DTSTART:20261020T080000Z', 'RRULE:FREQ=SOMETIMES;BYDAY=??'];
    expect(await starts(calendar(lines))).toEqual(['2026-10-20T08:00:00Z']);
  });
});
