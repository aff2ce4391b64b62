import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { readWhen, resolveWhen, type WhenParts } from '../sites/when.ts';

type Times = Pick<CalendarEvent, 'start' | 'end' | 'allDay'>;

const LABEL =
  /^[\s>*]*(?:wanneer|when|datum|date|dag|day|tijd|time|tijdstip|begin|start|van|from|einde?|end|tot|until)\s*[:：]\s*/i;
const END = /^[\s>*]*(?:einde?|end|tot|until)\s*[:：]/i;
/** An English text may write the month first. */
const ENGLISH = /^[\s>*]*(?:when|where|subject|date|time|title|topic|sent|from|to|end)\s*:|\d\s?[ap]\.?m\b/im;
const ZONE = /^[\s>*]*(?:time ?zone|tijdzone)\s*[:：]\s*(\S+)/i;
const MAIL = /(?<![\w.+-])\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?/g;
/** Where the clocks are that a text names, when they are these. */
const OUR_ZONE =
  /\s*\(?\b(?:CES?T|MES?Z|(?:Central|Midden-?|W\.|West-?)\s*-?Europe[^()]*|Europe\/Amsterdam|(?:UTC|GMT)\s?\+0?1(?::?00)?\)?[^()]*|Amsterdam(?:,[^()\d]*)?)\)?\.?$/i;
/** Clocks of anywhere else. */
const OTHER_ZONE = /\b(?:[ECMP][SD]T|GMT|BST|IST|UTC)\b|\b(?:Eastern|Pacific|Mountain|Standard) Time\b/;
/** A day, in whatever way people write it. */
const DAY =
  /\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?(?!\d|:)|\b\d{4}-\d\d-\d\d\b|\b(?:jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\b|\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?(?=\s\d)|morgen|overmorgen|tomorrow|volgende week|next week)\b/i;
/** `14:00 - 14:45`, `14.00 tot 14.45 uur`. */
export const TIMES =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\s*(?:-|–|—|tot|to|until)\s*(?:[01]?\d|2[0-3])[:.][0-5]\d\b(?:\s*uur\b)?/;

/** Pieces of a line, the longest first: people put when beside what, and commas in a date as well. */
function pieces(line: string): string[] {
  const parts = line.split(/\s*[,;|@]\s*/).slice(0, 8);
  const found = parts.flatMap((_, from) =>
    parts.map((__, length) => parts.slice(from, from + length + 1).join(', ')).slice(0, parts.length - from),
  );
  return [...new Set([line, ...found])].sort((a, b) => b.length - a.length);
}

/** What a line says about time, its label and a zone that is ours taken off. */
const timeOnly = (line: string): string =>
  line.replace(LABEL, '').replaceAll(MAIL, '').trim().replace(/\.$/, '').replace(OUR_ZONE, '').trim();

function readLine(line: string, languages: readonly string[]): WhenParts | null {
  const text = timeOnly(line);
  if (OTHER_ZONE.test(text)) return null;
  const read = (piece: string) => (/\d/.test(piece) ? readWhen(piece, languages) : null);
  const [times = ''] = TIMES.exec(text) ?? [];
  return (
    [...pieces(text), times].map(read).find((parts) => parts && (parts.days.length || parts.times.length)) ??
    null
  );
}

/** Whether a line is about time and nothing else. */
export const tellsOfTime = (line: string): boolean => {
  const text = timeOnly(line);
  return ZONE.test(line) || (/\d/.test(text) && readWhen(text, ['nl', 'en']) !== null);
};

/**
 * When, from the lines of a text: a line that holds day and time, else a day and a time from two lines. A time without
 * any day is one of today. Nothing where a day is named that was not understood: better no time than a wrong one.
 */
export function readTextTimes(lines: readonly string[], now: Date): Times {
  const nothing: Times = { start: null, end: null, allDay: false };
  const languages = lines.some((line) => ENGLISH.test(line)) ? ['en', 'nl'] : ['nl', 'en'];
  const read = lines.map((line) => ({ line, parts: readLine(line, languages) }));
  const found = read.filter(({ line }) => !END.test(line)).flatMap(({ parts }) => parts ?? []);
  const both = found.find(({ days, times }) => days.length && times.length);
  const day = found.find(({ days }) => days.length);
  const time = found.find(({ times }) => times.length);
  const when = both ?? (day && time && { ...day, times: time.times }) ?? time;
  const unclear = read.some(({ line, parts }) => DAY.test(line) && !parts?.days.length);
  if (!when?.times.length || (unclear && !when.days.length)) return nothing;
  const zone = zoneOf(lines);
  if (!zone) return nothing;
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const until = read.find(({ line, parts }) => END.test(line) && parts?.times.length)?.parts;
  return resolveWhen(until ? upTo(when, until) : when, { now, zone, languages }, today) ?? nothing;
}

/** A beginning and an end from lines of their own. */
function upTo(when: WhenParts, until: WhenParts): WhenParts {
  const [from] = when.times;
  const [to] = until.times;
  if (!from || !to || when.times.length > 1) return when;
  return { ...when, days: [...when.days.slice(0, 1), ...until.days.slice(0, 1)], times: [from, to] };
}

/** The zone that a line of its own names, else that of this device; null when nobody knows it. */
function zoneOf(lines: readonly string[]): string | null {
  const [, named] = lines.map((line) => ZONE.exec(line)).find(Boolean) ?? [];
  try {
    return new Intl.DateTimeFormat('en', named ? { timeZone: named } : {}).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
