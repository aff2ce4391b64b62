import ICAL from 'ical.js';
import { toUtc } from './local-time.ts';
import type { Component } from './content-lines.ts';
import { plainText } from './content-lines.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** A clock's reading, nowhere in particular. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Turns a local time into the moment that is meant: milliseconds since 1970. */
export type Zone = (time: LocalTime) => number;

/** Names that calendars use for UTC without saying so. */
const UTC_NAMES = new Set([
  'utc',
  'gmt',
  'z',
  'etc/utc',
  'tzone://microsoft/utc',
  'coordinated universal time',
]);

const ianaNames = new Map<string, boolean>();
function isIana(name: string): boolean {
  let known = ianaNames.get(name);
  if (known === undefined) {
    try {
      known = Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      known = false;
    }
    if (ianaNames.size < 500) ianaNames.set(name, known);
  }
  return known;
}

/** `/mozilla.org/20050126_1/Europe/Berlin` means Europe/Berlin; some zones have three parts. */
const ianaTail = (tzid: string, parts: number) => tzid.split('/').filter(Boolean).slice(-parts).join('/');

/** The zones of one file. */
export class Zones {
  readonly #embedded = new Map<string, Component>();
  readonly #known = new Map<string, Zone | null>();

  add(component: Component): void {
    const tzid = component.lines.find(({ name }) => name === 'TZID')?.value;
    if (tzid) this.#embedded.set(key(tzid), component);
  }

  /**
   * What a TZID means: a name that every browser knows, else the file's own table, else a name of Windows.
   * Null when nobody can tell: the time is then uncertain.
   */
  find(tzid: string): Zone | null {
    const wanted = key(tzid);
    let zone = this.#known.get(wanted);
    if (zone === undefined) {
      zone = this.#work(tzid.trim(), wanted);
      this.#known.set(wanted, zone);
    }
    return zone;
  }

  #work(tzid: string, wanted: string): Zone | null {
    if (UTC_NAMES.has(wanted)) return inZone('UTC');
    for (const name of [tzid, ianaTail(tzid, 3), ianaTail(tzid, 2)])
      if (name && isIana(name)) return inZone(name);
    const table = this.#embedded.get(wanted);
    const embedded = table && fromTable(table);
    if (embedded) return embedded;
    const windows = WINDOWS_ZONES.get(wanted);
    return windows ? inZone(windows) : null;
  }
}

const key = (tzid: string) => plainText(tzid).replace(/^"|"$/g, '').replace(/\s+/g, ' ').toLowerCase();

const inZone =
  (name: string): Zone =>
  (time) =>
    toUtc(time, name);

/** The file's own table of a zone; null when it holds no rule that can be followed. */
function fromTable({ source }: Component): Zone | null {
  try {
    const component = new ICAL.Component(ICAL.parse(source.join('\r\n')) as unknown[]);
    if (!component.getFirstSubcomponent('standard') && !component.getFirstSubcomponent('daylight'))
      return null;
    const zone = new ICAL.Timezone(component);
    const moment: Zone = (time) => new ICAL.Time({ ...time, isDate: false }, zone).toUnixTime() * 1000;
    return Number.isFinite(moment({ year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 }))
      ? moment
      : null;
  } catch {
    return null;
  }
}
