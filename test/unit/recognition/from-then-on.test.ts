import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { expandCalendar } from '../../../shared/recognition/invite/expand.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', 'UID:bila@voorbeeld.test', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const autumn = { from: Date.parse('2026-10-05T00:00:00Z'), to: Date.parse('2026-11-09T00:00:00Z') };
const found = async (ics: string, window = autumn) =>
  (await expandCalendar(ics, window)).map(({ start, title }) => `${start} ${title}`);

/** Mondays at ten, Dutch time; winter time begins on 25 October. */
const WEEKLY = [
  'SUMMARY:Bila',
  'DTSTART;TZID=Europe/Amsterdam:20260105T100000',
  'DTEND;TZID=Europe/Amsterdam:20260105T103000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO',
];
const before = ['2026-10-05T08:00:00Z Bila', '2026-10-12T08:00:00Z Bila'];

describe('a change of one time and all that follow', () => {
  const from19 = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261019T100000';

  test('moves each as far, by the clock, and takes its title and length', async () => {
    const later = [
      from19,
      'SUMMARY:Gesprek Noor',
      'DTSTART;TZID=Europe/Amsterdam:20261020T140000',
      'DTEND;TZID=Europe/Amsterdam:20261020T150000',
    ];
    expect(await found(calendar(WEEKLY, later))).toEqual([
      ...before,
      '2026-10-20T12:00:00Z Gesprek Noor',
      '2026-10-27T13:00:00Z Gesprek Noor',
      '2026-11-03T13:00:00Z Gesprek Noor',
    ]);
    const [, , moved] = await expandCalendar(calendar(WEEKLY, later), autumn);
    expect(moved?.end).toBe('2026-10-20T13:00:00Z');
  });

  test('written in UTC keeps the clock of the series', async () => {
    const later = [
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T080000Z',
      'SUMMARY:Later',
      'DTSTART:20261019T120000Z',
    ];
    expect(await found(calendar(WEEKLY, later))).toEqual([
      ...before,
      '2026-10-19T12:00:00Z Later',
      '2026-10-26T13:00:00Z Later',
      '2026-11-02T13:00:00Z Later',
    ]);
  });

  test('moved to another zone follows that zone’s clock', async () => {
    // New York changes to winter time a week after Amsterdam.
    const later = [from19, 'SUMMARY:Overzees', 'DTSTART;TZID=America/New_York:20261019T090000'];
    expect(await found(calendar(WEEKLY, later))).toEqual([
      ...before,
      '2026-10-19T13:00:00Z Overzees',
      '2026-10-26T13:00:00Z Overzees',
      '2026-11-02T14:00:00Z Overzees',
    ]);
  });

  test('calls off the rest, single changes that are older included', async () => {
    const off = [from19, 'SEQUENCE:2', 'STATUS:CANCELLED', 'DTSTART;TZID=Europe/Amsterdam:20261019T100000'];
    const single = (sequence: number) => [
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261026T100000',
      `SEQUENCE:${sequence}`,
      'SUMMARY:Toch',
      'DTSTART;TZID=Europe/Amsterdam:20261027T100000',
    ];
    expect(await found(calendar(WEEKLY, off))).toEqual(before);
    expect(await found(calendar(WEEKLY, off, single(1)))).toEqual(before);
    expect(await found(calendar(WEEKLY, single(3), off))).toEqual([...before, '2026-10-27T09:00:00Z Toch']);
  });

  test('gives way to a change of one time, and to a later change of the rest', async () => {
    const later = [from19, 'SUMMARY:Eerst', 'DTSTART;TZID=Europe/Amsterdam:20261019T110000'];
    const again = [
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261102T100000',
      'SUMMARY:Daarna',
      'DTSTART;TZID=Europe/Amsterdam:20261102T160000',
    ];
    const single = [
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261026T100000',
      'SUMMARY:Eén keer',
      'DTSTART;TZID=Europe/Amsterdam:20261028T090000',
    ];
    expect(await found(calendar(again, single, WEEKLY, later))).toEqual([
      ...before,
      '2026-10-19T09:00:00Z Eerst',
      '2026-10-28T08:00:00Z Eén keer',
      '2026-11-02T15:00:00Z Daarna',
    ]);
    const called = WEEKLY.concat('EXDATE;TZID=Europe/Amsterdam:20261026T100000');
    expect(await found(calendar(called, later))).not.toContain('2026-10-26T10:00:00Z Eerst');
  });

  test('is found in a window that none of the planned times falls into', async () => {
    const later = [from19, 'SUMMARY:Later', 'DTSTART;TZID=Europe/Amsterdam:20261022T100000'];
    const thursdays = {
      from: Date.parse('2026-10-28T00:00:00Z'),
      to: Date.parse('2026-10-31T00:00:00Z'),
    };
    expect(await found(calendar(WEEKLY, later), thursdays)).toEqual(['2026-10-29T09:00:00Z Later']);
  });

  test('that names only the day, and one to whole days and back', async () => {
    const byDay = [
      'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261026',
      'SUMMARY:Later',
      'DTSTART;TZID=Europe/Amsterdam:20261026T130000',
    ];
    expect((await found(calendar(WEEKLY, byDay))).slice(2)).toEqual([
      '2026-10-19T08:00:00Z Bila',
      '2026-10-26T12:00:00Z Later',
      '2026-11-02T12:00:00Z Later',
    ]);
    const whole = [from19, 'SUMMARY:Heidag', 'DTSTART;VALUE=DATE:20261020'];
    const timed = [
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261102T100000',
      'SUMMARY:Bila',
      'DTSTART;TZID=Europe/Amsterdam:20261102T090000',
    ];
    expect((await found(calendar(WEEKLY, whole, timed))).slice(2)).toEqual([
      '2026-10-20 Heidag',
      '2026-10-27 Heidag',
      '2026-11-02T08:00:00Z Bila',
    ]);
  });

  test('without the series it is about, is that one time', async () => {
    const alone = [from19, 'SUMMARY:Alleen', 'DTSTART;TZID=Europe/Amsterdam:20261020T140000'];
    expect(await found(calendar(alone))).toEqual(['2026-10-20T12:00:00Z Alleen']);
  });
});

const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** What ical.js makes of the same file. */
function byLibrary(ics: string): string[] {
  const component = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const first = component.getAllSubcomponents('vevent').find((event) => !event.hasProperty('recurrence-id'));
  const event = new ICAL.Event(first as ICAL.Component);
  const iterator = event.iterator();
  const all: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    all.push(`${startDate.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}`);
  }
  return all.sort();
}

const START = Date.parse('2026-10-05T08:00:00Z');
const change = fc.record({
  /** Which of the planned times. */
  index: fc.integer({ min: 0, max: 9 }),
  onwards: fc.boolean(),
  shift: fc.integer({ min: -36, max: 36 }),
  hours: fc.integer({ min: 1, max: 5 }),
});

test('series, changes from then on and single changes come out as ical.js expects', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(change, { selector: ({ index }) => index, maxLength: 5 }),
      fc.constantFrom(['DAILY', DAY], ['WEEKLY', 7 * DAY]),
      async (changes, [freq, step]) => {
        const plain = (at: number, hours: number) => [
          `DTSTART:${stamp(at)}`,
          `DTEND:${stamp(at + hours * HOUR)}`,
        ];
        const ics = calendar(
          [...plain(START, 1), `RRULE:FREQ=${freq};COUNT=10`],
          ...changes.map(({ index, onwards, shift, hours }) => {
            const at = START + index * (step as number);
            return [
              `RECURRENCE-ID${onwards ? ';RANGE=THISANDFUTURE' : ''}:${stamp(at)}`,
              ...plain(at + shift * HOUR, hours),
            ];
          }),
        );
        const ours = await expandCalendar(ics, { from: START - 30 * DAY, to: START + 120 * DAY });
        const iso = (text: string | null) => new Date(text ?? '').toISOString();
        expect(ours.map(({ start, end }) => `${iso(start)} ${iso(end)}`).sort()).toEqual(byLibrary(ics));
      },
    ),
    { numRuns: 500 },
  );
});
