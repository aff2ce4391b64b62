import { describe, expect, test } from 'vitest';
import { readInvite } from '../../../shared/recognition/invite/read-invite.ts';

const invite = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    ...lines.slice(0, -1),
    'BEGIN:VEVENT',
    lines.at(-1) ?? '',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const only = (ics: string) => {
  const [event, ...more] = readInvite(ics);
  expect(more).toEqual([]);
  return event;
};
const event = (...lines: string[]) => only(invite(['UID:a@voorbeeld.test', ...lines].join('\r\n')));

/** A zone of someone's own making: half past five ahead, all year. */
const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Kantoor\\, eigen tijd',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0530',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

describe('readInvite', () => {
  test('reads title, times, people and the call', () => {
    expect(
      event(
        'SUMMARY:Gesprek\\, met Noor',
        'DTSTART;TZID=Europe/Amsterdam:20261124T140000',
        'DURATION:PT45M',
        'ORGANIZER;CN="Jansen, Jan":mailto:Jan@voorbeeld.test',
        'ATTENDEE;CN=Noor;PARTSTAT=ACCEPTED:MAILTO:Noor@Voorbeeld.test',
        'ATTENDEE;CUTYPE=ROOM:mailto:zaal@voorbeeld.test',
        'LOCATION:Kamer 3 / https://meet.google.com/abc-defg-hij.',
      ),
    ).toEqual({
      uid: 'a@voorbeeld.test',
      title: 'Gesprek, met Noor',
      start: '2026-11-24T13:00:00Z',
      end: '2026-11-24T13:45:00Z',
      allDay: false,
      attendees: ['noor@voorbeeld.test'],
      organizer: 'Jan@voorbeeld.test',
      meetingUrl: 'https://meet.google.com/abc-defg-hij',
      uncertain: false,
      cancelled: false,
    });
  });

  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20261124'], '2026-11-24', '2026-11-25'],
    ['a day without saying so', ['DTSTART:20261124'], '2026-11-24', '2026-11-25'],
    [
      'UTC',
      ['DTSTART:20261124T130000Z', 'DTEND:20261124T134500Z'],
      '2026-11-24T13:00:00Z',
      '2026-11-24T13:45:00Z',
    ],
    ['a zone of Windows', ['DTSTART;TZID=W. Europe Standard Time:20260701T140000'], '2026-07-01T12:00:00Z'],
    [
      'a zone with a path',
      ['DTSTART;TZID=/vendor.org/20250101_1/Europe/Amsterdam:20260701T140000'],
      '2026-07-01T12:00:00Z',
    ],
    [
      'an end without its zone',
      ['DTSTART;TZID=Europe/Amsterdam:20260701T140000', 'DTEND;TZIDEurope/Amsterdam:20260701T150000'],
      '2026-07-01T12:00:00Z',
      '2026-07-01T13:00:00Z',
    ],
    [
      'a zone of three parts behind its vendor',
      ['DTSTART;TZID=/vendor.org/America/Argentina/Buenos_Aires:20260701T140000'],
      '2026-07-01T17:00:00Z',
    ],
    ['no seconds', ['DTSTART;TZID=Europe/Amsterdam:20260701T1400'], '2026-07-01T12:00:00Z'],
    ['no such day', ['DTSTART:20260231T100000Z'], null, null],
  ])('%s', (_name, lines, start, end = start) => {
    expect(event('SUMMARY:Gesprek', ...lines)).toMatchObject({ start, end, uncertain: false });
  });

  test('a zone of the file itself, under a name with commas', () => {
    const ics = invite(OWN_ZONE, 'UID:a\r\nDTSTART;TZID="Kantoor, eigen tijd":20261124T140000');
    expect(only(ics)).toMatchObject({ start: '2026-11-24T08:30:00Z', uncertain: false });
  });

  test.each([
    ['no zone', 'DTSTART:20261124T140000'],
    ['a zone that nobody knows', 'DTSTART;TZID=Klok van de hal:20261124T140000'],
  ])('%s: the local time stays, marked', (_name, line) => {
    expect(event(line)).toMatchObject({ start: '2026-11-24T14:00:00', uncertain: true });
  });

  test.each([
    [
      'declared',
      'CONFERENCE;VALUE=URI:https://acme.zoom.us/j/91234567890?pwd=a',
      'https://acme.zoom.us/j/91234567890?pwd=a',
    ],
    [
      'of Google',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'of Teams, wrapped by a mail filter, folded and in HTML',
      'DESCRIPTION:Zie <a href="https://eur01.safelinks.protection.outlook.com/?\r\n url=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F412345678901%3Fp%3Dx&amp;data=05">link</a>',
      'https://teams.microsoft.com/meet/412345678901?p=x',
    ],
    [
      'a service that the file vouches for',
      'CONFERENCE:https://beeld.voorbeeld.test/kamer',
      'https://beeld.voorbeeld.test/kamer',
    ],
    ['no look-alike', 'LOCATION:https://meet.google.com.voorbeeld.test/abc-defg-hij', null],
    ['no look-alike, though declared', 'CONFERENCE:https://zoom.voorbeeld.test/kamer', null],
    [
      'typed without its scheme',
      'LOCATION:Online\\, meet.google.com/abc-defg-hij',
      'https://meet.google.com/abc-defg-hij',
    ],
    ['no part of another address', 'LOCATION:https://voorbeeld.test/meet.google.com/abc-defg-hij', null],
    [
      'in quoted-printable',
      'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Via https://zoom.us/j/91234567890?pwd=3Da=0D=0Aof bel',
      'https://zoom.us/j/91234567890?pwd=a',
    ],
    ['no phone number', 'CONFERENCE:tel:+31201234567', null],
  ])('the call: %s', (_name, line, expected) => {
    expect(event('DTSTART:20261124T130000Z', line)?.meetingUrl).toBe(expected);
  });

  test.each([
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gesprek met Zo=C3=AB', 'Gesprek met Zoë'],
    ['SUMMARY;QUOTED-PRINTABLE:Gesprek met Zo=EB', 'Gesprek met Zoë'],
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE:Voort=\r\ngang=\r\nsgesprek', 'Voortgangsgesprek'],
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=nergens:Gesprek', 'Gesprek'],
  ])('a title as older calendars write it: %s', (line, title) => {
    expect(event(line, 'DTSTART:20261124T130000Z')?.title).toBe(title);
  });

  test('addresses of people may have signs written by number', () => {
    expect(
      event('ORGANIZER:mailto:jan%40voorbeeld.test', 'ATTENDEE:mailto:noor%2Bwerk@voorbeeld.test'),
    ).toMatchObject({ organizer: 'jan@voorbeeld.test', attendees: ['noor+werk@voorbeeld.test'] });
    expect(event('ORGANIZER:mailto:100%jan@voorbeeld.test')?.organizer).toBe('100%jan@voorbeeld.test');
  });

  test.each([
    ['shown twice', '20261025T023000', 'PT30M', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z'],
    ['never shown', '20260329T023000', 'PT30M', '2026-03-29T01:30:00Z', '2026-03-29T02:00:00Z'],
    ['a day before', '20261024T140000', 'P1D', '2026-10-24T12:00:00Z', '2026-10-25T13:00:00Z'],
    ['half a day before', '20260328T140000', 'P1DT1H', '2026-03-28T13:00:00Z', '2026-03-29T13:00:00Z'],
  ])('where clocks change: %s', (_name, time, duration, start, end) => {
    const read = event(`DTSTART;TZID=Europe/Amsterdam:${time}`, `DURATION:${duration}`);
    expect(read).toMatchObject({ start, end });
  });

  test('whole days that Exchange writes as midnights', () => {
    const zone = 'TZID=W. Europe Standard Time';
    const days = [`DTSTART;${zone}:20261201T000000`, `DTEND;${zone}:20261204T000000`];
    const whole = { start: '2026-12-01', end: '2026-12-04', allDay: true };
    expect(event(...days, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')).toMatchObject(whole);
    expect(event(...days, 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE')?.allDay).toBe(false);
  });

  test('what breaks a line breaks nothing else', () => {
    const ics = `\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nthis is no line\nSUMMARY;X=^"odd:Gesprek\nDTSTART:20261124T130000Z\nBEGIN:VALARM\nSUMMARY:Herinnering\nEND:VALARM`;
    expect(only(ics)).toMatchObject({ uid: 'a', start: '2026-11-24T13:00:00Z' });
  });

  test('knows a cancelled appointment', () => {
    expect(event('STATUS:CANCELLED', 'DTSTART:20261124T130000Z')?.cancelled).toBe(true);
    expect(readInvite('BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:a\nEND:VEVENT')[0]?.cancelled).toBe(
      true,
    );
  });
});
