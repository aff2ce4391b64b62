import { isUtc, momentAt, type Moment } from './moment.ts';
import type { InviteEntry } from './read-invite.ts';
import type { LocalTime, Zone } from './zones.ts';

/** A change of one time of a series and of all that follow it (`RANGE=THISANDFUTURE`). */
export interface Turn {
  /** The planned time from which it holds. */
  from: Moment;
  entry: InviteEntry;
}

const wallOf = ({ year, month, day, hour, minute, second }: LocalTime) =>
  Date.UTC(year, month - 1, day, hour, minute, second);

function clockOf(wall: number): LocalTime {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** What clocks of a zone show at a moment. */
function wallAt(at: number, zone: Zone): number {
  let wall = at;
  // Twice, because the first guess may lie on the other side of a clock change.
  for (let i = 0; i < 2; i++) wall += at - zone(clockOf(wall));
  return wall;
}

/** The change that holds for a planned time: the last that began by then. `turns` are in the order of time. */
export const turnFor = (planned: Moment, turns: readonly Turn[]): Turn | undefined =>
  turns.findLast(({ from }) => from.at <= planned.at);

/**
 * Where a planned time went: as far as the first one did, by the clock of the zone that the series is in now. Null
 * where no clock can tell.
 */
export function follow(planned: Moment, { from, entry: { start } }: Turn): Moment | null {
  if (!start) return planned;
  const moved = start.allDay === planned.allDay ? byClock(planned, from, start) : byDay(planned, from, start);
  return Number.isFinite(moved.at) ? moved : null;
}

function byClock(planned: Moment, from: Moment, start: Moment): Moment {
  // A time in UTC names no zone: the series keeps its own.
  const kept = isUtc(start);
  const shift = (kept ? wallAt(start.at, planned.zone) : wallOf(start.local)) - wallAt(from.at, planned.zone);
  return momentAt(clockOf(wallOf(planned.local) + shift), kept ? { ...start, zone: planned.zone } : start);
}

/** A series that became one of whole days, or the other way around. */
function byDay(planned: Moment, from: Moment, start: Moment): Moment {
  const midnight = { hour: 0, minute: 0, second: 0 };
  const dayOf = ({ local }: Moment) => wallOf({ ...local, ...midnight });
  const day = clockOf(dayOf(planned) + dayOf(start) - dayOf(from));
  const { hour, minute, second } = start.local;
  return momentAt({ ...day, hour, minute, second }, start);
}
