/** An appointment for a calendar. Neutral by intent: what is in someone's calendar many people can read. */
export type Appointment = {
  /** Stays the same when the appointment is made once more, so that calendars replace it. */
  uid: string;
  title: string;
  /** UTC ISO 8601. */
  start: string;
  end: string;
};

/** Octets in a line of a calendar file without its end (RFC 5545, 3.1). */
const LINE = 75;

/** An iCalendar file (RFC 5545) with one appointment. */
export function toIcs({ uid, title, start, end }: Appointment, now = new Date()): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Goed Gesprek//Goed Gesprek//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp(now.toISOString())}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(title)}`,
    // Others see that the time is taken, not what it is for.
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `20261124T090000Z` */
export function stamp(iso: string): string {
  return new Date(iso)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}Z$/, 'Z');
}

/** RFC 5545, 3.3.11. */
function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Breaks a long line between characters; the next begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
