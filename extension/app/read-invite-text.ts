import type { CalendarEvent } from '../../shared/recognition/event.ts';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Lines of an invitation that say what the appointment is called. */
const TITLE = /^\s*(?:titel|onderwerp|subject|title|wat|what|summary)\s*[:：]\s*(.+)$/im;
/** `14:00 - 14:45`, `14.00 tot 14.45`. */
const TIMES = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:-|–|—|tot|to|until)\s*([01]?\d|2[0-3])[:.]([0-5]\d)\b/;

/**
 * An appointment from a pasted invitation, or nothing. Reads a title (a labelled line, else the first), guests'
 * addresses and, when a time of day is given, that time today. What was pasted is kept until it is read, no longer.
 */
export function readInviteText(text: string, now = new Date()): CalendarEvent | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const telling = (line: string) => /\p{L}{2}/u.test(line);
  const title = bare(TITLE.exec(text)?.[1] ?? '') || lines.map(bare).find(telling) || lines.find(telling);
  if (!title) return;
  const attendees = [...new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
  return {
    title: title.slice(0, 300),
    ...times(text, now),
    allDay: false,
    attendees,
    organizer: null,
    meetingUrl: null,
    eventId: null,
  };
}

/** Without who and when, which people write on the line of the title, too. */
const bare = (line: string): string =>
  line
    .replaceAll(ADDRESS, ' ')
    .replace(TIMES, ' ')
    .split(/\s*[,;|]\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/\s+/g, ' ');

function times(text: string, now: Date): { start: string | null; end: string | null } {
  const [, h1, m1, h2, m2] = TIMES.exec(text) ?? [];
  if (h1 === undefined) return { start: null, end: null };
  const moment = (hours = '0', minutes = '0') =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate(), Number(hours), Number(minutes)).toISOString();
  return { start: moment(h1, m1), end: moment(h2, m2) };
}
