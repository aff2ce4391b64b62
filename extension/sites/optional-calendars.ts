import type { CalendarSite } from './define-site.ts';
import { protonCalendar } from './proton-calendar.ts';

/** Calendars that the user turns on, one at a time. */
export const calendars: readonly CalendarSite[] = [protonCalendar];
