/**
 * An appointment as a calendar page, a call page or an invite shows it. Stays on the device.
 * `start` and `end` are UTC ISO 8601, or plain dates (`2026-11-24`) when `allDay`; null when unknown.
 */
export interface CalendarEvent {
  title: string;
  start: string | null;
  end: string | null;
  allDay: boolean;
  /** E-mail addresses, lower case, organiser included where the page lists them; empty when unknown. */
  attendees: string[];
  organizer: string | null;
  meetingUrl: string | null;
  eventId: string | null;
}

/** Where a call stands; `none` also means that the page does not tell. */
export type CallPhase = 'none' | 'lobby' | 'waiting' | 'in-call' | 'ended';
