import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { googleCalendarLink, outlookLink } from '../../../shared/domain/follow-up/calendar-links.ts';
import { toIcs, type Appointment } from '../../../shared/domain/follow-up/ics.ts';

const appointment: Appointment = {
  uid: '0190f7a2-6d6e-7b21-8f6e-1a2b3c4d5e6f@goedgesprek.nl',
  title: 'Gesprek',
  start: '2026-11-24T09:00:00.000Z',
  end: '2026-11-24T09:45:00.000Z',
};

function readBack(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as never);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('The file holds no event.');
  return { calendar, component, event: new ICAL.Event(component) };
}

test('an appointment reads back as it was', () => {
  const { calendar, component, event } = readBack(toIcs(appointment, new Date('2026-11-22T10:00:00Z')));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(event.uid).toBe(appointment.uid);
  expect(event.summary).toBe('Gesprek');
  expect(event.startDate.toJSDate().toISOString()).toBe(appointment.start);
  expect(event.endDate.toJSDate().toISOString()).toBe(appointment.end);
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T10:00:00Z');
});

test('any title survives escaping and folding, in lines of at most 75 octets ended by CRLF', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => {
    // A calendar text has one kind of line end and no other control characters (RFC 5545, 3.3.11).
    return !/[\p{Cc}]/u.test(text.replaceAll('\n', ''));
  });
  fc.assert(
    fc.property(title, (text) => {
      const ics = toIcs({ ...appointment, title: text });
      expect(readBack(ics).event.summary).toBe(text);
      expect(ics.endsWith('\r\n')).toBe(true);
      const lines = ics.split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});

test('a long title with signs of more than one octet folds between characters', () => {
  const title = 'Gesprek; voortgang, één op één '.repeat(5) + '👩‍💻'.repeat(20);
  expect(readBack(toIcs({ ...appointment, title })).event.summary).toBe(title);
});

test('links to calendars carry the times and the neutral title, and nothing else', () => {
  const google = new URL(googleCalendarLink(appointment));
  expect(google.origin).toBe('https://calendar.google.com');
  expect(Object.fromEntries(google.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Gesprek',
    dates: '20261124T090000Z/20261124T094500Z',
  });
  const outlook = new URL(outlookLink(appointment));
  expect(outlook.origin).toBe('https://outlook.office.com');
  expect(Object.fromEntries(outlook.searchParams)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: 'Gesprek',
    startdt: appointment.start,
    enddt: appointment.end,
  });
});
