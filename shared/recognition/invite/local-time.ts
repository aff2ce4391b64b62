interface ClockReading {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, made);
  }
  return made;
}

/** Milliseconds that a zone is ahead of UTC at a moment. */
function offset(at: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment at which clocks in a zone show this, in milliseconds since 1970. What clocks show twice is the first
 * time; what they skip is counted on from before the change, as RFC 5545 has it.
 * @param zone IANA name.
 */
export function toUtc({ year, month, day, hour, minute, second = 0 }: ClockReading, zone: string): number {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const before = wall - offset(wall - DAY, zone);
  const ahead = offset(before, zone);
  const after = wall - ahead;
  return offset(after, zone) === ahead ? after : before;
}

const DAY = 86_400_000;
