import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Until the appointment: longer than a browser takes to start; within the five that a late alarm may take, it is told of. */
const AHEAD_MS = 3 * 60_000;

/** A calendar at a secret address, with one appointment soon; counts who asks, and answers 304 to who knows it. */
export async function startCalendar(title: string, ...guests: string[]) {
  const start = new Date(Math.ceil((Date.now() + AHEAD_MS) / 60_000) * 60_000);
  const end = new Date(start.getTime() + 45 * 60_000);
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:een@voorbeeld.test',
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${title}`,
    'DESCRIPTION:Geheime omschrijving',
    'ORGANIZER:mailto:leiding@voorbeeld.test',
    ...guests.map((guest) => `ATTENDEE:mailto:${guest}`),
    'ATTENDEE:mailto:leiding@voorbeeld.test',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:twee@voorbeeld.test',
    `DTSTART:${stamp(start)}`,
    'SUMMARY:Sprint planning',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const answers: number[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/geheim.ics') return void response.writeHead(404).end();
    const known = request.headers['if-none-match'] === '"1"';
    answers.push(known ? 304 : 200);
    response.writeHead(known ? 304 : 200, { ETag: '"1"', 'Content-Type': 'text/calendar' });
    response.end(known ? undefined : ics);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/geheim.ics`,
    ics,
    answers,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
