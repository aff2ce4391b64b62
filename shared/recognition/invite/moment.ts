import type { ContentLine } from './content-lines.ts';
import type { LocalTime, Zone, Zones } from './zones.ts';

/** A point in time, or a whole day, as a calendar means it. */
export interface Moment {
  /** Milliseconds since 1970; of a whole day its start in UTC, of an uncertain time its clock read as UTC. */
  at: number;
  allDay: boolean;
  uncertain: boolean;
  /** What clocks show there: recurrence repeats this, not the moment. */
  local: LocalTime;
  zone: Zone;
  /** This moment, later by milliseconds: UTC, a date, or local where uncertain. */
  text(later: number): string;
}

const asUtc: Zone = ({ year, month, day, hour, minute, second }) =>
  Date.UTC(year, month - 1, day, hour, minute, second);

export const isUtc = ({ zone, allDay }: Moment): boolean => zone === asUtc && !allDay;

/** Digits of a date, possibly with a clock; marks between them are forgiven. */
const VALUE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?)?\s*(Z)?$/i;

/** Reads `DTSTART` and its like; null when there is none, or no calendar has such a day. */
export function readMoment(line: ContentLine | undefined, zones: Zones): Moment | null {
  return line ? parseMoment(line.value, line.params.get('TZID'), zones) : null;
}

export function parseMoment(value: string, tzid: string | undefined, zones: Zones): Moment | null {
  const [, y, m, d, h, min = '0', s = '0', z] = VALUE.exec(value.trim()) ?? [];
  if (!y) return null;
  const local = {
    year: Number(y),
    month: Number(m),
    day: Number(d),
    hour: Number(h ?? 0),
    minute: Number(min),
    second: Math.min(59, Number(s)),
  };
  if (!exists(local)) return null;
  if (h === undefined) return moment(local, asUtc, { allDay: true });
  if (z) return moment(local, asUtc);
  const zone = tzid ? zones.find(tzid) : null;
  const found = zone && moment(local, zone);
  return found && Number.isFinite(found.at) ? found : moment(local, asUtc, { uncertain: true });
}

/** The same clock in the same zone at another date. */
export const momentAt = (local: LocalTime, { zone, allDay, uncertain }: Moment): Moment =>
  moment(local, zone, { allDay, uncertain });

function moment(
  local: LocalTime,
  zone: Zone,
  { allDay = false, uncertain = false }: { allDay?: boolean; uncertain?: boolean } = {},
): Moment {
  const at = zone(local);
  const text = (later: number) => {
    const iso = new Date(at + later).toISOString();
    return allDay ? iso.slice(0, 10) : iso.slice(0, 19) + (uncertain ? '' : 'Z');
  };
  return { at, allDay, uncertain, local, zone, text };
}

function exists({ year, month, day, hour, minute }: LocalTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1900 &&
    year < 9000 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60
  );
}
