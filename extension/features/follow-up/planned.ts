import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { isWorkingDay } from '../../../shared/domain/absence/working-days.ts';
import { ANSWER, type Fields } from '../../../shared/domain/documents.ts';
import { NEXT_DATE } from '../../../shared/domain/next-date.ts';
import { at, localDay } from '../../../shared/domain/follow-up/days.ts';
import type { Appointment } from '../../../shared/domain/follow-up/ics.ts';

/** Length of an appointment whose type is unknown. */
const MINUTES = 30;
const MORNING = '10:00';

/** The next appointment as it stands, UTC ISO 8601; empty when there is none. */
export function nextMoment(fields: Fields): string {
  const answer = fields[ANSWER + NEXT_DATE] ?? fields.nextOn;
  return typeof answer === 'string' && !Number.isNaN(Date.parse(answer)) ? answer : '';
}

/** A proposed day at the hour of the present conversation, or in the morning. */
export function proposedMoment(day: string, plannedStart: string | null | undefined): string {
  const start = plannedStart ? new Date(plannedStart) : undefined;
  const time = start && `${two(start.getHours())}:${two(start.getMinutes())}`;
  return at(day, time ?? MORNING);
}

/** UTC ISO 8601 as what a date-time control holds, local time. */
export function toLocalInput(iso: string): string {
  if (iso === '') return '';
  const moment = new Date(iso);
  return `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

const two = (part: number) => String(part).padStart(2, '0');

/** What is worth a word about a moment: it is on a day off, or it has passed. */
export function concern(iso: string, now = new Date()): 'weekend' | 'past' | undefined {
  if (iso === '') return;
  if (Date.parse(iso) < now.getTime()) return 'past';
  return isWorkingDay(localDay(new Date(iso))) ? undefined : 'weekend';
}

/** The appointment for a calendar: as long as its type takes, under a title that says nothing. */
export function appointmentOf(
  conversationId: string,
  { start, typeId, title }: { start: string; typeId: string; title: string },
): Appointment {
  const minutes = CATALOGUE.find(({ id }) => id === typeId)?.minutes ?? MINUTES;
  const from = new Date(start);
  return {
    uid: `${conversationId}@goedgesprek.nl`,
    title,
    start: from.toISOString(),
    end: new Date(from.getTime() + minutes * 60_000).toISOString(),
  };
}
