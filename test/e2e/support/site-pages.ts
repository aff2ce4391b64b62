interface Appointment {
  title: string;
  /** As Google writes it: `Dinsdag 24 november`. */
  day: string;
  /** `14:00 – 14:45` */
  time: string;
  guests: string[];
  /** `abc-defg-hij` */
  meeting: string;
}

export const CALENDAR_URL = 'https://calendar.google.com/calendar/u/0/r/week';
export const meetUrl = (meeting: string) => `https://meet.google.com/${meeting}`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head>${body}</html>`;

/** Google Calendar with one appointment opened: the parts of its page that have been stable for years. */
export function calendarPage({ title, day, time, guests, meeting }: Appointment): string {
  // Each appointment has an id of its own, as in a real calendar.
  const id = meeting.replaceAll('-', '').repeat(2);
  const eventId = btoa(`${id} leidinggevende@voorbeeld.test`).replace(/=+$/, '');
  const people = guests.map((email) => `<div data-email="${email}" aria-label="${email}">${email}</div>`);
  return page(
    'Google Agenda',
    `<body data-viewfamily="EVENT"><main>Agenda</main>
      <div role="dialog" id="xDetDlg" data-eventid="${eventId}">
        <div id="xDetDlgWhen"><span role="heading" aria-level="1" id="rAECCd">${title}</span>
          <div>${day}<span>⋅</span><span>${time}</span></div></div>
        <a href="${meetUrl(meeting)}?hs=224">Deelnemen met Google Meet</a>
        <div id="xDetDlgAtt"><div>${guests.length} gasten</div>${people.join('')}</div>
      </div></body>`,
  );
}

type Preventive = [name: string, time: string, meeting: string];

/** The same with a preventive conversation of today, with somebody of this name. */
export const calendarToday = (...of: Preventive): string => preventive(new Date(), ...of);

export function calendarTomorrow(...of: Preventive): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return preventive(day, ...of);
}

function preventive(day: Date, ...[name, time, meeting]: Preventive): string {
  return calendarPage({
    title: `Preventief gesprek ${name}`,
    day: new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' }).format(day),
    time,
    guests: ['leidinggevende@voorbeeld.test', `${name.toLowerCase()}@voorbeeld.test`],
    meeting,
  });
}

/** Google Meet while the call runs, under the appointment's title. */
export const callPage = (title: string) =>
  page(
    `Meet - ${title}`,
    `<body><main>Meet</main><div data-participant-id="spaces/x/devices/1">Jan</div>
      <button jsname="CQylAd" aria-label="Gesprek verlaten"></button></body>`,
  );
