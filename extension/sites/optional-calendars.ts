/** Calendars that the user turns on, one at a time. Adding one is a line here. */
export { protonCalendar } from './proton-calendar.ts';
