import type { CallPhase } from '../../shared/recognition/event.ts';

export type { CallPhase };

/** Where one value stands: the first selector that finds something wins. `''` is the event's element itself. */
export interface Source {
  css: readonly string[];
  /** Read this attribute, else the text (or the value of an input). */
  attr?: string;
  /** Only this line of what was read. */
  line?: number;
}

/** How a site shows one appointment or a list of them. */
export interface EventView {
  /** Each element found is one event; the first selector that finds any wins. */
  root: readonly string[];
  /** The user opened this event; a chip in a grid is only read on request. */
  opened: boolean;
  /** This view is shown only at these paths. */
  path?: RegExp;
  title: readonly Source[];
  /** Parts of the event's own text that belong to the title, to be left out when reading the time. */
  headings?: string;
  /** An element whose text holds day and time, in one of its blocks. */
  when?: readonly string[];
  /** Date and time of the form's own fields; dates as `20261124`, or as people write them. */
  fields?: readonly [startDate: Source, endDate: Source, startTime: Source, endTime: Source];
  /** Where this is, the fields may tell the time of another zone than the page's: they are left. */
  foreignClock?: string;
  /** Where this is, fields without a time are those of a whole day; elsewhere they tell nothing. */
  wholeDay?: string;
  /** Spoken summary: time, title, people and date between commas. */
  label?: Source;
  /** Ancestor's attribute with Google's day number. */
  dateKey?: string;
  /** Attribute, on the element, one inside it or around it, or in the address, with Google's event id. */
  eventId?: { attr?: string; path?: RegExp; encoded?: boolean };
  guests?: { css: readonly string[]; attr: string };
  /** Elements with links, or text with addresses, that may lead to the call. */
  links?: readonly string[];
}

/** `elsewhere`: the page handed the call over to an app. */
export type RawPhase = CallPhase | 'elsewhere';

export interface PhaseRule {
  phase: Exclude<RawPhase, 'none'>;
  path?: RegExp;
  /** Every one of these is on the page … */
  all?: readonly string[];
  /** … and at least one of these … */
  any?: readonly string[];
  /** … and none of these … */
  not?: readonly string[];
  /** … and one of these elements says so: its whole text, which is the last thing to go by. */
  says?: { css: string; text: RegExp };
}

interface AnySite {
  id: string;
  /** What users know it by, for its switch; sites without a host of their own have none. */
  name?: string;
  /** Exact host names; with a leading dot, every host below it. */
  hosts: readonly string[];
  /**
   * Organisations run it under names of their own, too: then path and `canary` must both fit. A site whose path
   * says little comes after the others.
   */
  anywhere?: 'told-by-path' | 'any-path';
  /** Paths at which `canary` must hold; elsewhere the site says nothing about itself. */
  path: RegExp;
  /**
   * At least one of these is on every healthy page; none of them there means that the site changed. Where `live`
   * tells that, these only tell whose page it is.
   */
  canary: readonly string[];
  /**
   * For sites whose pages are alike with a call and without one: only a running call shows one of these. A page that
   * does, in no phase that we know, has changed; any other is left in peace.
   */
  live?: readonly string[];
  /** Addresses that show nothing but a room: there, these tell of it as well, also before the call. */
  room?: { at: RegExp; live: readonly string[] };
}

export interface CalendarSite extends AnySite {
  kind: 'calendar';
  views: readonly EventView[];
}

export interface CallSite extends AnySite {
  kind: 'call';
  /** The first rule that holds is the phase. */
  phases: readonly PhaseRule[];
  /** Where a call's own title stands; `document` is the window's title, its first group counts. */
  callTitle?: readonly { phase: CallPhase; css?: string; document?: RegExp; reject?: RegExp }[];
}

/** One site: where it matches, how to read it, and how to tell that it changed. */
export type Site = CalendarSite | CallSite;

/** Texts of one appointment as they stand on the page; what they mean is worked out elsewhere, see `interpret`. */
export interface RawEvent {
  /** Which of the site's views, or of its titles of a call. */
  view: number;
  title: string;
  /** Blocks of text that may hold day and time. */
  when?: string[] | undefined;
  /** A time of day stands somewhere in them, also where no block could be taken out. */
  clock?: boolean | undefined;
  /** The form's start date, end date, start time and end time. */
  fields?: string[] | undefined;
  wholeDay?: boolean | undefined;
  label?: string[] | undefined;
  dateKey?: string | undefined;
  id?: string | undefined;
  guests?: string[] | undefined;
  /** Addresses on the page that may lead to the call, best first. */
  links: string[];
}

/** What a page shows, not yet understood. */
export interface RawReading {
  events: RawEvent[];
  phase: RawPhase;
  /** The page's own language, as it names it. */
  language: string;
  /** The page is one that we should know, yet nothing on it looks as expected. */
  broken?: true;
}

/** A picture of somebody, not a film: it comes from no file. */
export const PICTURE = 'video:empty:not([src], [poster], [loop])';

// So that a script carries only the sites that it names.
/* @__NO_SIDE_EFFECTS__ */
export function defineSite<const S extends Site>(site: S): S {
  return site;
}

/** Elements by what one attribute of theirs says, as the tests of a site's own makers name them. */
/* @__NO_SIDE_EFFECTS__ */
export function named(attribute: string, ...values: readonly string[]): string[] {
  return values.map((value) => `[${attribute}="${value}"]`);
}
