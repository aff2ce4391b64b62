import { lookAhead } from '../../extension/recognition/calendar-feed.ts';
import type { Figure } from './main.ts';

const EVENTS = 5_000;
const RUNS = 5;
const NOW = Date.UTC(2026, 10, 24, 8);
/** From here on a browser calls a task long. */
const LONG_TASK = 50;

const ZONE = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;

/** Years of a busy calendar, up to a month ahead: one in twenty repeats, each with guests and the text of a meeting service. */
function appointment(i: number): string {
  const day = new Date(NOW + (30 - i / 3) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const guests = Array.from(
    { length: 2 + (i % 5) },
    (_, n) =>
      `ATTENDEE;CN="Collega ${n}";PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:collega${n}@voorbeeld.test`,
  );
  return [
    'BEGIN:VEVENT',
    `UID:${i}@voorbeeld.test`,
    `SUMMARY:Overleg ${i} over de planning`,
    `DTSTART;TZID=W. Europe Standard Time:${day}T${String(8 + (i % 9)).padStart(2, '0')}0000`,
    'DURATION:PT45M',
    ...(i % 20 === 0 ? ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE'] : []),
    'ORGANIZER:mailto:leiding@voorbeeld.test',
    ...guests,
    `DESCRIPTION:${'Deelnemen via https://teams.microsoft.com/l/meetup-join/x\\n'.repeat(8)}`,
    'END:VEVENT',
  ].join('\n');
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ZONE,
  ...Array.from({ length: EVENTS }, (_, i) => appointment(i)),
  'END:VCALENDAR',
  '',
]
  .join('\n')
  .replaceAll('\n', '\r\n');

/** Milliseconds of this thread's own work: what else the machine does is not counted. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that a calendar takes in all, and the longest that nobody else had a turn. */
async function readOnce(): Promise<{ whole: number; longest: number; found: number }> {
  const started = worked();
  let longest = 0;
  let last = started;
  let done = false;
  const turn = () => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  const { length: found } = await lookAhead(CALENDAR, NOW);
  done = true;
  const now = worked();
  return { whole: now - started, longest: Math.max(longest, now - last), found };
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** A calendar file of 5,000 appointments, as the background reads it: others get their turn meanwhile. */
export default async function calendarFile(): Promise<Figure[]> {
  const [cold, ...warm] = [await readOnce(), ...(await inTurn(RUNS))];
  if (cold.found === 0) throw new Error('Nothing was found in the calendar.');
  const worst = Math.max(...warm.map(({ longest }) => longest));
  const against = `${LONG_TASK} ms, from which a browser calls a task long`;
  return [
    {
      name: `${EVENTS} appointments, longest stretch at first`,
      value: rounded(cold.longest),
      unit: 'ms',
      ratio: rounded(cold.longest / LONG_TASK),
      against,
    },
    {
      name: `${EVENTS} appointments, longest stretch of ${RUNS} more times`,
      value: rounded(worst),
      unit: 'ms',
      ratio: rounded(worst / LONG_TASK),
      against,
    },
    { name: `${EVENTS} appointments, in all at first`, value: rounded(cold.whole), unit: 'ms' },
  ];
}

async function inTurn(times: number) {
  const results = [];
  for (let i = 0; i < times; i++) results.push(await readOnce());
  return results;
}
