import type { CallPhase, EventView, PhaseRule, ReadEvent, Reading, Site, Source } from './define-site.ts';
import { readDateKey, readGoogleEventId } from './event-id.ts';
import { readLabel } from './label.ts';
import { isoDay, readWhen, resolveWhen, type Day, type Place, type When, type WhenParts } from './when.ts';

export interface Page {
  url: string;
  document: Document;
  /** Zone of the times that the page writes. */
  zone: string;
  now?: Date;
  /** Also read what the user did not open: the chips of a grid. */
  grid?: boolean;
}

const MAX_TEXT = 500;
const MAX_EVENTS = 500;
const NOTHING: Reading = { events: [], phase: 'none' };

/** Reads what a page shows. Says nothing where it is not sure; never throws. */
export function readPage(site: Site, page: Page): Reading {
  try {
    const { hostname, pathname } = new URL(page.url);
    if (!site.hosts.includes(hostname)) return NOTHING;
    const expected = site.path.test(pathname);
    if (expected && !site.canary.some((css) => page.document.querySelector(css)))
      return { ...NOTHING, broken: true };
    if (site.kind === 'calendar') return { events: calendarEvents(site, page, pathname), phase: 'none' };
    const phase = expected ? readPhase(site.phases ?? [], page.document, pathname) : 'none';
    return { events: callEvents(site, page, phase), phase };
  } catch {
    // A document that even selectors choke on tells nothing.
    return NOTHING;
  }
}

function readPhase(rules: readonly PhaseRule[], document: Document, pathname: string): CallPhase {
  const has = (css: string) => document.querySelector(css) !== null;
  const holds = ({ path, all, any, not }: PhaseRule) =>
    (!path || path.test(pathname)) &&
    (!all || all.every(has)) &&
    (!any || any.some(has)) &&
    !(not ?? []).some(has);
  return rules.find(holds)?.phase ?? 'none';
}

function callEvents(site: Site, { document, url }: Page, phase: CallPhase): ReadEvent[] {
  for (const source of site.callTitle ?? []) {
    if (source.phase !== phase) continue;
    const raw = source.css
      ? document.querySelector(source.css)?.textContent
      : source.document?.exec(windowTitle(document))?.[1];
    const title = clean(raw);
    if (!title || source.reject?.test(title)) continue;
    const unknown = { start: null, end: null, allDay: false, attendees: [], organizer: null, eventId: null };
    return [{ title, ...unknown, links: [url] }];
  }
  return [];
}

function calendarEvents(site: Site, page: Page, pathname: string): ReadEvent[] {
  for (const view of site.views ?? []) {
    if (!view.opened && !page.grid) continue;
    if (view.path && !view.path.test(pathname)) continue;
    const roots = firstMatches(page.document, view.root);
    // A form or popup is one event; the first is the one in front.
    const chosen = view.opened ? roots.slice(0, 1) : roots.slice(0, MAX_EVENTS);
    const events = chosen.map((root) => readEvent(view, root, page)).filter((event) => event !== null);
    if (events.length) return events;
  }
  return [];
}

function readEvent(view: EventView, root: Element, page: Page): ReadEvent | null {
  const language = page.document.documentElement.getAttribute('lang');
  const place: Place = {
    now: page.now ?? new Date(),
    zone: page.zone,
    languages: [...(language ? [language] : []), 'nl', 'en'],
  };
  const label = view.label && readLabel(labelTexts(root, view.label), readTitle(view, root), place.languages);
  const title = readTitle(view, root) || label?.title;
  if (!title) return null;
  const { id, start } = readId(view, root, page.url);
  const dayKey = view.dateKey ? root.closest(`[${view.dateKey}]`)?.getAttribute(view.dateKey) : null;
  const when =
    (view.fields && whenFromFields(view.fields, root, place)) ||
    (view.when && whenFromText(view, root, place)) ||
    (label?.when && resolveWhen(label.when, place, dayKey ? readDateKey(dayKey) : null)) ||
    (start ? { start, end: null, allDay: !start.includes('T') } : null);
  return {
    title,
    start: when ? when.start : null,
    end: when ? when.end : null,
    allDay: when ? when.allDay : false,
    attendees: readGuests(view, root),
    organizer: null,
    eventId: id,
    links: readLinks(view, root),
  };
}

function readTitle(view: EventView, root: Element): string {
  for (const source of view.title) {
    const found = clean(readSource(root, source));
    if (found) return found;
  }
  return '';
}

function readId(view: EventView, root: Element, url: string): { id: string | null; start?: string } {
  const { attr, path, encoded } = view.eventId ?? {};
  const raw = path
    ? path.exec(new URL(url).pathname)?.[1]
    : attr && (root.closest(`[${attr}]`) ?? root.querySelector(`[${attr}]`))?.getAttribute(attr);
  if (!raw || raw.length > 2000) return { id: null };
  if (!encoded) return { id: raw };
  return readGoogleEventId(raw) ?? { id: null };
}

function whenFromFields(fields: NonNullable<EventView['fields']>, root: Element, place: Place): When | null {
  const day = (source: Source): Day | null => {
    const [, y, m, d] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(clean(readSource(root, source))) ?? [];
    return y ? { year: Number(y), month: Number(m), day: Number(d) } : null;
  };
  const first = day(fields.startDate);
  if (!first) return null;
  const time = (source: Source) => readWhen(clean(readSource(root, source)), place.languages)?.times[0];
  const [from, until] = [time(fields.startTime), time(fields.endTime)];
  const startField = clean(readSource(root, fields.startTime));
  // A time that we cannot read must not turn the appointment into a whole day.
  if (startField && !from) return null;
  const days = [first, day(fields.endDate) ?? first];
  const same = isoDay(first) === isoDay(days[1] ?? first);
  const times = from ? [from, ...(until ? [until] : [])] : [];
  return resolveWhen({ days: same ? [first] : days, times, allDay: false }, place);
}

/** The first block of text that holds a day and a time; a day alone only when no block holds a time. */
function whenFromText(view: EventView, root: Element, place: Place): When | null {
  let dayOnly: WhenParts | null = null;
  for (const css of view.when ?? []) {
    const container = css ? root.querySelector(css) : root;
    if (!container) continue;
    const headings = view.headings ? [...container.querySelectorAll(view.headings)] : [];
    const blocks = [container, ...container.querySelectorAll('*')].filter(
      (block) => !headings.some((heading) => block.contains(heading) || heading.contains(block)),
    );
    for (const block of blocks) {
      const parts = readWhen(block.textContent ?? '', place.languages);
      if (parts?.days.length && parts.times.length) return resolveWhen(parts, place);
      if (parts?.days.length) dayOnly ??= parts;
    }
    if (blocks.some((block) => /\d[:.]\d\d|\d\s?[ap]\.?m\b/i.test(block.textContent ?? ''))) dayOnly = null;
  }
  return dayOnly && resolveWhen(dayOnly, place);
}

function readGuests(view: EventView, root: Element): string[] {
  const { css = [], attr = '' } = view.guests ?? {};
  const found = firstMatches(root, css).map((el) => el.getAttribute(attr)?.trim().toLowerCase() ?? '');
  const people = found.filter(
    (address) => /^[^\s@]+@[^\s@]+$/.test(address) && !/@(resource|group)\.calendar\./.test(address),
  );
  return [...new Set(people)].slice(0, 200);
}

function readLinks(view: EventView, root: Element): string[] {
  const links: string[] = [];
  for (const el of (view.links ?? []).flatMap((css) => [...root.querySelectorAll(css)])) {
    const href = el.getAttribute('href');
    if (href) links.push(href);
    else links.push(...(textOf(el).match(/https?:\/\/[^\s<>"')\]]+/g) ?? []));
  }
  return [...new Set(links)].filter((link) => /^https?:/.test(link) && link.length <= 2000).slice(0, 20);
}

function labelTexts(root: Element, source: Source): string[] {
  if (source.attr) return [clean(readSource(root, source))];
  return [...root.querySelectorAll('*')]
    .filter((el) => !el.firstElementChild)
    .map((el) => clean(el.textContent));
}

function readSource(root: Element, { css, attr, line }: Source): string {
  for (const selector of css) {
    const el = selector ? (root.matches(selector) ? root : root.querySelector(selector)) : root;
    if (!el) continue;
    const text = (attr ? el.getAttribute(attr) : textOf(el)) ?? '';
    const wanted = line === undefined ? text : (text.split('\n')[line] ?? '');
    if (wanted.trim()) return wanted;
  }
  return '';
}

// A saved page may lack its head, which the second look forgives.
const windowTitle = (document: Document) =>
  (document.title || document.querySelector('title:not(svg title)')?.textContent || '').trim();

const textOf = (el: Element) =>
  'value' in el && typeof el.value === 'string' ? el.value : (el.textContent ?? '');

function firstMatches(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const css of selectors) {
    const found = [...root.querySelectorAll(css)];
    if (found.length) return found;
  }
  return [];
}

const clean = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
