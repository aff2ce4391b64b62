import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { addressesIn } from '../../shared/recognition/invite/meeting-link.ts';
import { pickMeetingUrl } from '../../shared/recognition/meeting-address.ts';
import { readTextTimes, tellsOfTime, TIMES } from './read-text-times.ts';

const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Lines of an invitation that say what the appointment is called. */
const TITLE = /^[ \t>*]*(?:titel|onderwerp|betreft|subject|title|topic|wat|what|summary)\s*[:：]\s*(.+)$/im;
/** Lines of a mail that say who, where and when it was sent. */
const OTHER =
  /^(?:van|from|verzonden|sent|aan|to|cc|bcc|organisator|organizer|organiser|wie|who|waar|where|locatie|location|agenda|calendar|bijlagen?|attachments?|vereist|required|optioneel|optional|deelnemers|gasten|guests|attendees|vergaderings?-?id|meeting id|wachtwoordcode|passcode)\s*[:：]/i;
/** What mail programs put before a title, and what Google's puts behind it. */
const BEFORE =
  /^(?:(?:re|fw|fwd|antw|doorst|uitnodiging|bijgewerkte uitnodiging|invitation|updated invitation|geaccepteerd|accepted|voorlopig geaccepteerd|tentative)\s*:\s*)+/i;
const BEHIND = /\s+@\s+\p{L}{2,}\.?\s.*\d.*$/u;
/** A longer line is prose, of which the beginning tells enough. */
const MAX_LINE = 500;
const MAX_LINES = 200;

/**
 * An appointment from a pasted invitation, or nothing. Reads a title (a labelled line, else the first that is about
 * neither who nor when), guests' addresses, the call's address, and when; a time of day alone is one of today. What was
 * pasted is kept until it is read, no longer.
 */
export function readInviteText(text: string, now = new Date()): CalendarEvent | undefined {
  const lines = text.split(/\r?\n/, MAX_LINES).map((line) => line.trim().slice(0, MAX_LINE));
  const telling = (line: string) => /\p{L}{2}/u.test(line);
  const named = (line: string) => telling(line) && !OTHER.test(line) && !/^<?https?:/i.test(line);
  const title =
    bare((TITLE.exec(text)?.[1] ?? '').slice(0, MAX_LINE)) ||
    lines
      .filter((line) => named(line) && !tellsOfTime(line))
      .map(bare)
      .find(telling) ||
    lines.map(bare).find(telling) ||
    lines.find(telling);
  if (!title) return;
  const attendees = [...new Set((text.match(MAIL) ?? []).map((address) => address.toLowerCase()))];
  return {
    title: title.slice(0, 300),
    ...readTextTimes(
      lines.filter((line) => !OTHER.test(line)),
      now,
    ),
    attendees,
    organizer: null,
    meetingUrl: pickMeetingUrl(addressesIn(text)),
    eventId: null,
  };
}

/** Without who and when, which people write on the line of the title, too. */
const bare = (line: string): string =>
  line
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replaceAll(MAIL, ' ')
    .replace(TIMES, ' ')
    .split(/\s*[,;|]\s*/)
    .map((part) => part.trim())
    .filter((part) => part && !tellsOfTime(part))
    .join(', ')
    .replace(/\s+/g, ' ')
    .replace(/\s[–—-]$/, '');
