import { localDay } from '../../../shared/domain/follow-up/days.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** UTC ISO 8601 as what a date-time control holds, local time; empty while there is none. */
export function toLocalInput(iso: string): string {
  if (iso === '') return '';
  const moment = new Date(iso);
  return `${localDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

export function plannedEnd(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}
