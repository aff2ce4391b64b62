import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readInviteText } from '../../extension/recognition/read-invite-text.ts';
import { allSites } from '../../extension/sites/all.ts';
import type { Site } from '../../extension/sites/define-site.ts';
import { readPage } from '../../extension/sites/reader.ts';
import { expandCalendar } from '../../shared/recognition/invite/expand.ts';
import { readInvite } from '../../shared/recognition/invite/read-invite.ts';
import { count } from '../tools/counts.ts';

/** Hostile pages and invitations: read or left, never an error, and nothing but plain text and web addresses. */

const CASES = count(10_000);
const limits = { timeout: 240_000 };

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `${'java'}script:alert(1)`,
  '\u202E\u0000\uFFFF',
  '&lt;b&gt;',
  '=cmd()',
  'x'.repeat(3000),
  '14:00 – 14:45',
  'dinsdag 24 november 2026',
  '99:99 – 31 februari 0000',
);
const words = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }));

const webAddress = /^https?:\/\/[^\s<>"]+$/;

/** Every selector that a site knows, so that the noise hits what is read. */
const markers = (site: Site) =>
  JSON.stringify(site)
    .match(/\[[\w-]+(?:[*^]?=\\?"?[\w-]+\\?"?)?\]|#[A-Za-z][\w-]+/g)
    ?.map((css) => css.replaceAll('\\', '')) ?? [];

const views = (site: Site) => (site.kind === 'calendar' ? site.views : []);

function element(css: string, text: string): string {
  const [, id] = /^#(.+)/.exec(css) ?? [];
  const [, name, value = text] = /^\[([\w-]+)(?:[*^]?="?([\w-]+)"?)?\]/.exec(css) ?? [];
  const attribute = id ? `id="${id}"` : `${name}="${value.replaceAll('"', '')}"`;
  return `<div ${attribute}>${text}`;
}

test('pages', limits, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allSites).chain((site) =>
        fc.record({
          site: fc.constant(site),
          parts: fc.array(fc.tuple(fc.constantFrom(...markers(site)), words), { maxLength: 8 }),
          // Most pages look healthy, with something opened: noise alone would hardly ever be read.
          frame: fc.constantFrom(...views(site).flatMap(({ root }) => root), ...site.canary),
          lang: words,
          path: fc.constantFrom(
            '/calendar/u/0/r/week',
            '/calendar/item/x',
            '/abc-defg-hij',
            '/v2/',
            '/r/eventedit/%00',
          ),
        }),
      ),
      ({ site, parts, frame, lang, path }) => {
        const body = [[site.canary[0] ?? '', ''], [frame, ''], ...parts]
          .map(([css = '', text = '']) => element(css, text))
          .join('');
        const { document } = parseHTML(
          `<html lang="${lang.replaceAll('"', '')}"><body>${body}</body></html>`,
        );
        const host = site.hosts[0]?.replace(/^\./, 'acme.') ?? 'voorbeeld.test';
        const url = `https://${host}${path}`;
        const { events } = readPage(site, { url, document, zone: 'Europe/Amsterdam', grid: true });
        for (const { title, start, end, links, attendees } of events) {
          expect(title.length).toBeLessThanOrEqual(500);
          for (const time of [start, end])
            if (time) expect(time).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/);
          for (const link of links) expect(link).toMatch(/^https?:/);
          for (const address of attendees) expect(address).toMatch(/^[^\s@]+@[^\s@]+$/);
        }
      },
    ),
    { numRuns: CASES },
  );
});

const line = fc.oneof(
  fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    // Two of one series, so that one may change the other.
    'UID:x',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'BEGIN:STANDARD',
    'END:STANDARD',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'DTSTART',
        'DTEND',
        'RECURRENCE-ID',
        'EXDATE',
        'DURATION',
        'TZOFFSETTO',
        'TZID',
        'RRULE',
        'UID',
      ),
      fc.constantFrom(
        '',
        ';TZID=Europe/Amsterdam',
        ';TZID="X',
        ';VALUE=DATE',
        ';TZID=X',
        ';RANGE=THISANDFUTURE',
      ),
      fc.oneof(
        fc.constantFrom(
          '20261124T140000',
          '20261124',
          '99999999T999999Z',
          'PT45M',
          '-P1W',
          '+0100',
          'FREQ=SECONDLY',
          'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
          'FREQ=DAILY;INTERVAL=0',
          'X',
        ),
        words,
      ),
    )
    .map(([name, params, value]) => `${name}${params}:${value}`),
  fc
    .tuple(
      fc.constantFrom('SUMMARY', 'LOCATION', 'DESCRIPTION', 'ATTENDEE', 'ORGANIZER', 'CONFERENCE', 'STATUS'),
      fc.constantFrom('', ';ENCODING=QUOTED-PRINTABLE', ';QUOTED-PRINTABLE;CHARSET=X'),
      fc.oneof(words, fc.constantFrom('=C3=', '=\r\n', 'mailto:%E0%A4%A@x', 'xn--a.test/call/abcdefgh')),
    )
    .map(([name, params, value]) => `${name}${params}:${value}`),
  words,
);

const start = fc.constantFrom(
  'DTSTART;TZID=Europe/Amsterdam:20261124T140000',
  'DTSTART;VALUE=DATE:20261125',
  'DTSTART:20200101T080000Z',
  '',
);

/** A series and changes of it: hostile in what they replace and where they move it. */
const time = fc.oneof(
  fc.constantFrom(
    ';TZID=Europe/Amsterdam:20261124T140000',
    ';VALUE=DATE:20261125',
    ':20261126T080000Z',
    ':19000101T000000Z',
    ':89991231T235959Z',
    ';TZID=X:20261201T100000',
  ),
  words.map((text) => `:${text}`),
);
const part = fc.record({
  start: time,
  replaces: fc.option(time),
  range: fc.constantFrom('', ';RANGE=THISANDFUTURE', ';RANGE=THISANDPRIOR'),
  rule: fc.constantFrom('', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY;COUNT=9', 'RDATE:20261128T080000Z'),
  status: fc.constantFrom('', 'STATUS:CANCELLED', 'SEQUENCE:2'),
});

test('series and their changes', limits, async () => {
  const window = { from: Date.UTC(2026, 10, 24), to: Date.UTC(2026, 11, 8) };
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      const events = parts.map(({ start, replaces, range, rule, status }) =>
        [
          'BEGIN:VEVENT',
          'UID:x',
          `DTSTART${start}`,
          replaces ? `RECURRENCE-ID${range}${replaces}` : '',
          rule,
          status,
          'END:VEVENT',
        ].join('\r\n'),
      );
      const found = await expandCalendar(['BEGIN:VCALENDAR', ...events].join('\r\n'), window);
      for (const { start, end, cancelled, at } of found) {
        for (const moment of [start, end]) expect(moment).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$/);
        expect(cancelled).toBe(false);
        expect(at).toBeLessThan(window.to);
      }
    }),
    { numRuns: CASES },
  );
});

test('invitations', limits, async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(line, { maxLength: 14 }), async (first, lines) => {
      const ics = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', first, ...lines, 'END:VEVENT'].join('\r\n');
      for (const { start, end, meetingUrl, attendees } of readInvite(ics)) {
        for (const time of [start, end])
          if (time) expect(time).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$/);
        if (meetingUrl) expect(meetingUrl).toMatch(webAddress);
        for (const address of attendees) expect(address).toMatch(/^[^\s<>]+@[^\s<>]+$/);
      }
      const from = Date.UTC(2026, 10, 24);
      await expandCalendar(ics, { from, to: from + 14 * 86_400_000 });
    }),
    { numRuns: CASES },
  );
});

const pasted = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom('', 'Wanneer: ', 'When: ', 'Onderwerp: ', 'Einde: ', 'Tijdzone: ', 'Van: '),
      fc.oneof(
        words,
        fc.constantFrom(
          'dinsdag 24 november 2026 14:00 - 14:45 (CET)',
          '24/11/2026 25:00',
          '31-02-2026, 14:00 | 1-1-0001 @ 2pm',
          'Europe/Amsterdam',
          'jan@voorbeeld.test, https://meet.google.com/abc-defg-hij',
          'https://xn--a.test/call/abcdefgh',
        ),
      ),
    )
    .map((both) => both.join('')),
);

test('pasted texts', limits, () => {
  fc.assert(
    fc.property(fc.array(pasted, { maxLength: 8 }), (lines) => {
      const found = readInviteText(lines.join('\n'));
      if (!found) return;
      const { title, start, end, meetingUrl, attendees } = found;
      expect(title.length).toBeLessThanOrEqual(300);
      for (const time of [start, end]) if (time) expect(time).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/);
      if (meetingUrl) expect(meetingUrl).toMatch(webAddress);
      for (const address of attendees) expect(address).toMatch(/^[^\s<>]+@[^\s<>]+$/);
    }),
    { numRuns: CASES },
  );
});
