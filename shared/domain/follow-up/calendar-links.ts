import { stamp, type Appointment } from './ics.ts';

/** Google Calendar with a new appointment filled in; nothing is kept until the user saves it there. */
export function googleCalendarLink({ title, start, end }: Appointment): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(start)}/${stamp(end)}`,
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** Outlook on the web with a new appointment filled in. */
export function outlookLink({ title, start, end }: Appointment): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
  });
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query}`;
}
